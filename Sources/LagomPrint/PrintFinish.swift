// SPDX-License-Identifier: EUPL-1.2

/// What a print is made for: an office printer, or a print shop that cuts it.
public struct PrintFinish: Sendable, Hashable {
    /// How far colours reach beyond the cut, in millimetres; 0 where nothing is cut, and nothing then stands within
    /// 10 mm of the paper's edge.
    public let bleed: Double
    /// Whether marks outside the bleed say where to cut.
    public let hasMarks: Bool
    /// Whether grounds are outlined and not filled.
    public let isInkSaving: Bool

    public init(bleed: Double = 0, hasMarks: Bool = false, isInkSaving: Bool = false) {
        self.bleed = bleed
        self.hasMarks = hasMarks
        self.isInkSaving = isInkSaving
    }

    /// Colours up to 10 mm from the edge, which every office printer reaches.
    public static let office = PrintFinish()
}
