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
        "ＲＩＮＧ", "ᎪMBULANS", "ɪɴᴛᴇ", "ɪnte", "rⅰng", "ⅿⅰⅼⅾ", "ⁱnte", "ᵢnte", "ᶦnte", "ℹnte", "🅘🅝🅣🅔", "🄸nte",
        "i\u{336}n\u{336}t\u{336}e\u{336}", "i\u{307}nte", "int\u{20E0}e", "o\u{338}nte", "å\u{338}nte",
    ])
    func aWordOfSeveralAlphabetsIsFound(word: String) {
        #expect(mixed("Ring \(word), och vänta.") == [word])
    }

    @Test(arguments: [
        "Lättläst är åäö, é, ï och ÿ.", "Тест на COVID-19, PCR-тест, Wi-Fi", "5 μg, 3 µg, 2 kΩ",
        "PPARγ, TNFα, ΔF508, HIF1α",
        "β-blockerare, TNF-α, αβ", "Sta\u{30A} pa\u{30A} to\u{308}r och la\u{308}s cafe\u{301}",
        "5 ℓ, typ Ⅱ, x\u{304} och nº 5",
        "Yıldız, İstanbul, Əliyev", "ɓaawo, ɔ\u{301}, kɔ\u{301}dzi, ẹ\u{301}kọ", "e\u{323}\u{301}ko", "Nguyễn, Đặng",
        "1\u{FE0F}\u{20E3} 🅰\u{FE0F}",
        "سَلام, שָׁלוֹם, हिन्दी", "Šekki ja žargon", "Medicin™",
        "قبل الـPCR", "Ελληνικά και svenska", "", "1177.se – ”ring”",
    ])
    func otherWordsAreNot(text: String) {
        #expect(mixed(text) == [])
    }

    @Test func everyWordIsFoundAtItsPlace() {
        let text = MappedText(verbatim: "Tåg, bаda тåg.", at: 100)
        #expect(text.mixedWords == [106..<111, 112..<117])
    }
}
