// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// One rule of a pack as its file says it: what it finds, why, what to write instead, and the examples that prove it.
public struct Rule: Sendable {
    /// How far apart the parts of a rule may stand.
    public enum Scope: String, Sendable, CaseIterable {
        /// A sentence, or a question and what answers it.
        case sentence
        /// A sentence and the next.
        case neighbours
        /// A paragraph, a list with its lead, a card, or a passage of a corpus.
        case passage
    }

    public let id: String
    public let family: String
    public let severity: Severity
    /// Where it has another severity.
    public let exceptions: SeverityExceptions
    /// Whether no words around it make it less: weighing never doubts it.
    public let isCertain: Bool
    /// The slots in which it counts; all where empty.
    public let slots: Set<FormatText.Role>
    public let message: Wording
    public let why: Wording
    /// What the rule rests on, and how strong that is.
    public let basis: Wording
    public let suggestion: Wording
    public let examples: [Example]
    public let path: String
}

/// A passage of a rule file that must be found, with its words marked, or that must not.
public struct Example: Sendable, Hashable {
    /// The passage without its marks.
    public let text: String
    /// The marked words, as UTF-8 offsets into `text`; empty where the rule must be silent.
    public let marked: [Range<Int>]
    public let mustFlag: Bool
    public let range: ByteRange

    /// Takes the marks `⟦` and `⟧` out of a text; nil where they do not match.
    init?(marked source: MappedText, mustFlag: Bool) {
        var text = ""
        var ranges: [Range<Int>] = []
        var open: Int?
        for character in source.string {
            switch character {
            case "⟦":
                guard open == nil else { return nil }
                open = text.utf8.count
            case "⟧":
                guard let start = open, start < text.utf8.count else { return nil }
                ranges.append(start..<text.utf8.count)
                open = nil
            default: text.append(character)
            }
        }
        guard open == nil else { return nil }
        self.text = text
        marked = ranges
        self.mustFlag = mustFlag
        range = source.range ?? 0..<0
    }
}
