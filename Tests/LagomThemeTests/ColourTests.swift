// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import LagomTheme

/// Holds the colour arithmetic against values that WCAG's own examples and calculators give.
struct ColourTests {
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#767676", "#ffffff", 4.54), ("#ff0000", "#ffffff", 3.99),
        ("#595959", "#ffffff", 7.0), ("#0000ff", "#ffff00", 8.0),
    ])
    func contrastIsThatOfTheFormula(front: String, back: String, expected: Double) throws {
        let contrast = try #require(Colour(front)).contrast(with: try #require(Colour(back)))
        #expect(abs(contrast - expected) < 0.01)
    }

    @Test func contrastDoesNotCareWhichColourIsInFront() throws {
        let (a, b) = (try #require(Colour("#143f34")), try #require(Colour("#f6e8d7")))
        #expect(a.contrast(with: b) == b.contrast(with: a))
    }

    @Test(arguments: ["143f34", "#143f3", "#143f34f", "#14zf34", "green", ""])
    func onlySixHexadecimalDigitsAreAColour(text: String) {
        #expect(Colour(text) == nil)
    }

    @Test func aColourIsWrittenAsItWasRead() {
        #expect(Colour("#0a00ff")?.description == "#0a00ff")
    }
}
