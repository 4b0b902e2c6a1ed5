// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// How a paragraph is set, whatever its size: what shaping depends on.
struct TextStyle: Hashable {
    /// From 100 to 900.
    var weight = 400
    var language: LanguageTag
    /// Whether long words may be divided.
    var hyphenates = false

    var isRightToLeft: Bool { language.direction == .rightToLeft }

    /// The distance from one baseline to the next, in sizes of the text.
    ///
    /// Scripts with marks above and below their letters need more air than Latin.
    var leading: Double {
        let isHeavy = weight >= 700
        switch language.primary {
        case "ar", "fa", "ur", "ckb", "ps", "ti", "am", "th", "he": return isHeavy ? 1.35 : 1.45
        default: return isHeavy ? 1.14 : 1.3
        }
    }
}
