// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomContent

/// The encoding `v1` of a wording, held by test vectors: they may never change, or every approval is void.
struct WordingDigestTests {
    private static let sv = LanguageTag("sv")!

    private static let text = """
        ---
        title: Ont i halsen
        summary: När hjälper antibiotika?
        type: advice
        subject: [halsont]
        owner: kommunikation
        review-by: 2027-06-01
        ---
        De flesta halsinfektioner läker
        av sig själva [@fhm, s. 3].

        ![En hals](hals.svg)

        > [!EMERGENCY]
        > Ring 112 om du
        > - [!svart-andas]
        """

    private func digest(
        _ text: String = text, sign: String = "har svårt att andas", level: Sign.Level = .emergency,
        source: String = "Halsont", picture: String = "<svg/>"
    ) throws -> String {
        let file = SourceFile(path: "Content/messages/hals/sv.md", bytes: Array(text.utf8))
        let (matter, body, _) = FrontMatter.read(file)
        let variant = Variant(
            message: Identifier("hals"), language: Self.sv, file: file, frontMatter: try #require(matter),
            blocks: MarkdownParser().parse(file, body: body).blocks)
        let settings = CampaignSettings(
            title: [:], summary: [:], languages: [Self.sv],
            publisher: Publisher(name: MappedText("P"), email: nil, url: nil),
            address: nil, timeZone: "UTC", isDemonstration: false, theme: "lagom")
        let shown = Sign(
            id: Identifier("svart-andas"), level: level, who: .you, within: nil, place: nil,
            wording: [Self.sv: MappedText(sign)], sources: [], needsClinician: false, range: 0..<0)
        let cited = Source(
            id: Identifier("fhm"), type: "webpage", title: source, authors: [], year: 2025, container: nil,
            publisher: nil, volume: nil, issue: nil, page: nil, doi: nil, url: nil, language: nil, range: 0..<0)
        let campaign = Campaign(
            settings: settings, catalogue: Catalogue(path: "Content/signs.yaml", signs: [shown.id: shown]),
            sources: [cited.id: cited])
        return WordingDigest(of: variant, in: campaign) { _ in Digest(of: picture.utf8) }.description
    }

    private static let vector = "v1:a5720b624459cfa27b64669f2b389901f5a9bc95a800a70d7c1b1dc9d81b475f"

    @Test func theVectorStands() throws {
        let digest = try digest()
        #expect(digest == Self.vector)
    }

    @Test func whatChangesNoMeaningChangesNoDigest() throws {
        let wrapped = Self.text.replacing("läker\nav", with: "läker av")
        let owner = Self.text.replacing("kommunikation", with: "vård")
        let decomposed = Self.text.replacing("själva", with: "sja\u{308}lva")
        let folded = Self.text.replacing("title: Ont i halsen", with: "title: >-\n  Ont i\n  halsen")
        let lines = Self.text.replacing("\n", with: "\r\n")
        for text in [wrapped, owner, decomposed, folded, lines] { #expect(try digest(text) == Self.vector) }
    }

    @Test(arguments: [
        ("flesta", "flesta av alla"), ("112", "113"), ("[!EMERGENCY]", "[!URGENT]"), ("s. 3", "s. 4"),
        ("2027-06-01", "2028-06-01"), ("En hals", "En röd hals"), ("hals.svg", "hals2.svg"), ("själva", "*själva*"),
        ("halsinfektioner läker", "halsinfektioner  \nläker"), ("type: advice", "type: facts"),
        ("> - [!svart-andas]", "> - har svårt att andas"),
    ])
    func whatChangesMeaningChangesTheDigest(old: String, new: String) throws {
        #expect(try digest(Self.text.replacing(old, with: new)) != Self.vector)
    }

    @Test func signsSourcesAndPicturesAreOfTheWording() throws {
        #expect(try digest(sign: "får svårt att andas") != Self.vector)
        #expect(try digest(level: .urgent) != Self.vector)
        #expect(try digest(source: "Ont i halsen") != Self.vector)
        #expect(try digest(picture: "<svg />") != Self.vector)
    }
}
