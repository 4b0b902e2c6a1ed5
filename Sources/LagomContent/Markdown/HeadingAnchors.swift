// SPDX-License-Identifier: EUPL-1.2

/// Gives headings readable ids: letters of any script in lower case, Latin ones without accents, hyphens for spaces.
struct HeadingAnchors {
    /// Every id that is taken, with the number that is tried next behind it.
    private var used: [String: Int] = [:]

    init() {}

    /// The id for a heading's words, with `-2`, `-3` … where it has been given before.
    mutating func anchor(for words: String) -> String {
        let slug = Self.slug(words)
        var number = used[slug] ?? (Self.isReserved(slug) ? 2 : 1)
        var anchor = number == 1 ? slug : slug + "-\(number)"
        while number > 1, used[anchor] != nil {
            number += 1
            anchor = slug + "-\(number)"
        }
        used[slug] = number + 1
        if number > 1 { used[anchor] = 2 }
        return anchor
    }

    /// Whether a page has such ids of its own: for its parts, its cards, its citations and its sources.
    private static func isReserved(_ slug: String) -> Bool {
        if ["main", "report", "sources"].contains(slug) { return true }
        let parts = slug.split(separator: "-")
        return parts.count > 1 && ["card", "cite", "source"].contains(parts[0])
            && parts.dropFirst().allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    }

    /// The words as a part of an address; `section` where they hold no letter or digit.
    static func slug(_ words: String) -> String {
        var slug = String.UnicodeScalarView()
        var needsHyphen = false
        for scalar in words.unicodeScalars {
            let letters = Letters(scalar, after: slug.last)
            if letters.isEmpty {
                needsHyphen = needsHyphen || !slug.isEmpty && separates(scalar)
                continue
            }
            if needsHyphen { slug.append("-") }
            needsHyphen = false
            letters.append(to: &slug)
        }
        return slug.isEmpty ? "section" : String(slug)
    }

    /// Whether a scalar parts words: all but apostrophes and combining marks do.
    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value != 0x27 && scalar.value != 0x2019 && !isMark(scalar)
    }

    /// The lower-case letters that stand for a scalar; none for what is no letter, digit or needed mark.
    private enum Letters {
        case none
        /// Most are one letter, which needs no string of its own.
        case one(Unicode.Scalar)
        case several(String)

        init(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) {
            self = scalar.isASCII ? Self.ofASCII(UInt8(scalar.value)) : Self.beyondASCII(scalar, after: last)
        }

        var isEmpty: Bool { if case .none = self { true } else { false } }

        func append(to slug: inout String.UnicodeScalarView) {
            switch self {
            case .none: break
            case .one(let scalar): slug.append(scalar)
            case .several(let letters): slug.append(contentsOf: letters.unicodeScalars)
            }
        }

        private static func ofASCII(_ byte: UInt8) -> Letters {
            if byte.isUpperCase { return .one(Unicode.Scalar(byte + 32)) }
            return byte.isLowerCase || byte.isDigit ? .one(Unicode.Scalar(byte)) : .none
        }

        private static func beyondASCII(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Letters {
            if HeadingAnchors.isMark(scalar) {
                let isNeeded = last.map { !$0.isASCII } ?? false
                return isNeeded ? .one(scalar) : .none
            }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal else { return .none }
            let lower = scalar.properties.lowercaseMapping
            return .several(HeadingAnchors.latin[lower] ?? lower)
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Accented Latin letters and the plain ones that stand for them in addresses.
    private static let latin: [String: String] = {
        let rows = [
            "a": "àáâãäåāăą", "c": "çćč", "d": "ďđð", "e": "èéêëēėęěĕ", "g": "ğģ", "i": "ìíîïīįı", "k": "ķ",
            "l": "ĺļľł", "n": "ñńňņ", "o": "òóôõöøōő", "r": "ŕř", "s": "śšşș", "t": "ťţț", "u": "ùúûüūůűų",
            "y": "ýÿ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
        ]
        return Dictionary(
            rows.flatMap { plain, letters in letters.unicodeScalars.map { (String($0), plain) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
