// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension ArtboardShelf {
    /// The format whose page an artboard is: `leaflet-2` is one of the leaflet's.
    func format(of board: Artboard) -> Format? {
        artboards.first { $0.value.file.path == board.file.path }.flatMap { name, _ in
            Format(rawValue: String(name.prefix { $0 != "-" }))
        }
    }

    /// Slots that a format needs and that none of its artboards has.
    func missingSlots(_ theme: Theme) -> [Finding] {
        Format.allCases.flatMap { format -> [Finding] in
            let pages = artboards.pages(of: format)
            guard let first = pages.first, let last = pages.last else { return [] }
            let here = Set(pages.flatMap(\.slots).map(\.name))
            let missing = format.neededSlots.filter { !here.contains($0) }
            let atEnd = format == .screen ? Self.whereToTurn.filter { last[$0] == nil && here.contains($0) } : []
            let lost = pages.kindsLost(of: format)
            return missing.map { .missingSlot($0, first.file) } + (lost.isEmpty ? [] : [.lostCards(lost, first.file)])
                + atEnd.map { .notOnTheLast($0, last.file) }
        }
    }

    /// What a screen's last picture always shows.
    private static let whereToTurn: [SlotName] = [.safetyShort, .numbers, .qr]
}

extension Format {
    /// What every print of the format says: the message, where to turn, and who says it, in which edition.
    fileprivate var neededSlots: [SlotName] {
        let sender: [SlotName] = [.publisher, .edition, .notice, .staffLine]
        switch self {
        case .page: return []
        case .poster: return [.headline, .lead, .points, .qr, .address, .numbers, .clinic] + sender
        case .leaflet: return [.title, .summary, .body, .qr, .address, .numbers, .clinic] + sender
        case .card: return [.headline, .lead, .points, .safetyShort, .qr, .numbers, .clinic] + sender
        case .screen:
            return [.headline, .lead, .points, .safetyShort, .qr, .address, .numbers, .pictureNumber] + sender
        case .social: return [.headline, .lead, .safetyShort] + sender
        case .apt: return [.title, .summary, .body, .qr, .address, .clinic] + sender
        }
    }
}

extension Finding {
    fileprivate static func missingSlot(_ name: SlotName, _ file: SourceFile) -> Finding {
        Finding(
            "artboard-slot", at: file.place(0..<0),
            message: Wording(
                sv: "Ritytan har ingen plats ”\(name.rawValue)”.",
                en: "The artboard has no slot \"\(name.rawValue)\"."),
            remedy: Wording(
                sv: "Rita en rektangel med id=\"\(name.rawValue)\".",
                en: "Draw a rectangle with id=\"\(name.rawValue)\"."))
    }

    fileprivate static func lostCards(_ kinds: [Card.Kind], _ file: SourceFile) -> Finding {
        let names = kinds.map(\.slot.rawValue)
        let (swedish, english) = (names.map { "”\($0)”" }, names.map { "\"\($0)\"" })
        return Finding(
            "artboard-slot", at: file.place(0..<0),
            message: Wording(
                sv: "Ritytan har ingen plats för korten \(swedish.joined(separator: ", ")).",
                en: "The artboard has no slot for the cards \(english.joined(separator: ", "))."),
            remedy: Wording(
                sv: "Rita en rektangel med id=\"cards\", eller en för varje slag.",
                en: "Draw a rectangle with id=\"cards\", or one for each kind."))
    }

    fileprivate static func notOnTheLast(_ name: SlotName, _ file: SourceFile) -> Finding {
        Finding(
            "artboard-slot", at: file.place(0..<0),
            message: Wording(
                sv: "Skärmens sista bild har ingen plats ”\(name.rawValue)”.",
                en: "The screen's last picture has no slot \"\(name.rawValue)\"."),
            remedy: Wording(
                sv: "Låt den sista bilden visa vart man vänder sig.",
                en: "Let the last picture show where to turn."))
    }
}
