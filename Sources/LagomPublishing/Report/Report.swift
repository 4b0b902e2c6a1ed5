// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
public import LagomText

/// What a check found as pages for reviewers: an overview, every text with its findings marked, and every rule.
public struct Report: Sendable {
    let remarks: [Remark]
    let language: ToolLanguage
    let title: String
    let mainLanguage: LanguageTag
    let day: Day
    private let setting: TextSetting
    /// The texts by message, in the order of the campaign's languages.
    let messages: [[Variant]]
    private let byPath: [String: [Remark]]
    private let handbook: HandbookPages

    /// - Parameter language: the language of the report itself.
    /// - Throws: `CannotRun` where the check was of no campaign.
    public init(_ outcome: CheckOutcome, language: ToolLanguage) throws(CannotRun) {
        guard let setting = outcome.setting else { throw Self.noCampaign }
        remarks = outcome.remarks
        self.language = language
        mainLanguage = setting.campaign.settings.mainLanguage
        title = setting.campaign.settings.title[mainLanguage]?.string ?? ""
        day = setting.day
        self.setting = TextSetting(
            catalogue: setting.campaign.catalogue, sources: setting.campaign.sources, theme: setting.theme)
        messages = Dictionary(grouping: outcome.texts, by: \.message).sorted { $0.key < $1.key }.map(\.value)
        byPath = Dictionary(grouping: outcome.remarks, by: \.place.path)
        handbook = HandbookPages(setting.book, language: language)
    }

    /// Every file of the report: its path and its bytes.
    func files() -> [(path: String, bytes: [UInt8])] {
        let pages =
            [
                ("index.html", OverviewPage(report: self).html), ("findings.html", FindingsPage(report: self).html),
                ("common.html", CommonPage(report: self).html), ("report.css", ReportStyle.css + filterStyle),
            ] + messages.flatMap { variants in variants.map { (TextPage.path(of: $0), page(of: $0, variants)) } }
        return (pages + handbook.files(below: "rules/")).map { ($0.0, Array($0.1.utf8)) }
    }

    /// What was found in a text's own file, in the order of its page.
    func remarks(in variant: Variant) -> [Remark] {
        (byPath[variant.file.path] ?? []).inPageOrder(of: variant)
    }

    /// What was found in no text's own file.
    var common: [Remark] {
        let own = Set(messages.joined().map(\.file.path))
        return remarks.filter { !own.contains($0.place.path) }
    }

    /// The languages of the texts, the campaign's first one first.
    var languages: [LanguageTag] {
        let tags = Set(messages.joined().map(\.language) + remarks.compactMap(\.language))
        return tags.sorted { ($0 != mainLanguage ? 1 : 0, $0) < ($1 != mainLanguage ? 1 : 0, $1) }
    }

    private func page(of variant: Variant, _ siblings: [Variant]) -> String {
        TextPage(
            variant: variant, remarks: remarks(in: variant), setting: setting, siblings: siblings,
            language: language
        ).html
    }

    /// Hides all but the language and the family that are chosen, and groups in which nothing is left.
    private var filterStyle: String {
        let families = Set(remarks.map { $0.family ?? "form" }).sorted().map { ("fam-\($0)", "family", $0) }
        let languages = Set(remarks.map { $0.language?.tag ?? "none" }).sorted().map { ("lang-\($0)", "language", $0) }
        return (languages + families).map { id, name, value in
            let isChosen = "main:has([id=\"\(id)\"]:checked)"
            return "\(isChosen) [data-\(name)]:not([data-\(name)=\"\(value)\"]),\n"
                + "\(isChosen) .group:not(:has([data-\(name)=\"\(value)\"])){display:none}\n"
        }.joined()
    }

    private static let noCampaign = CannotRun(
        Wording(sv: "En rapport behöver en kampanj.", en: "A report needs a campaign."),
        remedy: Wording(
            sv: "Kontrollera kampanjen, eller en fil i taget.", en: "Check the campaign, or one file at a time."))
}
