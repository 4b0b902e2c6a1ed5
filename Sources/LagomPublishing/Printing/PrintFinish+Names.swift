// SPDX-License-Identifier: EUPL-1.2
import LagomPrint

extension PrintFinish {
    /// What a file's name says of it, so that no finish takes another one's place.
    var suffix: String { (bleed > 0 || hasMarks ? "-cut" : "") + (isInkSaving ? "-ink" : "") }

    /// All that names may end with.
    static let suffixes = ["", "-cut", "-ink", "-cut-ink"]
}
