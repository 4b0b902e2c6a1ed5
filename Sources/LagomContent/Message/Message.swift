// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// One thing to tell (budskap), in one or more languages: a folder of `Content/messages/`.
public struct Message: Sendable {
    public let id: Identifier<Message>
    /// In the order of the campaign's languages.
    public let variants: [Variant]

    public init(id: Identifier<Message>, variants: [Variant]) {
        self.id = id
        self.variants = variants
    }

    /// The variant in a language.
    public subscript(language: LanguageTag) -> Variant? {
        variants.first { $0.language == language }
    }

    /// The variant that the others translate: the one in the first of the campaign's languages that it has.
    public var original: Variant? { variants.first }
}

/// A message in one language (språkversion): one Markdown file, reviewed on its own.
///
/// A class, because every check and page hands it around: counting one reference is cheaper than copying a dozen.
public final class Variant: Sendable {
    public let message: Identifier<Message>
    public let language: LanguageTag
    public let file: SourceFile
    public let frontMatter: FrontMatter
    /// The text below the front matter.
    public let blocks: [Block]

    public init(
        message: Identifier<Message>, language: LanguageTag, file: SourceFile, frontMatter: FrontMatter,
        blocks: [Block]
    ) {
        self.message = message
        self.language = language
        self.file = file
        self.frontMatter = frontMatter
        self.blocks = blocks
    }

    /// The cards, in reading order; cards stand at the top level only.
    public var cards: [Card] {
        blocks.compactMap { block in
            if case .card(let card) = block.kind { card } else { nil }
        }
    }
}
