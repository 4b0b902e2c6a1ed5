// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wordings of what can be wrong with an artboard.
extension Finding {
    static func unreadableArtboard(_ file: SourceFile, _ failure: SVGElements.Failure) -> Finding {
        Finding(
            "artboard", at: file.place(failure.offset..<failure.offset),
            message: Wording(
                sv: "Filen går inte att läsa som SVG: \(failure.reason).",
                en: "The file cannot be read as SVG: \(failure.reason)."),
            remedy: Wording(
                sv: "Spara om den som ”vanlig SVG” i ritprogrammet.",
                en: "Save it again as \"plain SVG\" in the drawing program."))
    }

    static func artboardWithoutSize(_ file: SourceFile) -> Finding {
        Finding(
            "artboard", at: file.place(0..<0),
            message: Wording(
                sv: "Ritytan säger inte hur stor den är.", en: "The artboard does not say how large it is."),
            remedy: Wording(
                sv: "Ge <svg> width och height i millimeter och en viewBox, till exempel "
                    + "width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\".",
                en: "Give <svg> width and height in millimetres and a viewBox, such as "
                    + "width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\"."))
    }

    static func fixedArtWithoutId(_ file: SourceFile, _ range: ByteRange) -> Finding {
        Finding(
            "artboard", at: file.place(range),
            message: Wording(
                sv: "Det som har data-mirror=\"no\" saknar id, eller syns inte.",
                en: "What has data-mirror=\"no\" has no id, or cannot be seen."),
            remedy: Wording(sv: "Ge det ett eget id.", en: "Give it an id of its own."))
    }

    static func clinicFollows(_ name: SlotName, _ file: SourceFile, _ range: ByteRange) -> Finding {
        Finding(
            "artboard", at: file.place(range),
            message: Wording(
                sv: "”\(name.rawValue)” och enhetens platser får inte flytta varandra.",
                en: "\"\(name.rawValue)\" and the clinic's slots may not move each other."),
            remedy: Wording(
                sv: "Låt ”clinic” och ”logo” stå för sig, utan data-after.",
                en: "Let \"clinic\" and \"logo\" stand by themselves, without data-after."))
    }

    static func slotIsNoRectangle(_ name: SlotName, _ file: SourceFile, _ range: ByteRange) -> Finding {
        Finding(
            "artboard", at: file.place(range),
            message: Wording(
                sv: "Platsen ”\(name.rawValue)” är inte en upprätt rektangel.",
                en: "The slot \"\(name.rawValue)\" is not an upright rectangle."),
            remedy: Wording(
                sv: "Rita den som en rektangel utan vridning, eller ge formen ett annat id.",
                en: "Draw it as a rectangle that is not turned, or give the shape another id."))
    }
}
