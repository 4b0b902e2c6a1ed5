// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Looks over where an artboard's slots lie, and how small their text may become.
struct SlotCheck {
    let board: Artboard
    let format: Format?

    var findings: [Finding] { overlaps + circles + colours + sizes + edges }

    /// Slots that lie over each other; those of a stack move, and a logo may lie beside its clinic's name.
    private var overlaps: [Finding] {
        board.slots.indices.flatMap { first in
            board.slots[(first + 1)...].compactMap { second -> Finding? in
                let one = board.slots[first]
                guard one.frame.inset(by: 0.25).overlaps(second.frame), !mayTouch(one, second) else { return nil }
                return .overlap(one.name, second.name, board.file, second.range)
            }
        }
    }

    private func mayTouch(_ one: Slot, _ other: Slot) -> Bool {
        one.name == .logo || other.name == .logo || one.follows.contains(other.name)
            || other.follows.contains(one.name)
    }

    /// Slots that would begin below each other.
    private var circles: [Finding] {
        let names = Set(board.slots.filter(\.isStackable).map(\.name))
        return board.slots.filter { slot in
            slot.isStackable && !board.isStacked(slot.name) && slot.follows.contains { names.contains($0) }
        }.map { .circle($0, board.file) }
    }

    private var colours: [Finding] {
        board.slots.compactMap { slot in
            ColourToken(rawValue: slot.colour) == nil ? .unknownColour(slot, board.file) : nil
        }
    }

    /// How large the artboard is on the smallest paper that it is printed on.
    private var factor: Double {
        format == .poster ? Paper.a4.size.width / board.size.width : 1
    }

    private var sizes: [Finding] {
        guard format?.isPaper == true else { return [] }
        return board.slots.compactMap { slot in
            let (size, least) = (slot.sizes.lowerBound * factor, slot.name.smallestOnPaper)
            // Parts of a text have the sizes of the first.
            guard slot.part == 1, slot.name.isText, size < least - 0.01 else { return nil }
            return .tooSmall(slot, least / factor, board.file)
        }
    }

    private var edges: [Finding] {
        guard format?.isPaper == true else { return [] }
        let margin = (10 * pointsPerMillimetre - 0.3) / factor
        let inside = Rect(x: 0, y: 0, width: board.size.width, height: board.size.height).inset(by: margin)
        return board.slots.filter { !inside.contains($0.frame) }.map { .tooNearTheEdge($0, board.file) }
    }
}

extension SlotName {
    /// Whether words stand there.
    var isText: Bool { self != .qr && self != .logo && self != .illustration }
}

extension Finding {
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

    fileprivate static func circle(_ slot: Slot, _ file: SourceFile) -> Finding {
        Finding(
            "artboard-stack", at: file.place(slot.range),
            message: Wording(
                sv: "”\(slot.name.rawValue)” ska börja under det som ska börja under den.",
                en: "\"\(slot.name.rawValue)\" is to begin below what is to begin below it."),
            remedy: Wording(sv: "Ta bort ett data-after.", en: "Remove one data-after."))
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

    fileprivate static func tooSmall(_ slot: Slot, _ least: Double, _ file: SourceFile) -> Finding {
        let shown = Int(least.rounded(.up))
        return Finding(
            "artboard-size", at: file.place(slot.range),
            message: Wording(
                sv: "Texten i ”\(slot.name.rawValue)” får bli mindre än den går att läsa.",
                en: "The text in \"\(slot.name.rawValue)\" may become smaller than can be read."),
            remedy: Wording(
                sv: "Ange minst data-smallest=\"\(shown)\".", en: "Give at least data-smallest=\"\(shown)\"."))
    }

    fileprivate static func tooNearTheEdge(_ slot: Slot, _ file: SourceFile) -> Finding {
        Finding(
            "artboard-edge", at: file.place(slot.range),
            message: Wording(
                sv: "Platsen ”\(slot.name.rawValue)” ligger närmare kanten än 10 mm.",
                en: "The slot \"\(slot.name.rawValue)\" lies nearer the edge than 10 mm."),
            remedy: Wording(
                sv: "Flytta den inåt: skrivare når inte ända ut.",
                en: "Move it inwards: printers do not reach the edge."))
    }
}
