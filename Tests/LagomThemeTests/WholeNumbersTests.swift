// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomTheme

/// Holds that no line and no direction of text parts a number or turns its digits round.
struct WholeNumbersTests {
    /// A no-break space is shown as `_`, and what is marked stands in brackets.
    private func shown(_ text: String) -> String {
        String(decoding: WholeNumbers.kept(inPage: Array(text.utf8)), as: UTF8.self)
            .replacing("\u{A0}", with: "_").replacing("<bdi class=\"number\" dir=\"ltr\">", with: "[")
            .replacing("</bdi>", with: "]")
    }

    @Test(arguments: [
        ("1 500 mg åt gången", "1_500_mg åt gången"), ("av 1 000 000.", "av 1_000_000."),
        ("47–50 av 1\n000 [7]", "47–50 av 1_000 [7]"), ("1\u{A0}000", "1_000"), ("0,5 ml, 37 °C", "0,5_ml, 37_°C"),
        ("100 %", "100_%"), ("1 000 ملغ، ثم", "1_000_ملغ، ثم"), ("5 meter, 12 grupper", "5 meter, 12 grupper"),
        ("år 2027 500 personer", "år 2027 500 personer"), ("1 5000", "1 5000"),
    ])
    func thousandsAndUnitsStayOnOneLine(text: String, expected: String) {
        #expect(shown(text) == expected)
    }

    @Test(arguments: [
        ("الرقم 010-456 67 00.", "الرقم [010-456_67_00]."), ("+46 10 456 67 00", "[+46_10_456_67_00]"),
        ("0771 11 22 33, 08-123 45 67", "[0771_11_22_33], [08-123_45_67]"),
        ("senast 2028-06-01.", "senast [2028-06-01]."), ("(2028-06-01)", "([2028-06-01])"),
        ("numret HALS-sv-D2XW gäller", "numret [HALS-sv-D2XW] gäller"), ("A-sv-simple-D2XWQ", "[A-sv-simple-D2XWQ]"),
        ("3-5 dagar, 08-12, 1177, 112", "3-5 dagar, 08-12, 1177, 112"),
        ("SARS-CoV-2, ISO-8601, T-4-prov", "SARS-CoV-2, ISO-8601, T-4-prov"),
        ("https://doi.org/010-456-6700 2028-06-011", "https://doi.org/010-456-6700 2028-06-011"),
    ])
    func whatHasHyphensIsMarkedFromLeftToRight(text: String, expected: String) {
        #expect(shown(text) == expected)
    }

    @Test func markupAndWhatIsNoRunningTextStay() {
        let page = """
            <!doctype html><title>1 000</title><style>a{margin:1 000}</style><script>"1 000"</script>\
            <a href="1 000" title="2028-06-01"><svg><text>1 000</text></svg></a><code>1 000</code>\
            <bdi>2028-06-01</bdi>
            """
        let kept = WholeNumbers.kept(inPage: Array(page.utf8))
        #expect(String(decoding: kept, as: UTF8.self) == page)
        #expect(shown("<p>1 000</p><code>1</code> <b>1 000</b>") == "<p>1_000</p><code>1</code> <b>1_000</b>")
    }

    @Test func plainTextHasIsolatesWhereItRunsFromRightToLeft() {
        let text = "1 000, 010-456 67 00"
        #expect(WholeNumbers.kept(in: text, .rightToLeft) == "1\u{A0}000, \u{2066}010-456\u{A0}67\u{A0}00\u{2069}")
        #expect(WholeNumbers.kept(in: text, .leftToRight) == "1\u{A0}000, 010-456\u{A0}67\u{A0}00")
    }
}
