// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

@Suite struct GatekeeperTests {
    func campaign(isDemonstration: Bool) -> Campaign {
        let settings = CampaignSettings(
            title: [:], summary: [:], languages: [LanguageTag("sv")!],
            publisher: Publisher(name: MappedText("P"), email: nil, url: nil), address: nil, timeZone: "UTC",
            isDemonstration: isDemonstration, theme: "lagom")
        return Campaign(settings: settings, catalogue: Catalogue(path: "signs.yaml"), sources: [:])
    }

    func message(_ text: String, languages: [String] = ["sv"]) -> Message {
        let id = Identifier<Message>("halsont")
        let matter = FrontMatter(
            title: MappedText(), summary: MappedText(), type: .staff, subjects: [], concerns: [], audience: [],
            settings: [], owner: nil, reviewBy: nil, poster: nil, safetyShort: nil, translation: nil, range: 0..<0)
        let variants = languages.map { language in
            Variant(
                message: id, language: LanguageTag(language)!,
                file: SourceFile(path: "\(language).md", bytes: Array(text.utf8)), frontMatter: matter, blocks: [])
        }
        return Message(id: id, variants: variants)
    }

    func digests(_ text: String, languages: [String] = ["sv"]) -> [LanguageTag: WordingDigest] {
        Dictionary(
            uniqueKeysWithValues: languages.map { (LanguageTag($0)!, WordingDigest(.v1, Digest(of: text.utf8))) })
    }

    func clearance(_ text: String, language: String = "sv") throws -> Clearance {
        let language = try #require(LanguageTag(language))
        let subject = ReviewSubject(
            message: "halsont", text: ReviewText(language: language, type: "staff"),
            digest: WordingDigest(.v1, Digest(of: text.utf8)))
        return try Gate.clearUnreviewed(subject, isDemonstration: true)
    }

    @Test func aDemonstrationIsCleared() {
        let (cleared, refusals) = Gatekeeper(campaign(isDemonstration: true)).clear(message("a"), digests("a"), [])
        #expect(cleared != nil && refusals.isEmpty)
    }

    @Test func anythingElseIsRefusedInEachLanguage() {
        let (cleared, refusals) = Gatekeeper(campaign(isDemonstration: false))
            .clear(message("a", languages: ["sv", "en"]), digests("a", languages: ["sv", "en"]), [])
        #expect(cleared == nil)
        #expect(refusals.map(\.rule) == ["not-approved", "not-approved"])
        #expect(refusals.map(\.place.path) == ["sv.md", "en.md"])
    }

    @Test func aBlockingFindingIsRefusedWithoutAnotherFinding() {
        let finding = Finding(
            "r", at: SourcePlace(path: "bild.svg"), message: Wording(sv: "", en: ""), remedy: Wording(sv: "", en: ""))
        let (cleared, refusals) = Gatekeeper(campaign(isDemonstration: true)).clear(
            message("a"), digests("a"), [finding])
        #expect(cleared == nil && refusals.isEmpty)
    }

    @Test func aClearanceHoldsForItsWordingAlone() throws {
        #expect(ClearedMessage(message("a"), digests("a"), clearances: [try clearance("a")]) != nil)
        #expect(ClearedMessage(message("b"), digests("b"), clearances: [try clearance("a")]) == nil)
    }

    @Test func everyLanguageNeedsItsOwnClearance() throws {
        let both = message("a", languages: ["sv", "en"])
        let digests = digests("a", languages: ["sv", "en"])
        #expect(ClearedMessage(both, digests, clearances: [try clearance("a")]) == nil)
        let clearances = [try clearance("a"), try clearance("a", language: "en")]
        #expect(ClearedMessage(both, digests, clearances: clearances) != nil)
    }
}
