// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme
import Testing

@testable import LagomPrint

/// What holds for every print of the sample campaign.
struct CampaignLayoutTests {
    /// What a print looks like, as far as it is looked at here.
    private struct Look: Sendable {
        let name: String
        let format: Format
        let fits: Bool
        let grounds: [(ground: Rect, text: Rect)]
        let cards: [(field: Rect, text: Rect)]
        /// The sizes in which 112 and 1177 are set, at most.
        let emergency: Double
        let advice: Double
    }

    /// All prints laid out once, with one renderer's fonts.
    private static let looks: [Look] = {
        let typesetter = Typesetter(.standard)
        return Sample.prints.map { variant, format in
            let boards = Sample.shelf.artboards.pages(of: format)
            var composer = Composer(Sample.job(variant, as: format), boards, Sample.theme, typesetter)
            let document = composer.compose()
            return Look(
                name: "\(variant.file.path) \(format)", format: format, fits: document != nil,
                grounds: composer.pages.flatMap(\.grounds),
                cards: composer.pages.flatMap(\.stacked.values).flatMap(\.flow.boxedText),
                emergency: document?.largest("112") ?? 0, advice: document?.largest("1177") ?? 0)
        }
    }()

    @Test func everyPrintFits() {
        #expect(Self.looks.filter { !$0.fits }.map(\.name) == [])
        #expect(Self.looks.count > 200)
    }

    @Test func everyTextStandsInsideItsGround() {
        #expect(Self.looks.flatMap(\.grounds).count > 300)
        for look in Self.looks {
            for (ground, text) in look.grounds { #expect(ground.contains(text), "\(look.name)") }
        }
    }

    @Test func everyTextOfACardStandsInsideItsField() {
        #expect(Self.looks.flatMap(\.cards).count > 1000)
        for look in Self.looks {
            for (field, text) in look.cards { #expect(field.contains(text), "\(look.name)") }
        }
    }

    @Test func noNumberIsLargerThanTheOneForEmergencies() {
        // A leaflet's numbers stand on its back, its emergency card inside.
        let looks = Self.looks.filter { $0.emergency > 0 && $0.format != .leaflet }
        #expect(looks.count > 100)
        for look in looks { #expect(look.emergency >= look.advice, "\(look.name)") }
    }

    @Test func onPostersTheNumbersComeAfterWhatIsUrgent() throws {
        let document = try #require(Sample.document(Sample.variant("halsont-antibiotika", "sv")!))
        let words = document.runs.map { $0.glyphs.map(\.text).joined() }
        let order = try ["Ring 112 om", "Åk till en", "Kontakta vårdcentralen", "Rådet om", "I siffror"].map { start in
            try #require(words.firstIndex { $0.hasPrefix(start) }, "\(start)")
        }
        #expect(order == order.sorted())
    }
}

extension PageLayout {
    /// What stands on each ground, and the ground.
    fileprivate var grounds: [(ground: Rect, text: Rect)] {
        board.fields.flatMap { field -> [(Rect, Rect)] in
            guard let ground = frame(of: field) else { return [] }
            return field.behind.compactMap { name in
                guard let placed = stacked[name], let slot = board[name] else { return nil }
                var text = scaled(slot).frame
                (text.y, text.height) = (placed.top, placed.flow.y)
                return (ground, text)
            }
        }
    }
}

extension PrintDocument {
    /// The largest size in which a number is set.
    fileprivate func largest(_ number: String) -> Double {
        runs.filter { $0.glyphs.map(\.text).joined().contains(number) }.map(\.size).max() ?? 0
    }
}

extension Flow {
    /// Each text that stands in a card's field, with the field.
    fileprivate var boxedText: [(field: Rect, text: Rect)] {
        var (open, result): ([Rect?], [(Rect, Rect)]) = ([], [])
        for piece in pieces {
            switch piece.kind {
            case .open: open.append(nil)
            case .close: open.removeLast()
            case .box: open[open.count - 1] = piece.frame
            case .text:
                if let box = open.compactMap({ $0 }).last { result.append((box, piece.frame)) }
            case .icon, .array, .bar: break
            }
        }
        return result
    }
}
