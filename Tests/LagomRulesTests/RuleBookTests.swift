// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

/// Rules of somebody's own beside those that come with the program.
struct RuleBookTests {
    private func book(_ additions: [String: String]) -> RuleBook {
        RuleBook.read(
            Shelf.files, additions: additions.map { SourceFile(path: "own/\($0.key)", bytes: Array($0.value.utf8)) })
    }

    private func ids(_ book: RuleBook) -> [String] { book.packs["sv"]?.rules.map(\.id) ?? [] }

    private static let rule =
        Shelf.header.replacing("severity: block", with: "severity: note") + """
            sequence: vitlök botar
            flags: ["⟦Vitlök botar⟧.", "Ja, ⟦vitlök botar⟧.", "Nej, ⟦vitlök botar⟧.", "⟦Vitlök botar⟧ nu."]
            passes: ["Nej.", "Ja.", "Vitlök.", "Botar."]

            """

    @Test(arguments: ["sv", "sv-simple", "SV"])
    func ruleOfOnesOwnJoinsThoseOfItsPrimaryLanguage(folder: String) {
        let book = book(["\(folder)/prov.yaml": Self.rule])
        #expect(book.findings == [])
        #expect(ids(book) == ids(Shelf.book) + ["prov"])
    }

    @Test(arguments: ["sv", "sv-simple"])
    func packOfOnesOwnReplacesNone(folder: String) {
        let book = book(["\(folder)/pack.yaml": "stemmer: sv\n"])
        #expect(book.findings.map(\.rule) == ["rule-pack-twice"])
        #expect(ids(book) == ids(Shelf.book))
    }

    @Test(arguments: ["svenska", "de", "own-rules"])
    func ruleThatNoPackTakesIsFound(folder: String) {
        let book = book(["\(folder)/prov.yaml": Self.rule])
        #expect(book.findings.map(\.rule) == ["rule-folder"])
        #expect(book.findings.map(\.place.path) == ["own/\(folder)/prov.yaml"])
        #expect(ids(book) == ids(Shelf.book))
    }

    @Test(arguments: ["sv/prov.yml", "sv/PROV.YAML", "sv/concepts/a.yml"])
    func fileWithAnotherSuffixIsFound(path: String) {
        let book = book([path: Self.rule])
        #expect(book.findings.map(\.rule) == ["rule-file-name"] && book.findings.block)
        #expect(ids(book) == ids(Shelf.book))
    }

    @Test func conceptThatExistsIsFoundAndStands() {
        let book = book(["sv/concepts/a.yaml": "not: aldrigaldrig\n"])
        #expect(book.findings.map(\.rule) == ["concept-twice"])
        #expect(ids(book) == ids(Shelf.book))
    }

    @Test func ruleThatExistsIsFoundAndStands() throws {
        let id = try #require(ids(Shelf.book).first)
        let book = book(["sv/a.yaml": Self.rule.replacing("id: prov", with: "id: \(id)")])
        #expect(book.findings.map(\.rule) == ["rule-twice"])
        #expect(book.packs["sv"]?.rules.first?.path.hasPrefix("Rules/sv/") == true)
    }
}
