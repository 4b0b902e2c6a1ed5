// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

/// What a finding in one section is bound to: nothing that readers see of it may change unseen.
struct SectionDigestTests {
    private static let frontMatter = CampaignFixture.frontMatter.replacing(
        "subject:", with: "poster: {headline: Rubrik, points: [Punkt]}\nsafety-short: Ring 112.\nsubject:")
    private static let body = """
        Inledning.

        ## Feber

        Ring inte 112 om febern är < 39 grader, +5 eller
        mindre, om du [!andas] [@kalla, s. 1].

        ### Sår

        Ring inte om du har

        - skavsår

        [Läs mer](https://a.example/ "Mer") ![En bild](a.svg "Text") `kod`

        """

    /// What stands around the title, the introduction, the fever and the wound, and the whole.
    private func digests(
        _ old: String = "", _ new: String = "", signs: String = CampaignFixture.signs, sources: Bool = true,
        picture: String = "<svg/>"
    ) throws -> [Digest] {
        let text = (Self.frontMatter + CampaignFixture.net + Self.body).replacing(old, with: new)
        let campaign = CampaignFixture.campaign(signs: signs)
        let message = CampaignFixture.read(text, frontMatter: "").message
        let variant = try #require(message?.variants.first)
        let sections = SectionDigests(of: variant, campaign.catalogue, sources ? campaign.sources : [:]) { _ in
            Digest(of: picture.utf8)
        }
        let words = ["title:", "Inledning", "febern", "- skavsår"].compactMap { text.firstRange(of: $0) }
        return words.map { sections[text.bytes($0)] } + [sections.whole]
    }

    /// Which of them an edit changes: title, introduction, fever, wound.
    private func changed(_ old: String, _ new: String) throws -> [Bool] {
        zip(try digests(), try digests(old, new)).map { $0 != $1 }
    }

    @Test(arguments: [
        ("< 39", "> 39"), ("+5", "−5"), ("eller\nmindre", "eller mer"), ("Ring inte 112", "Ring **inte** 112"),
        ("du [!andas]", "du [!feber]"), ("s. 1", "s. 2"), ("## Feber", "## Barn"),
    ])
    func anEditEndsWhatStandsInItsSectionAndNoOther(old: String, new: String) throws {
        #expect(try changed(old, new) == [false, false, true, false, true])
    }

    @Test(arguments: [
        ("- skavsår", "- skavsår\n- blått ben"), ("a.example", "b.example"), ("\"Mer\"", "\"Sök inte vård\""),
        ("En bild", "En bild av ett hjärta"), ("a.svg", "b.svg"), ("\"Text\"", "\"Annan text\""), ("`kod`", "`Sök`"),
    ])
    func soDoesWhatIsLedLinkedDrawnAndWrittenInCode(old: String, new: String) throws {
        #expect(try changed(old, new) == [false, false, false, true, true])
    }

    @Test(arguments: [
        ("Sammanfattning.", "Kort."), ("Rubrik", "Ny rubrik"), ("Punkt", "Punkter"),
        ("Ring 112.", "Ring."),
    ])
    func titleSummaryPosterAndSafetyShortAreOneSection(old: String, new: String) throws {
        #expect(try changed(old, new) == [true, false, false, false, true])
    }

    @Test(arguments: [
        ("Titel", "Titeln"), ("type: advice", "type: facts"), ("type: advice", "type: advice\naudience: [barn]"),
        ("subject: [halsont]", "subject: []"),
    ])
    func anotherTopicEndsAll(old: String, new: String) throws {
        #expect(try changed(old, new) == [true, true, true, true, true])
    }

    @Test func aCardBelongsToTheSectionItStandsIn() throws {
        #expect(try changed("Ring 112 om du", "Ring 1177 om du") == [false, true, false, false, true])
    }

    @Test func wrappingAndTheOwnerChangeNothing() throws {
        #expect(try changed("eller\nmindre", "eller mindre") == [false, false, false, false, false])
        #expect(try changed("type: advice", "type: advice\nowner: jag") == [false, false, false, false, false])
    }

    @Test func whatASignASourceAndAPictureSayIsSeenWhereTheyAreShown() throws {
        let worse = CampaignFixture.signs.replacing("har svårt att andas", with: "kan inte andas")
        let lower = CampaignFixture.signs.replacing("id: andas, level: emergency", with: "id: andas, level: contact")
        for signs in [worse, lower] {
            #expect(zip(try digests(), try digests(signs: signs)).map { $0 != $1 } == [false, true, true, false, true])
        }
        #expect(zip(try digests(), try digests(sources: false)).map { $0 != $1 } == [false, false, true, false, true])
        #expect(zip(try digests(), try digests(picture: "")).map { $0 != $1 } == [false, false, false, true, true])
    }

    @Test func whatGoesOverAHeadingIsAboutTheWholeText() throws {
        let variant = try #require(CampaignFixture.read("A\n\n# B\n\nC\n").message?.variants.first)
        let sections = SectionDigests(of: variant, CampaignFixture.campaign().catalogue, [:]) { _ in nil }
        let start = CampaignFixture.frontMatter.utf8.count
        #expect(sections[start..<start + 4] == sections.whole && sections[start..<start + 1] != sections.whole)
    }
}

extension String {
    fileprivate func bytes(_ range: Range<Index>) -> ByteRange {
        utf8.distance(from: startIndex, to: range.lowerBound)..<utf8.distance(from: startIndex, to: range.upperBound)
    }
}
