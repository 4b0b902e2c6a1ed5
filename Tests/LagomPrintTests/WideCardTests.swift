// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme
import Testing

@testable import LagomPrint

/// The list of a card that is as wide as the sheet.
struct WideCardTests {
    private func tops(_ items: [String]) throws -> [Double] {
        let language = try #require(LanguageTag("sv"))
        let card = PrintCard(
            kind: .emergency, label: "", turnTo: [],
            blocks: [
                .paragraph(RichText("Ring 112 om du")),
                .list(start: nil, items: items.map { [.paragraph(RichText($0))] }),
            ])
        var flow = Flow(
            Typesetter(.standard), Sample.theme.strings(for: language), language, size: 10, hyphenates: true)
        flow.card(card, x: 0, width: 500, columns: 2)
        return flow.pieces.filter { piece in
            if case .text(let text) = piece.kind { text.text.string == "•" } else { false }
        }.map(\.frame.y)
    }

    @Test func shortItemsStandInColumns() throws {
        let tops = try tops(["har svårt att andas", "hostar blod", "är förvirrad", "har ont i bröstet"])
        #expect(tops[0] == tops[2] && tops[1] == tops[3] && tops[1] > tops[0])
    }

    @Test func longItemsAreSetAcrossWhereThatIsLower() throws {
        let long = "har mycket ont i halsen och inte kan svälja din saliv"
        let tops = try tops([long, long, long])
        #expect(tops == tops.sorted() && Set(tops).count == 3)
    }
}
