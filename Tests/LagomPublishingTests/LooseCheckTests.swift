// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing
@testable import LagomRules

/// Texts outside of any campaign.
@Suite struct LooseCheckTests {
    private func loose(_ text: String) -> LooseFile {
        LooseFile(SourceFile(path: "sv.md", bytes: Array(text.utf8)), language: LanguageTag("sv")!)
    }

    @Test func unknownFieldsAndSubjectsAreNotes() {
        let file = loose("---\ntitle: A\ntopic: b\nsubject: [c]\n---\nText [@d].\n")
        let found = Set(file.findings.map { "\($0.severity) \($0.rule)" })
        #expect(found.isSuperset(of: ["note unknown-key", "note unknown-subject", "note unknown-source"]))
        #expect(!file.findings.block && !file.isPassage)
        #expect(file.variant.frontMatter.title.string == "A")
    }

    @Test func whatKeepsWordsFromBeingReadBlocks() {
        #expect(loose("---\ntitle: [\n---\nText\n").findings.block)
        #expect(loose("---\ntitle: a\n").findings.block)
        #expect(loose(String(repeating: "a ", count: 20_000)).findings.block)
    }

    @Test(arguments: [
        "Ring in\u{2060}te 112.", "Ring \u{202E}211 etni\u{202C} vid smärta.", "---\ntitle: in\u{2060}te\n---\nText\n",
        "Ring i\u{43D}te 112.",
    ])
    func whatHidesWordsFromRulesBlocks(text: String) {
        #expect(loose(text).findings.block)
    }

    @Test func aByteOrderMarkAtTheStartIsHonest() {
        #expect(loose("\u{FEFF}Ring 112.\n").findings == [])
    }

    @Test func textWithoutFieldsHeadingsAndCardsIsAPassage() {
        #expect(loose("Sök inte vård.\n").isPassage)
        #expect(loose("Sök inte vård.\n").findings == [])
        #expect(!loose("# Rubrik\n\nText\n").isPassage)
        #expect(loose("# Rubrik\n\nText\n").variant.frontMatter.title.string == "Rubrik")
    }

    @Test(arguments: [("a/sv.md", "sv"), ("info.sv-simple.md", "sv-simple"), ("svar.md", nil), ("de.md", nil)])
    func languageIsToldByTheName(path: String, language: String?) {
        let guess = LanguageGuess(languages: ["sv", "en"], teller: LanguageTeller([]))
        #expect(guess.byName(path)?.tag == language)
    }

    @Test func indentedLinesAreProseAndFencedOnesAreNot() {
        let text = "Hej\n\n    Sök inte vård.\n\n- a\n\n      Sök inte hjälp.\n\n```\nkod\n```\n"
        let file = loose(text)
        let read = FormatText(file.variant, as: .page, catalogue: Catalogue(path: "")).slots.map(\.text.text.string)
        #expect(read == ["Hej", "Sök inte vård.", "a", "Sök inte hjälp."])
        #expect(file.findings.map(\.rule) == ["code-not-checked"])
    }

    @Test(arguments: [
        ("Skriv `Avvakta med bröstsmärta` nu.", 1), ("Skriv `Ring inte 112!`", 1), ("Kör `lagom check --fix`.", 0),
        ("Ring `08-123 45 67`.", 0), ("Gå till `https://a.example/vård`.", 0), ("Skriv `sv.md`.", 0),
        ("`Boka inte e-tid i dag`", 1), ("`Don’t call 112 now`", 1), ("`You don't need care`", 1),
        ("`Sök\u{A0}inte\u{A0}vård`", 1),
        ("`08-123 45 67 -v`", 0), ("`cp a-b c-d --e`", 0),
    ])
    func sentenceInCodeIsAQuestionAndOtherCodeIsNot(text: String, count: Int) {
        #expect(loose(text).findings.map(\.rule) == Array(repeating: "code-not-checked", count: count))
    }

    @Test(arguments: [
        ("Du har hypertoni.", 1), ("Du har hypertoni (högt blodtryck).", 0), ("Högt blodtryck kallas hypertoni.", 0),
    ])
    func wordThatIsExplainedBesideNeedsNoPlainerOne(text: String, count: Int) throws {
        let file = loose(text)
        let range = try #require(Array(text.utf8).firstRange(of: Array("hypertoni".utf8)))
        let found = jargon(file.variant.file, range, "högt blodtryck")
        let remarks = [found].remarks(in: file.variant) {
            SectionDigests(of: file.variant, Catalogue(path: ""), [:]) { _ in nil }
        }
        #expect(remarks.count == count)
    }

    private func jargon(_ file: SourceFile, _ range: ByteRange, _ plain: String) -> RuleFinding {
        let (none, place) = (Wording(sv: "", en: ""), file.place(range))
        return RuleFinding(
            rule: "jargon", family: "jargon", severity: .note, formats: [.page: .note], language: LanguageTag("sv")!,
            place: place, quote: file.text(in: range), evidence: [place], basis: .section, message: none, why: none,
            suggestion: none, replacement: plain)
    }

    @Test(arguments: [
        ([], "empty-file"), (Array(" \r\n\t".utf8), "empty-file"), ([0xFF, 0xFE, 0x53, 0], "invalid-utf8"),
        ([0x53, 0, 0xF6, 0, 0x6B, 0], "invalid-utf8"),
    ])
    func whatHoldsNoTextIsSaidOnceAndBlocks(bytes: [UInt8], rule: String) {
        let file = LooseFile(SourceFile(path: "sv.md", bytes: bytes), language: LanguageTag("sv")!)
        #expect(file.findings.map(\.rule) == [rule] && file.findings.block)
    }

    @Test func wordsAreExchangedFromTheEndWithTheirCapital() {
        let file = SourceFile(path: "a", bytes: Array("Otit och hypertoni, otit".utf8))
        let remarks = [("Otit", 0..<4), ("hypertoni", 9..<18), ("otit", 20..<24)].map { quote, range in
            remark(quote, range, in: file, quote == "hypertoni" ? "högt blodtryck" : "öroninflammation")
        }
        let (bytes, result) = WordFix.exchange(remarks, in: file.bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "Öroninflammation och högt blodtryck, öroninflammation")
        #expect(result.changes.map(\.old) == ["Otit", "hypertoni", "otit"])
    }

    @Test func wordsThatAreNotThereOrHoldMarkupAreLeft() {
        let file = SourceFile(path: "a", bytes: Array("ot*i*t".utf8))
        #expect(WordFix.exchange([remark("otit", 0..<6, in: file, "öra")], in: file.bytes).result.changes == [])
        #expect(WordFix.exchange([remark("ot*i*t", 0..<6, in: file, "a: b")], in: file.bytes).result.changes == [])
    }

    @Test(arguments: ["titrera", "hypertonin", "malign", "oral"])
    func wordsWhoseSentencesWouldHaveToChangeAreLeft(word: String) {
        let file = SourceFile(path: "a", bytes: Array(word.utf8))
        let remark = remark(word, 0..<word.utf8.count, in: file, "ord")
        #expect(WordFix.exchange([remark], in: file.bytes).result.changes == [])
    }

    @Test(arguments: [
        ("en svår otit", "otit", "öroninflammation", "en svår öroninflammation"),
        ("en fraktur", "fraktur", "benbrott", "en fraktur"), ("svår fraktur", "fraktur", "benbrott", "svår fraktur"),
        ("risk för fraktur", "fraktur", "benbrott", "risk för benbrott"),
        ("Fraktur?", "Fraktur", "benbrott", "Benbrott?"),
        ("din *hypertoni*", "hypertoni", "högt blodtryck", "din *hypertoni*"),
        ("a comorbidity", "comorbidity", "other illness", "a comorbidity"),
        ("any comorbidity", "comorbidity", "other illness", "any other illness"),
    ])
    func anArticleOrAnAdjectiveStillFits(text: String, word: String, plain: String, expected: String) throws {
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        let start = try #require(text.utf8.indices.map { text.utf8[$0...] }.firstIndex { $0.starts(with: word.utf8) })
        let remarks = [remark(word, start..<start + word.utf8.count, in: file, plain)]
        #expect(String(decoding: WordFix.exchange(remarks, in: file.bytes).bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("Högt blodtryck (hypertoni) är vanligt.", "it is explained here"),
        ("Hypertoni betyder högt blodtryck.", "it is explained here"),
        ("Hypertoni (för högt tryck i kärlen) märks inte.", "it is explained here"),
        ("Du kan ha det som kallas hypertoni.", "it is explained here"),
        ("Du har hypertoni. Det betyder att\ndu har högt blodtryck.", "it is explained here"),
        ("Hon sa: ”Du har hypertoni.”", "it stands in a quotation"),
        ("> Du har hypertoni.\n", "it stands in a quotation"),
        ("Ordboken: 'hypertoni' igen", "it stands in a quotation"),
        ("din hypertoni", "the words around it must change with it"),
        ("[hypertoni]{lang=la}", "it is marked as another language"),
    ])
    func anExplainedOrQuotedWordIsLeftWithItsReason(text: String, reason: String) throws {
        let (bytes, result) = try exchangeHypertension(in: text)
        #expect(bytes == text && result.kept.map(\.reason.en) == [reason])
    }

    @Test(arguments: [
        "Du kan få hypertoni.", "---\ntitle: \"Vad är hypertoni\"\n---\nHögt blodtryck\n",
        "> [!ASK]\n> Fråga om hypertoni.\n", "Högt blodtryck är vanligt.\n\nMät om hypertoni finns.",
        "”Vila”, sa hon om hypertoni.",
    ])
    func aWordThatIsNeitherIsExchanged(text: String) throws {
        let (bytes, result) = try exchangeHypertension(in: text)
        #expect(bytes == text.replacing("hypertoni", with: "högt blodtryck") && result.kept == [])
    }

    private func exchangeHypertension(in text: String) throws -> (String, WordFix.Result) {
        let file = SourceFile(path: "a", bytes: Array(text.utf8))
        let word = try #require(Array(text.lowercased().utf8).firstRange(of: Array("hypertoni".utf8)))
        let remark = remark(file.text(in: word), word, in: file, "högt blodtryck")
        let (bytes, result) = WordFix.exchange([remark], in: file.bytes)
        return (String(decoding: bytes, as: UTF8.self), result)
    }

    @Test func foreignWordsAreLeft() {
        let file = SourceFile(path: "a", bytes: Array("[otit]{lang=la} [otit](a.md)".utf8))
        let remarks = [1..<5, 17..<21].map { remark("otit", $0, in: file, "öra") }
        #expect(WordFix.exchange(remarks, in: file.bytes).result.changes.map(\.place.start.column) == [18])
    }

    private func remark(_ quote: String, _ range: ByteRange, in file: SourceFile, _ word: String) -> Remark {
        let wording = Wording(sv: "a", en: "a")
        return Remark(
            rule: "jargon", family: "jargon", severity: .note, formats: [:], language: nil, place: file.place(range),
            quote: quote, evidence: [], fingerprint: Digest(of: []), message: wording, why: nil, suggestion: wording,
            replacement: word)
    }
}
