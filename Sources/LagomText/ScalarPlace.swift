// SPDX-License-Identifier: EUPL-1.2

/// An invisible character among its neighbours, which tell whether it does there what it was made for.
struct ScalarPlace {
    private let scalars: [Unicode.Scalar]
    private let index: Int

    init(_ index: Int, in scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        self.index = index
    }

    /// Whether honest text has it here.
    var isHonest: Bool {
        switch scalars[index].value {
        case 0x200C: stands(beside: \.isOfJoiningScript)
        case 0x200D: stands(beside: \.isOfJoiningScript) || joinsEmoji
        case 0x200B: stands(beside: \.isOfScriptWithoutSpaces)
        case 0x061C, 0x200E, 0x200F, 0x2066...0x2069: standsNearRightToLeft
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: choosesForm
        case 0x180B...0x180F: stands(beside: \.isMongolian)
        case 0xE0020...0xE007F: namesFlag
        default: false
        }
    }

    private var before: Unicode.Scalar? { index > 0 ? scalars[index - 1] : nil }
    private var after: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

    private func stands(beside isOfScript: (Unicode.Scalar) -> Bool) -> Bool {
        before.map(isOfScript) == true || after.map(isOfScript) == true
    }

    /// Between two emoji, of which the first may have its form chosen.
    private var joinsEmoji: Bool {
        let chosen = before?.value == 0xFE0F && index > 1 ? scalars[index - 2] : before
        return chosen?.isPictogram == true && after?.isPictogram == true
    }

    /// Behind an emoji, a Chinese sign or a Burmese letter, or within a key such as 1️⃣.
    private var choosesForm: Bool {
        guard let before else { return false }
        return before.isPictogram || before.properties.isIdeographic || (0x1000...0x109F).contains(before.value)
            || after?.value == 0x20E3
    }

    /// Whether Arabic, Hebrew or the like stands near on either side.
    private var standsNearRightToLeft: Bool {
        scalars[max(0, index - Self.reach)..<min(index + Self.reach, scalars.count)].contains(where: \.isRightToLeft)
    }

    /// Within the letters that name the flag on 🏴, as of England.
    private var namesFlag: Bool {
        let base = scalars[max(0, index - Self.longestFlag)..<index].last { !(0xE0020...0xE007F).contains($0.value) }
        return base?.value == 0x1F3F4
    }

    /// How far an address or a telephone number may reach, in characters.
    private static let reach = 32
    private static let longestFlag = 7
}

extension Unicode.Scalar {
    /// Of the scripts whose letters join: Arabic and its kin, those of India, Burmese, Khmer, Mongolian.
    fileprivate var isOfJoiningScript: Bool {
        switch value {
        case 0x620...0x85F, 0x8A0...0xDFF, 0xF00...0x109F, 0x1780...0x17FF, 0x1820...0x18AF, 0x1E900...0x1E95F,
            0x11000...0x1137F:
            properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
        default: false
        }
    }

    /// Of the scripts that mark the ends of words by nothing that is seen: Thai, Lao, Burmese, Khmer.
    fileprivate var isOfScriptWithoutSpaces: Bool {
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17B3, 0x17B6...0x17FF: true
        default: false
        }
    }

    fileprivate var isMongolian: Bool { (0x1820...0x18AF).contains(value) }

    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin (UAX #9, R and AL).
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x590...0x61B, 0x61D...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// An emoji; digits are none by themselves.
    fileprivate var isPictogram: Bool { value >= 0x80 && properties.isEmoji }
}
