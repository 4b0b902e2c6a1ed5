// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomPublishing

/// The words of drawings.
struct SVGWordsTests {
    @Test(arguments: [
        ("<svg><title>Vänta hemma</title><path d='M0 0'/></svg>", ["Vänta hemma"]),
        ("<svg:svg><svg:text>Sök <svg:tspan>inte</svg:tspan> vård</svg:text></svg:svg>", ["Sök inte vård"]),
        ("<svg><text>in<tspan fill='red'>te</tspan><tspan x='0' y='9'>nu</tspan></text></svg>", ["inte nu"]),
        ("<svg><desc>a<!-- inte --> b</desc><text><![CDATA[c < d]]></text></svg>", ["a b", "c < d"]),
        ("<svg><text>v&#xE4;nta &amp; s&#246;k</text></svg>", ["vänta   sök"]),
        ("<svg><style>.a{}</style><text> </text></svg>", []),
        ("<svg><text>öppen", ["öppen"]), ("<", []), ("<!--", []), ("<text><![CDATA[", []), ("<text>&", []),
    ])
    func areThoseOfTitleDescriptionAndText(svg: String, expected: [String]) {
        #expect(SVGWords.read(Array(svg.utf8)).map(\.string) == expected)
    }

    @Test func knowTheirBytes() throws {
        let svg = "<svg><text>v&#xE4;nta</text></svg>"
        let words = try #require(SVGWords.read(Array(svg.utf8)).first)
        #expect(words.sourceRange(of: 0..<words.string.utf8.count) == 11..<21)
    }
}
