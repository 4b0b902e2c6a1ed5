// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct MixedAlphabetsTests {
    /// The words that are found in a text.
    private func mixed(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return MappedText(verbatim: text, at: 0).mixedWords.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        "Lаttläst", "Brösтsmärta", "lättlαst", "SÖΚ", "LÄTTLÄSΤ", "Lа\u{AD}ttläst", "La\u{200D}ttl\u{430}\u{308}st",
        "Lättläs𝐭",
        "ＲＩＮＧ", "ᎪMBULANS",
    ])
    func aWordOfSeveralAlphabetsIsFound(word: String) {
        #expect(mixed("Ring \(word), och vänta.") == [word])
    }

    @Test(arguments: [
        "Lättläst är åäö, é, ï och ÿ.", "Тест на COVID-19, PCR-тест, Wi-Fi", "5 μg, 3 µg, 2 kΩ",
        "PPARγ, TNFα, ΔF508, HIF1α",
        "β-blockerare, TNF-α, αβ", "قبل الـPCR", "Ελληνικά και svenska", "", "1177.se – ”ring”",
    ])
    func otherWordsAreNot(text: String) {
        #expect(mixed(text) == [])
    }

    @Test func everyWordIsFoundAtItsPlace() {
        let text = MappedText(verbatim: "Tåg, bаda тåg.", at: 100)
        #expect(text.mixedWords == [106..<111, 112..<117])
    }
}
