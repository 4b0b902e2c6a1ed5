// SPDX-License-Identifier: EUPL-1.2

extension MappedText {
    /// The words whose letters come from several alphabets, as `Lаttläst` with a Cyrillic а, or are no letters of one, as
    /// in `ɪɴᴛᴇ`, or are struck out by a mark, as in `i̶n̶t̶e̶`.
    ///
    /// Rules and readers' programs do not know such a word, though it looks like another. `μg`, `kΩ` and `PPARγ` are
    /// none: a Greek letter that looks like no Latin one may stand beside capitals, and a μ before a unit.
    public var mixedWords: [ByteRange] {
        guard Self.mayHoldLookalikes(string) else { return [] }
        var words = [AlphabetWord()]
        var offset = 0
        for scalar in string.unicodeScalars {
            if !words[words.count - 1].take(scalar, at: offset) {
                if !words[words.count - 1].isMixed { words.removeLast() }
                words.append(AlphabetWord())
            }
            offset += UTF8.width(scalar)
        }
        return words.filter(\.isMixed).map { sourceRange(of: $0.range) }
    }

    /// Every byte of every text passes here, so it runs over contiguous storage.
    private static func mayHoldLookalikes(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(mayHoldLookalikes)
            ?? ContiguousArray(text.utf8).withUnsafeBufferPointer(mayHoldLookalikes)
    }

    /// Whether two bytes of UTF-8 may begin a letter that is taken for a Latin one: phonetic letters, marks, Greek,
    /// Cyrillic, Armenian, Cherokee, Coptic, Lisu, and forms for mathematics and full width. Dashes and quotation marks
    /// begin as some of them do.
    private static func mayHoldLookalikes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.contains { index in
            switch bytes[index] {
            case 0xE2: index + 1 < bytes.count && bytes[index + 1] != 0x80
            case 0xC9...0xD6, 0xE1, 0xEA, 0xEF, 0xF0: true
            default: false
            }
        }
    }
}

/// A word that is being read, and the alphabets of its letters.
private struct AlphabetWord {
    private(set) var range = 0..<0
    private var hasLatin = false
    private var hasSmallLatin = false
    private var hasGreek = false
    private var hasMisleadingGreek = false
    private var others: Set<Int> = []
    private var letters = 0
    private var lookalikes = 0
    private var hasStrangeMark = false
    /// The letter that a mark would stand on.
    private var base: Unicode.Scalar?

    /// Adds a scalar; false where the word ends before it.
    mutating func take(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
        guard scalar.isWithinWords else { return false }
        let isFirst = range.isEmpty
        range = (isFirst ? offset : range.lowerBound)..<offset + UTF8.width(scalar)
        if scalar.properties.isAlphabetic {
            takeLetter(scalar, isFirst: isFirst)
        } else if let base, scalar.isStrange(on: base) {
            hasStrangeMark = true
        }
        return true
    }

    private mutating func takeLetter(_ scalar: Unicode.Scalar, isFirst: Bool) {
        (base, letters) = (scalar, letters + 1)
        switch scalar.value {
        case _ where scalar.isLookalike: lookalikes += 1
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
            hasLatin = true
            if scalar.properties.isLowercase { hasSmallLatin = true }
        case 0x3BC where isFirst, 0x3A9: break
        case 0x370...0x3FF, 0x1F00...0x1FFF:
            hasGreek = true
            if Self.looksLatin.contains(scalar) { hasMisleadingGreek = true }
        case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: others.insert(0)
        case 0x530...0x58F: others.insert(1)
        case 0x13A0...0x13FF, 0xAB70...0xABBF: others.insert(2)
        case 0x2C80...0x2CFF: others.insert(3)
        case 0xA4D0...0xA4FF: others.insert(4)
        // Letters in a disguise are those of no alphabet.
        case 0x1D400...0x1D7FF, 0xFF21...0xFF5A, 0x24B6...0x24E9: others.formUnion([5, 6])
        default: break
        }
    }

    /// A letter alone may be a sign of its own: ℓ, Ⅳ, x̄.
    var isMixed: Bool {
        let isGreekMixed = hasGreek && hasLatin && (hasSmallLatin || hasMisleadingGreek)
        return isGreekMixed || others.count > 1 || !others.isEmpty && (hasLatin || hasGreek)
            || letters > 1 && (lookalikes > 0 || hasStrangeMark)
    }

    /// Greek letters that nobody tells from Latin ones (Unicode Technical Standard 39, confusables).
    private static let looksLatin: Set<Unicode.Scalar> = Set("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυρι".unicodeScalars)
}

extension Unicode.Scalar {
    /// Whether it is a letter, or a mark or an invisible character between letters.
    fileprivate var isWithinWords: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: properties.isAlphabetic
        }
    }
}

extension Finding {
    /// A word whose letters come from several alphabets.
    public static func mixedWord(at place: SourcePlace) -> Finding {
        Finding(
            "mixed-alphabets", at: place,
            message: Wording(
                sv: "Ordet har bokstäver som ser ut som andra, eller tecken som stryker över dem.",
                en: "The word has letters that look like others, or marks that strike them out."),
            remedy: Wording(
                sv: "Skriv ordet på nytt för hand. Sätt bindestreck mellan ett grekiskt tecken och ordet: TNF-α.",
                en: "Type the word anew. Put a hyphen between a Greek letter and the word: TNF-α."))
    }
}
