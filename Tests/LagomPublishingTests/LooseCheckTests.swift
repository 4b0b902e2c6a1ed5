// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing

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

    @Test func textWithoutFieldsHeadingsAndCardsIsAPassage() {
        #expect(loose("Sök inte vård.\n").isPassage)
        #expect(loose("Sök inte vård.\n").findings == [])
        #expect(!loose("# Rubrik\n\nText\n").isPassage)
        #expect(loose("# Rubrik\n\nText\n").variant.frontMatter.title.string == "Rubrik")
    }

    @Test(arguments: [
        ("Du ska inte vänta om det gör ont.", "sv"), ("You should not wait if it hurts.", "en"),
        ("لا تنتظر", "ar"), ("Älä odota, jos se on kipeä.", "fi"), ("112", nil), ("", nil),
        ("Du ska inte söka vård (مرحبا).", "sv"), ("لا تنتظر اتصل الآن vid feber", "ar"),
    ])
    func languageIsToldByWords(text: String, language: String?) {
        #expect(LanguageGuess.byWords(Array(text.utf8))?.tag == language)
    }

    @Test(arguments: [("a/sv.md", "sv"), ("info.sv-simple.md", "sv-simple"), ("svar.md", nil), ("de.md", nil)])
    func languageIsToldByTheName(path: String, language: String?) {
        #expect(LanguageGuess.byName(path)?.tag == language)
    }

    @Test func wordsAreExchangedFromTheEndWithTheirCapital() {
        let file = SourceFile(path: "a", bytes: Array("Otit och hypertoni, otit".utf8))
        let remarks = [("Otit", 0..<4), ("hypertoni", 9..<18), ("otit", 20..<24)].map { quote, range in
            remark(quote, range, in: file, quote == "hypertoni" ? "högt blodtryck" : "öroninflammation")
        }
        let (bytes, changes) = WordFix.exchange(remarks, in: file.bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "Öroninflammation och högt blodtryck, öroninflammation")
        #expect(changes.map(\.old) == ["Otit", "hypertoni", "otit"])
    }

    @Test func wordsThatAreNotThereOrHoldMarkupAreLeft() {
        let file = SourceFile(path: "a", bytes: Array("ot*i*t".utf8))
        #expect(WordFix.exchange([remark("otit", 0..<6, in: file, "öra")], in: file.bytes).changes == [])
        #expect(WordFix.exchange([remark("ot*i*t", 0..<6, in: file, "a: b")], in: file.bytes).changes == [])
    }

    @Test(arguments: ["titrera", "hypertonin", "malign", "oral"])
    func wordsWhoseSentencesWouldHaveToChangeAreLeft(word: String) {
        let file = SourceFile(path: "a", bytes: Array(word.utf8))
        #expect(WordFix.exchange([remark(word, 0..<word.utf8.count, in: file, "ord")], in: file.bytes).changes == [])
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

    @Test func foreignWordsAreLeft() {
        let file = SourceFile(path: "a", bytes: Array("[otit]{lang=la} [otit](a.md)".utf8))
        let remarks = [1..<5, 17..<21].map { remark("otit", $0, in: file, "öra") }
        #expect(WordFix.exchange(remarks, in: file.bytes).changes.map(\.place.start.column) == [18])
    }

    private func remark(_ quote: String, _ range: ByteRange, in file: SourceFile, _ word: String) -> Remark {
        let wording = Wording(sv: "a", en: "a")
        return Remark(
            rule: "jargon", family: "jargon", severity: .note, formats: [:], language: nil, place: file.place(range),
            quote: quote, evidence: [], fingerprint: Digest(of: []), message: wording, why: nil, suggestion: wording,
            replacement: word)
    }
}
