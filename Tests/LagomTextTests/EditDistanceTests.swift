// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@Test(arguments: [
    ("sumary", "summary"), ("titel", "title"), ("Title", "title"), ("subjct", "subject"), ("åldre", "äldre"),
])
func nearestFindsMissingSwappedAndReplacedLetters(word: String, expected: String) {
    #expect(nearest(to: word, among: ["title", "summary", "subject", "äldre"]) == expected)
}

@Test(arguments: ["zebra", "", "x", String(repeating: "title", count: 20)])
func nearestIsNilForWhatIsFar(word: String) {
    #expect(nearest(to: word, among: ["title", "summary"]) == nil)
}

@Test func nearestPrefersTheFirstOfEquallyNear() {
    #expect(nearest(to: "sign", among: ["sigh", "sing", "sigma"]) == "sigh")
}
