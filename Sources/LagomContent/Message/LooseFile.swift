// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A text outside of any campaign, read as far as it can be: nothing in its form stops it.
public struct LooseFile: Sendable {
    /// The bytes that such a text may have: 64 MiB.
    public static let sizeLimit = 64 << 20

    /// The text as a message's variant; one that names no type is read as advice.
    public let variant: Variant
    /// What is wrong with its form. What keeps words from being read blocks; the rest is a note, as nothing is built.
    public let findings: [Finding]
    /// Whether it is a mere passage, with neither fields nor headings nor cards, that owes its readers nothing more.
    public let isPassage: Bool

    /// - Parameters:
    ///   - number: the text's place among those that are read together, so that each has an id of its own.
    ///   - message: the message that it is meant to be of.
    public init(
        _ file: SourceFile, language: LanguageTag, number: Int = 1, of message: Identifier<Message>? = nil
    ) {
        let (matter, body, matterFindings) = FrontMatter.read(file, sizeLimit: Self.sizeLimit, assuming: .advice)
        let (parsed, bodyFindings) = MarkdownParser(sizeLimit: Self.sizeLimit).parse(file, body: body)
        let blocks = parsed.map { $0.withProseForIndentedCode(in: file) }
        let variant = Variant(
            message: message ?? Identifier(number == 1 ? "-" : "-\(number)"), language: language, file: file,
            frontMatter: matter ?? FrontMatter(titleOf: blocks), blocks: blocks)
        let isPassage = matter == nil && !blocks.contains(where: \.isOfMessage)
        let form = matterFindings.filter { !(isPassage && $0.rule == "missing-front-matter") }
        self.variant = variant
        self.isPassage = isPassage
        findings =
            form.map { $0.hidesWords ? $0 : $0.asNote } + bodyFindings + CardCheck(variant: variant).findings()
            + FactCheck(variant: variant).findings() + Self.references(of: variant).map(\.asNote)
            + variant.codeFindings + variant.characterFindings
    }

    /// What the text refers to and only a campaign could have.
    private static func references(of variant: Variant) -> [Finding] {
        let settings = CampaignSettings(
            title: [:], summary: [:], languages: [variant.language],
            publisher: Publisher(name: MappedText(), email: nil, url: nil), address: nil, timeZone: "UTC",
            isDemonstration: true, theme: "")
        let campaign = Campaign(settings: settings, catalogue: Catalogue(path: "Content/signs.yaml"), sources: [:])
        return ReferenceCheck(variant: variant, campaign: campaign, messages: [], pictures: []).findings()
    }
}

extension FrontMatter {
    /// Stands in where a text has no fields: its first heading is its title.
    fileprivate init(titleOf blocks: [Block]) {
        let title = blocks.lazy.compactMap { block in
            if case .heading(_, let content, _) = block.kind { content.plainText } else { nil }
        }.first
        self.init(
            title: title ?? MappedText(), summary: MappedText(), type: .advice, subjects: [], concerns: [],
            audience: [], settings: [], owner: nil, reviewBy: nil, poster: nil, safetyShort: nil, translation: nil,
            range: 0..<0)
    }
}

extension Block {
    /// The same with paragraphs where lines are merely indented: who writes a letter indents text, not programs.
    ///
    /// Recursion is bounded by the parser's limit on nesting.
    fileprivate func withProseForIndentedCode(in file: SourceFile) -> Block {
        switch kind {
        case .code(let text, _) where !"`~".utf8.contains(file.bytes[range.lowerBound]):
            Block(.paragraph([Inline(.text(text), range: range)]), range: range)
        case .list(let list):
            Block(.list(list.withBlocks { $0.withProseForIndentedCode(in: file) }), range: range)
        case .quote(let blocks): Block(.quote(blocks.map { $0.withProseForIndentedCode(in: file) }), range: range)
        case .paragraph, .heading, .card, .code, .table, .thematicBreak: self
        }
    }

    fileprivate var isOfMessage: Bool {
        switch kind {
        case .heading, .card: true
        case .paragraph, .list, .quote, .code, .table, .thematicBreak: false
        }
    }
}

extension List {
    fileprivate func withBlocks(_ change: (Block) -> Block) -> List {
        let items = items.map { item in
            Item(blocks: item.blocks.map(change), isDone: item.isDone, range: item.range)
        }
        return List(items: items, start: start, isTight: isTight)
    }
}

extension Finding {
    /// Whether words of the file were not read because of it.
    fileprivate var hidesWords: Bool {
        rule.hasPrefix("yaml-")
            || [
                "unclosed-front-matter", "empty-file", "invalid-utf8", "too-large", "file-too-large",
                "control-character", "hidden-characters", "mixed-alphabets",
            ].contains(rule)
    }

    fileprivate var asNote: Finding {
        Finding(rule, .note, at: place, message: message, remedy: remedy)
    }
}
