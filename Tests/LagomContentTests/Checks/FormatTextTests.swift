// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct FormatTextTests {
    private let matter = """
        ---
        title: Titel
        summary: Sammanfattning.
        type: advice
        subject: [halsont]
        poster: {headline: Rubrik, lead: Ingress, points: [Ett, Två]}
        safety-short: Livshotande? Ring 112.
        ---


        """

    private func slots(_ format: Format, body: String = CampaignFixture.net) throws -> [String] {
        let message = try #require(CampaignFixture.read(body, frontMatter: matter).message)
        let text = FormatText(message.variants[0], as: format, catalogue: CampaignFixture.campaign().catalogue)
        return text.slots.map { "\($0.role.rawValue): \($0.text.text.string)" }
    }

    @Test func thePageCarriesEverythingInReadingOrder() throws {
        let body = "Se [källa](https://a.example) `kod` [@kalla].\n\n" + CampaignFixture.net
        #expect(
            try slots(.page, body: body) == [
                "title: Titel", "summary: Sammanfattning.", "body: Se källa kod .",
                "emergency: Ring 112 om du", "emergency: har svårt att andas",
                "contact: Kontakta vårdcentralen om du", "contact: har feber",
                "exception: Rådet gäller inte dig som", "exception: har nedsatt immunförsvar",
            ])
    }

    /// Each slot of a page behind those that lead it.
    private func led(_ body: String) throws -> [String] {
        let message = try #require(CampaignFixture.read(body + "\n" + CampaignFixture.net, frontMatter: matter).message)
        let text = FormatText(message.variants[0], as: .page, catalogue: CampaignFixture.campaign().catalogue)
        let cards = text.slots.firstIndex { $0.role == .emergency } ?? text.slots.count
        return text.slots[2..<cards].map { slot in
            (slot.leads.map { text.slots[$0] } + [slot]).map(\.text.text.string).joined(separator: " > ")
        }
    }

    @Test func headingsLinesAndItemsLeadWhatIsBelowThem() throws {
        #expect(
            try led("## H\n\nA.\n\nB:\n\n- c\n- d\n  - e\n\nF.\n") == [
                "H", "H > A.", "H > B:", "H > B: > c", "H > B: > d", "d > e", "H > F.",
            ])
        #expect(try led("A?\n\nB.\n\nC.\n") == ["A?", "A? > B.", "C."])
        #expect(try led("**H**\n\nA.\n\n- b\n") == ["H", "H > A.", "H > A. > b"])
        #expect(try led("1. A?\n2. B.\n3. C?\n4. D.\n") == ["A?", "A? > B.", "C?", "C? > D."])
    }

    @Test func onlyASentenceRightBelowAListStandsBelowIt() throws {
        let body = "A:\n\n- b\n- c\n\nD.\n\nE.\n\n- f\n\nG:\n"
        let message = try #require(CampaignFixture.read(body + CampaignFixture.net, frontMatter: matter).message)
        let slots = FormatText(message.variants[0], as: .page, catalogue: CampaignFixture.campaign().catalogue).slots
        let below = slots.filter { !$0.listAbove.isEmpty }.map { slot in
            (slot.listAbove.map { slots[$0] } + [slot]).map(\.text.text.string)
        }
        #expect(below == [["A:", "b", "c", "D."]])
    }

    @Test func rowsAndColumnsLeadTheirCells() throws {
        #expect(
            try led("## H\n\n| A | B |\n|---|---|\n| c | d |\n| | e |\n") == [
                "H", "A", "B", "A > c", "B > c > d", "B > e",
            ])
    }

    @Test func cardsAreLedByNothing() throws {
        let message = try #require(
            CampaignFixture.read("## H\n\n" + CampaignFixture.net, frontMatter: matter).message)
        let text = FormatText(message.variants[0], as: .page, catalogue: CampaignFixture.campaign().catalogue)
        let first = try #require(text.slots.first { $0.role == .emergency })
        #expect(first.leads == [])
    }

    @Test func thePosterCarriesItsCopyAndTheSafetyNet() throws {
        #expect(
            try slots(.poster) == [
                "headline: Rubrik", "lead: Ingress", "point: Ett", "point: Två",
                "emergency: Ring 112 om du", "emergency: har svårt att andas",
                "contact: Kontakta vårdcentralen om du", "contact: har feber",
                "exception: Rådet gäller inte dig som", "exception: har nedsatt immunförsvar",
            ])
    }

    @Test func formatsTooSmallForTheSafetyNetCarryItsShortForm() throws {
        #expect(
            try slots(.social) == ["headline: Rubrik", "lead: Ingress", "safetyShort: Livshotande? Ring 112."])
        #expect(try slots(.card).last == "safetyShort: Livshotande? Ring 112.")
    }

    @Test func aSignsWordsLeadBackToTheCatalogue() throws {
        let message = try #require(CampaignFixture.read(CampaignFixture.net, frontMatter: matter).message)
        let text = FormatText(message.variants[0], as: .page, catalogue: CampaignFixture.campaign().catalogue)
        let slot = try #require(text.slots.first { $0.text.text.string == "har svårt att andas" })
        let range = try #require(slot.text.text.range)
        #expect(slot.text.path == "Content/signs.yaml")
        #expect(Array(CampaignFixture.signs.utf8)[range].elementsEqual("har svårt att andas".utf8))
    }

    @Test func aSignInASentenceIsReadAsItsWordsWhereItStands() throws {
        let body = "Ring 112 om du **[!andas]** eller [!feber].\n\n" + CampaignFixture.net
        #expect(try slots(.page, body: body)[2] == "body: Ring 112 om du har svårt att andas eller har feber.")
        let message = try #require(CampaignFixture.read(body, frontMatter: matter).message)
        let text = FormatText(message.variants[0], as: .page, catalogue: CampaignFixture.campaign().catalogue).slots[2]
            .text
        let words = try #require(text.text.string.firstRange(of: "andas eller"))
        let start = text.text.string.utf8.distance(from: text.text.string.startIndex, to: words.lowerBound)
        #expect(text.path == "Content/messages/prov/sv.md")
        #expect(message.variants[0].file.text(in: text.text.sourceRange(of: start..<start + 11)) == "[!andas]** eller")
    }

    @Test func staffMessagesHaveNoPublicFormats() {
        #expect(Format.formats(of: .staff) == [.page, .apt])
        #expect(!Format.formats(of: .advice).contains(.apt))
    }
}
