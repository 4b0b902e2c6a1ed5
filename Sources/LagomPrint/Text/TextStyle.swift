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

    /// Whether letters have marks above and below them.
    private(set) var isTall = false

    /// - Parameter text: what is set; a number or a Swedish name in an Arabic print has no tall letters.
    init(weight: Int = 400, language: LanguageTag, setting text: String = "") {
        self.weight = weight
        self.language = language
        isTall = language.hasTallLetters && text.unicodeScalars.contains { $0.value >= 0x590 && $0.value < 0x2000 }
    }

    /// The distance from one baseline to the next, in sizes of the text: tall letters need more air.
    var leading: Double {
        let isHeavy = weight >= 700
        return isTall ? (isHeavy ? 1.3 : 1.36) : (isHeavy ? 1.14 : 1.3)
    }
}

extension LanguageTag {
    fileprivate var hasTallLetters: Bool {
        switch primary {
        case "ar", "fa", "ur", "ckb", "ps", "ti", "am", "th", "he", "yi": true
        default: false
        }
    }
}
