// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

private let whole = """
    signs:
      - id: svart-att-andas
        level: emergency
        who: child
        within: genast, samma dag
        where: akutmottagning
        wording: {sv: har svårt att andas, en: has trouble breathing}
        sources: [1177tel]
        needs-clinician: true
      - id: feber
        level: contact
        wording: {sv: har feber}
    exceptions:
      - id: nedsatt-immunforsvar
        kind: not-for-you
        wording: {sv: har nedsatt immunförsvar}
    subjects:
      - id: halsont
        title: {sv: Halsont, en: Sore throat}
        synonyms: {sv: [ont i halsen, halsfluss], en: [tonsillitis]}
        signs: [svart-att-andas, feber]
        exceptions: [nedsatt-immunforsvar]
        full-text-only: true
    """

private func found(_ text: String) -> [String] {
    let (_, findings) = Catalogue.read(
        dataFile("signs.yaml", text), sources: [Identifier("1177tel")], mainLanguage: LanguageTag("sv"))
    return lines(findings)
}

@Test func wholeCatalogueReads() throws {
    let file = dataFile("signs.yaml", whole)
    let (read, findings) = Catalogue.read(file)
    let catalogue = try #require(read)
    #expect(lines(findings) == [])
    let sign = try #require(catalogue.signs[Identifier("svart-att-andas")])
    #expect(sign.level == .emergency)
    #expect(sign.who == .child)
    #expect(sign.within == "genast, samma dag")
    #expect(sign.place == "akutmottagning")
    #expect(sign.sources == [Identifier("1177tel")])
    #expect(sign.needsClinician)
    #expect(file.text(in: sign.range).hasPrefix("id: svart"))
    let wording = try #require(catalogue.wording(of: sign.id, in: LanguageTag("sv-simple")!))
    #expect(wording.path == "signs.yaml")
    #expect(file.text(in: try #require(wording.text.range)) == "har svårt att andas")
    #expect(catalogue.signs[Identifier("feber")]?.who == .you)
    #expect(catalogue.exceptions[Identifier("nedsatt-immunforsvar")]?.kind == .notForYou)
    let subject = try #require(catalogue.subjects[Identifier("halsont")])
    #expect(subject.synonyms[LanguageTag("sv")!]?.map(\.string) == ["ont i halsen", "halsfluss"])
    #expect(subject.signs.map(\.name) == ["svart-att-andas", "feber"])
    #expect(subject.exceptions.map(\.name) == ["nedsatt-immunforsvar"])
    #expect(subject.fullTextOnly)
}

@Test(arguments: [
    (
        "[1177tel]", "[1177tell]",
        [
            "signs.yaml:8:15 unknown-source: The source \"1177tell\" is not in the list of sources. "
                + "→ Did you mean \"1177tel\"? Correct the spelling, or add the source to Content/sources.yaml."
        ]
    ),
    (
        "[svart-att-andas, feber]", "[svart-att-anda, nedsatt-immunforsvar]",
        [
            "signs.yaml:21:13 unknown-sign: The sign \"svart-att-anda\" is not among the catalogue's \"signs\". "
                + "→ Did you mean \"svart-att-andas\"? Correct the spelling, or add it to \"signs\".",
            "signs.yaml:21:29 unknown-sign: The sign \"nedsatt-immunforsvar\" is not among the catalogue's \"signs\". "
                + "→ Move it to the subject's \"exceptions\", where the catalogue has it.",
        ]
    ),
    (
        "- id: nedsatt-immunforsvar", "- id: feber",
        [
            "signs.yaml:10:9 duplicate-id: The id \"feber\" is used twice: here and on line 14. "
                + "→ Give one of them another id, or remove it.",
            "signs.yaml:14:9 duplicate-id: The id \"feber\" is already used on line 10. "
                + "→ Give one of them another id, or remove it.",
            "signs.yaml:22:18 unknown-sign: The exception \"nedsatt-immunforsvar\" is not among the catalogue's "
                + "\"exceptions\". → Correct the spelling, or add it to \"exceptions\".",
        ]
    ),
    (
        "{sv: har feber}", "{en: has a fever}",
        [
            "signs.yaml:12:14 missing-language: The field \"wording\" has no text in the language \"sv\". "
                + "→ Add \"sv: …\"."
        ]
    ),
    (
        "level: contact", "level: urgnt",
        [
            "signs.yaml:11:12 unknown-choice: \"urgnt\" will not do in the field \"level\". "
                + "→ Did you mean \"urgent\"? Write one of: contact, urgent, emergency.",
            "signs.yaml:21:30 unknown-sign: The sign \"feber\" is not among the catalogue's \"signs\". "
                + "→ Correct the spelling, or add it to \"signs\".",
        ]
    ),
    (
        "synonyms: {sv: [ont i halsen, halsfluss]", "synonyms: {sv: ont i halsen",
        ["signs.yaml:20:20 wrong-type: \"synonyms\" must be a list. → Write \"synonyms: [one, two]\"."]
    ),
])
func wrongCatalogueEntriesAreFoundAtTheirPlace(right: String, wrong: String, expected: [String]) {
    #expect(found(whole.replacing(right, with: wrong)) == expected)
}

@Test func emptyCatalogueIsACatalogue() {
    let (catalogue, findings) = Catalogue.read(dataFile("signs.yaml", "# ännu inget\n"))
    #expect(catalogue?.signs.isEmpty == true)
    #expect(findings.isEmpty)
}
