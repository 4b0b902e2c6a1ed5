// SPDX-License-Identifier: EUPL-1.2
import LagomPrint

/// What prints are made for: office printers as they are, with less ink, or a print shop that cuts them.
public struct PrintFinish: Sendable, Hashable {
    /// How far colours reach beyond the cut, in millimetres.
    public let bleed: Double
    public let hasMarks: Bool
    public let isInkSaving: Bool

    public init(bleed: Double = 0, hasMarks: Bool = false, isInkSaving: Bool = false) {
        self.bleed = bleed
        self.hasMarks = hasMarks
        self.isInkSaving = isInkSaving
    }

    var finish: Finish { Finish(bleed: bleed, hasMarks: hasMarks, isInkSaving: isInkSaving) }

    /// What a file's name says of it, so that no finish takes another one's place.
    var suffix: String { (bleed > 0 || hasMarks ? "-cut" : "") + (isInkSaving ? "-ink" : "") }

    /// All that names may end with.
    static let suffixes = ["", "-cut", "-ink", "-cut-ink"]
}
