// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

/// Slots that take the cards of one kind.
struct CardSlotTests {
    /// An artboard with places for cards, each below the one before.
    private func board(_ places: [String], more: String = "") throws -> Artboard {
        let names = ["headline", "lead", "points"] + places
        let slots = names.enumerated().map { index, name in
            // The last one reaches down to the margin.
            """
            <rect id="\(name)" data-order="\(index)" x="10" y="\(10 + 27 * index)" width="190"
             height="\(index < names.count - 1 ? 25 : 277 - 27 * index)" fill="none"
             data-smallest="9" data-largest="20" data-columns="2" \(index > 0 ? "data-after=\"\(names[index - 1])\"" : "")/>
            """
        }
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
            \(more)\(slots.joined())
            </svg>
            """
        return try #require(Artboard.read(SourceFile(path: "poster.svg", bytes: Array(svg.utf8))).0)
    }

    private func composer(_ board: Artboard, _ message: String = "halsont-antibiotika") throws -> Composer {
        let variant = try #require(Sample.variant(message, "sv"))
        return Composer(Sample.job(variant), [board], Sample.theme, Typesetter(.standard))
    }

    private func heads(_ places: [String]) throws -> [String] {
        var composer = try composer(board(places))
        let document = composer.compose()
        return try #require(document, "\(composer.findings.map(\.message.en))").headings
    }

    private let byUrgency = [
        "Ont i halsen?", "Ring 112 om du", "Åk till en akutmottagning nu om du",
        "Kontakta vårdcentralen eller en jouröppen mottagning i dag om du",
        "Kontakta vårdcentralen i dag eller i morgon om du",
        "Rådet om att klara sig utan antibiotika gäller inte dig som", "I siffror",
    ]

    @Test func oneSlotTakesTheCardsOfAllKinds() throws {
        #expect(try heads(["cards"]) == byUrgency)
    }

    @Test func aSlotForEachKindTakesTheSameCards() throws {
        #expect(try heads(["emergency", "urgent", "contact", "exception", "ask", "fact"]) == byUrgency)
    }

    @Test func theSlotForAllTakesWhatNoOtherTakes() throws {
        #expect(try heads(["emergency", "cards"]) == byUrgency)
        #expect(try heads(["fact", "cards"]) == byUrgency.prefix(1) + byUrgency.suffix(1) + byUrgency[1..<6])
    }

    @Test func anArtboardThatLosesAKindOfCardsIsRefused() throws {
        func faults(_ places: [String]) throws -> [String] {
            let shelf = try ArtboardShelf(["poster": board(places)])
            return shelf.missingSlots(Sample.theme).map(\.message.en).filter { $0.contains("cards") }
        }
        #expect(try faults(["emergency", "cards"]) == [])
        #expect(try faults(["emergency", "urgent", "contact", "exception", "ask", "fact"]) == [])
        #expect(
            try faults(["emergency", "contact", "ask", "fact"])
                == ["The artboard has no slot for the cards \"urgent\", \"exception\"."])
    }

    @Test func anEmptySlotTakesNoRoomAndLeavesNoGround() throws {
        let grounds = ["urgent", "ask"].map { name in
            "<rect class=\"fill-tint\" data-behind=\"\(name)\" x=\"8\" y=\"8\" width=\"194\" height=\"29\"/>"
        }
        // The message has urgent cards and, for a poster, no questions.
        let board = try board(["ask", "urgent", "cards"], more: grounds.joined())
        var composer = try composer(board)
        #expect(composer.compose() != nil)
        let page = composer.pages[0]
        #expect(page.board.fields.map { page.frame(of: $0) != nil } == [true, false])
        let stacked = page.stacked
        #expect(stacked[.ask] == nil)
        let (points, urgent) = (try #require(stacked[.points]), try #require(stacked[.urgent]))
        // All are drawn as far from each other: the empty one adds nothing.
        #expect(abs(urgent.top - points.end - (try #require(stacked[.cards]).top - urgent.end)) < 0.01)
    }

    @Test func anEmptySlotThatStandsAloneLeavesNoGroundEither() throws {
        let alone = """
            <rect class="fill-tint" data-behind="ask" x="8" y="288" width="194" height="9"/>
            <rect id="ask" data-order="9" x="10" y="290" width="190" height="6" fill="none" data-smallest="9"/>
            """
        let board = try board(["cards"], more: alone)
        var composer = try composer(board)
        composer.composeShared()
        #expect(composer.pages[0].frame(of: board.fields[0]) == nil)
        var asking = try self.composer(board, "fragor-att-stalla")
        asking.composeShared()
        #expect(asking.pages[0].frame(of: board.fields[0]) != nil)
    }
}

extension PrintDocument {
    /// The texts of all headings, in reading order.
    fileprivate var headings: [String] { headings(in: 0) }

    private func headings(in number: Int) -> [String] {
        let element = elements[number]
        switch element.role {
        case .heading1, .heading2, .heading3: return [text(of: element)]
        default:
            return element.children.flatMap { child -> [String] in
                if case .element(let inner) = child { headings(in: inner) } else { [] }
            }
        }
    }

    private func text(of element: Element) -> String {
        element.children.map { child in
            guard case .content(let sheet, let number) = child else { return "" }
            let marks = sheets[sheet].leaves.filter { $0.element != nil }[number].marks
            return marks.map { if case .glyphs(let run) = $0 { run.glyphs.map(\.text).joined() } else { "" } }.joined()
        }.joined()
    }
}
