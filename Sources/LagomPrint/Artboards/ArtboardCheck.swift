// SPDX-License-Identifier: EUPL-1.2
public import LagomText
public import LagomTheme

extension ArtboardShelf {
    /// What would make prints fail or look wrong: what `lagom theme check` shows of artboards and fonts.
    public func check(_ theme: Theme, fonts: FontShelf = .standard) -> [Finding] {
        let boards = artboards.values.sorted { $0.file.path < $1.file.path }
        return findings + boards.flatMap { ArtboardCheck(board: $0, theme: theme).findings }
            + fonts.missing.map { .missingFont($0, at: theme.place) }
    }
}

/// Looks one artboard over.
private struct ArtboardCheck {
    let board: Artboard
    let theme: Theme

    var findings: [Finding] { badArt + overlaps + colours }

    /// What librsvg draws as pixels, or not at all, in a PDF; and words that no check would see.
    private var badArt: [Finding] {
        let elements = (try? SVGElements.read(board.file.bytes)) ?? []
        return elements.compactMap { element in
            switch element.name {
            case "filter", "mask", "image", "foreignObject", "script":
                .badArt(element.name, .block, board.file, element.range)
            case "text": .badArt(element.name, .block, board.file, element.range)
            default: nil
            }
        }
    }

    /// Slots that lie over each other; a logo may lie beside its clinic's name.
    private var overlaps: [Finding] {
        board.slots.indices.flatMap { first in
            board.slots[(first + 1)...].compactMap { second -> Finding? in
                let one = board.slots[first]
                guard one.frame.overlaps(second.frame), !mayTouch(one, second) else { return nil }
                return .overlap(one.name, second.name, board.file, second.range)
            }
        }
    }

    private func mayTouch(_ one: Slot, _ other: Slot) -> Bool {
        one.name == .logo || other.name == .logo || one.follows.contains(other.name) || other.follows.contains(one.name)
    }

    private var colours: [Finding] {
        board.slots.compactMap { slot in
            ColourToken(rawValue: slot.colour) == nil ? .unknownColour(slot, board.file) : nil
        }
    }
}

extension Finding {
    fileprivate static func badArt(
        _ name: String, _ severity: Severity, _ file: SourceFile, _ range: ByteRange
    ) -> Finding {
        Finding(
            "artboard-art", severity, at: file.place(range),
            message: Wording(
                sv: "Ritytan innehåller <\(name)>, som inte går att trycka.",
                en: "The artboard holds <\(name)>, which cannot be printed."),
            remedy: Wording(
                sv: "Gör om det till former: text till konturer, effekter till ytor.",
                en: "Turn it into shapes: text into outlines, effects into areas."))
    }

    fileprivate static func overlap(
        _ one: SlotName, _ other: SlotName, _ file: SourceFile, _ range: ByteRange
    ) -> Finding {
        Finding(
            "artboard-overlap", at: file.place(range),
            message: Wording(
                sv: "Platserna ”\(one.rawValue)” och ”\(other.rawValue)” ligger över varandra.",
                en: "The slots \"\(one.rawValue)\" and \"\(other.rawValue)\" lie over each other."),
            remedy: Wording(sv: "Flytta isär dem.", en: "Move them apart."))
    }

    fileprivate static func unknownColour(_ slot: Slot, _ file: SourceFile) -> Finding {
        Finding(
            "artboard-colour", at: file.place(slot.range),
            message: Wording(
                sv: "Färgen ”\(slot.colour)” finns inte i temat.",
                en: "The theme has no colour \"\(slot.colour)\"."),
            remedy: Wording(
                sv: "Ange en av färgerna i theme.yaml, till exempel text eller on-brand.",
                en: "Name one of the colours of theme.yaml, such as text or on-brand."))
    }

    fileprivate static func missingFont(_ path: String, at place: SourcePlace) -> Finding {
        Finding(
            "missing-font", at: place,
            message: Wording(sv: "Typsnittet \(path) saknas.", en: "The font \(path) is missing."),
            remedy: Wording(
                sv: "Installera Debians paket fonts-inter och fonts-noto-core.",
                en: "Install Debian's packages fonts-inter and fonts-noto-core."))
    }
}
