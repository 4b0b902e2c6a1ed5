// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A part of a line of text.
public struct Inline: Sendable, Hashable {
    public indirect enum Kind: Sendable, Hashable {
        case text(MappedText)
        /// A code span; rules skip it.
        case code(MappedText)
        case emphasis([Inline])
        case strong([Inline])
        case link(Link)
        case picture(Picture)
        /// A line ending in the source that is a space on the page.
        case softBreak
        case hardBreak
        /// `[@key; @other, s. 12]`.
        case citation([CitedSource])
        /// `[!id]`: a sign of the catalogue, shown in the variant's language.
        case sign(Identifier<Sign>)
        /// `[word]{lang=en}`: words in another language than the text around them.
        case foreign(LanguageTag, [Inline])
    }

    public let kind: Kind
    /// The bytes of the whole, markers included.
    public let range: ByteRange

    public init(_ kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }
}

/// A link and the words that carry it.
public struct Link: Sendable, Hashable {
    public let destination: LinkDestination
    public let title: String?
    public let content: [Inline]

    public init(destination: LinkDestination, title: String?, content: [Inline]) {
        self.destination = destination
        self.title = title
        self.content = content
    }
}

/// Where a link leads. What is none of these (`javascript:`, a path to nowhere) is a finding and becomes plain words.
public enum LinkDestination: Sendable, Hashable {
    /// `https:`, `http:`, `mailto:`, `tel:` and `sms:` addresses, as written.
    case external(String)
    /// `../id/sv.md` or `../id/sv.md#anchor`: another message, in the reader's language where it exists.
    case message(Identifier<Message>, anchor: String?)
    /// `#anchor`: a heading of the same text.
    case anchor(String)
}

/// A picture beside the message file: `![alternative text](file.svg "caption")`.
public struct Picture: Sendable, Hashable {
    /// The file's path below the message's folder.
    public let path: String
    public let alternativeText: MappedText
    public let caption: MappedText?

    public init(path: String, alternativeText: MappedText, caption: MappedText?) {
        self.path = path
        self.alternativeText = alternativeText
        self.caption = caption
    }
}

/// One source of a citation: `@key, s. 12`.
public struct CitedSource: Sendable, Hashable {
    public let source: Identifier<Source>
    /// Where in the source: `s. 12`.
    public let locator: String?
    public let range: ByteRange

    public init(source: Identifier<Source>, locator: String?, range: ByteRange) {
        self.source = source
        self.locator = locator
        self.range = range
    }
}
