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

    /// - Parameter number: the text's place among those that are read together, so that each has an id of its own.
    public init(_ file: SourceFile, language: LanguageTag, number: Int = 1) {
        let (matter, body, matterFindings) = FrontMatter.read(file, sizeLimit: Self.sizeLimit, assuming: .advice)
        let (blocks, bodyFindings) = MarkdownParser(sizeLimit: Self.sizeLimit).parse(file, body: body)
        let variant = Variant(
            message: Identifier(number == 1 ? "-" : "-\(number)"), language: language, file: file,
            frontMatter: matter ?? FrontMatter(titleOf: blocks), blocks: blocks)
        let isPassage = matter == nil && !blocks.contains(where: \.isOfMessage)
        let form = matterFindings.filter { !(isPassage && $0.rule == "missing-front-matter") }
        self.variant = variant
        self.isPassage = isPassage
        findings =
            form.map { $0.hidesWords ? $0 : $0.asNote } + bodyFindings + CardCheck(variant: variant).findings()
            + FactCheck(variant: variant).findings() + Self.references(of: variant).map(\.asNote)
    }

    /// What the text refers to and only a campaign could have.
    private static func references(of variant: Variant) -> [Finding] {
        let settings = CampaignSettings(
            title: [:], summary: [:], languages: [variant.language],
            publisher: Publisher(name: "", email: nil, url: nil), address: nil, timeZone: "UTC",
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
    fileprivate var isOfMessage: Bool {
        switch kind {
        case .heading, .card: true
        case .paragraph, .list, .quote, .code, .table, .thematicBreak: false
        }
    }
}

extension Finding {
    /// Whether words of the file were not read because of it.
    fileprivate var hidesWords: Bool {
        rule.hasPrefix("yaml-")
            || ["unclosed-front-matter", "invalid-utf8", "too-large", "file-too-large"].contains(rule)
    }

    fileprivate var asNote: Finding {
        Finding(rule, .note, at: place, message: message, remedy: remedy)
    }
}
