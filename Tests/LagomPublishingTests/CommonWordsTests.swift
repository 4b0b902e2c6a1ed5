// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that nothing of the campaign's settings reaches readers, or says where prints lead, without being reviewed.
struct CommonWordsTests {
    /// What no page says: who adds a field to the settings decides here that it is such a one, or the test fails.
    private static let unsaid: Set = ["languages", "timeZone", "isDemonstration", "theme"]
    private static let sv = LanguageTag("sv")!

    /// Every field has a value, and no two the same.
    private static let campaign = """
        title: {sv: Titeln}
        summary: {sv: Sammanfattningen}
        languages: [sv]
        publisher: {name: Utgivaren, email: vi@lagom.example, url: "https://lagom.example/vi"}
        address: https://lagom.example/
        time-zone: Europe/Stockholm
        theme: lagom
        accessibility:
          service: {sv: Tjänsten}
          compliance: partly
          assessed: 2026-11-20
          assessed-by: [users]
          updated: 2026-11-21
          method: {sv: Sättet}
          feedback: {email: hej@lagom.example, url: "https://lagom.example/hej", answer-days: 7}
          deficiencies:
            - {what: {sv: Bristen}, criteria: [1.3.1], reason: disproportionate-burden, why: {sv: Skälet}, mended-by: 2027-01-31}
        """

    @Test func everyFieldOfTheSettingsIsAmongTheWordsThatAllPagesShare() throws {
        let (settings, findings) = CampaignSettings.read(
            SourceFile(path: "Content/campaign.yaml", bytes: Array(Self.campaign.utf8)))
        #expect(findings.map(\.rule) == [])
        let words = Set(try #require(settings).words(in: Self.sv).values)
        for case (let name?, let value) in Mirror(reflecting: try #require(settings)).children
        where !Self.unsaid.contains(name) {
            for text in texts(value, name) { #expect(words.contains(text), "\(name)") }
        }
    }

    /// What the fields of a value say, those that this test knows no text for are issues.
    private func texts(_ value: Any, _ name: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        switch (value, mirror.displayStyle) {
        case (_, .optional), (_, .collection):
            if mirror.children.isEmpty { Issue.record("The settings of this test say nothing of \(name).") }
            return mirror.children.flatMap { texts($0.value, name) }
        case (let words as [LanguageTag: MappedText], _): return [words[Self.sv]?.string ?? "nothing of \(name)"]
        case (let text as MappedText, _): return [text.string]
        case (let choice as any RawRepresentable<String>, _): return [choice.rawValue]
        case (let text as any CustomStringConvertible, _): return [text.description]
        case (_, .struct): return mirror.children.flatMap { texts($0.value, "\(name).\($0.label ?? "")") }
        default:
            Issue.record("This test does not know what \(name) says.")
            return []
        }
    }
}
