// SPDX-License-Identifier: EUPL-1.2

/// A BCP 47 language tag in its usual spelling: `sv`, `en-GB`, `sv-simple`, `ku-Arab`.
public struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The tag: language lower case, script capitalised, region upper case, variants lower case.
    public let tag: String

    /// Reads `language[-Script][-REGION][-variant…]`, or nil where the text is not of that form.
    ///
    /// Grammar: RFC 5646, section 2.1, without extensions, private use and grandfathered tags, which no page needs.
    public init?(_ text: String) {
        var parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.lowercased() }[...]
        guard let language = parts.popFirst(), (2...3).contains(language.count), language.isASCIILetters else {
            return nil
        }
        var tag = language
        if let script = parts.first, script.count == 4, script.isASCIILetters {
            tag += "-" + script.prefix(1).uppercased() + script.dropFirst()
            parts.removeFirst()
        }
        if let region = parts.first, Self.isRegion(region) {
            tag += "-" + region.uppercased()
            parts.removeFirst()
        }
        for variant in parts {
            guard Self.isVariant(variant) else { return nil }
            tag += "-" + variant
        }
        self.tag = tag
    }

    public var description: String { tag }

    /// The language alone: `sv` of `sv-simple`.
    public var primary: String { String(tag.prefix { $0 != "-" }) }

    /// The script, where the tag names one: `Arab` of `ku-Arab`.
    public var script: String? {
        tag.split(separator: "-").dropFirst().first { $0.count == 4 && $0.first!.isUppercase }.map(String.init)
    }

    /// Whether this is the easy-to-read form of its language: the variant `simple` of the IANA registry.
    public var isSimple: Bool { tag.split(separator: "-").contains("simple") }

    /// The direction in which the language is written: by its script, else by the script it is mostly written in.
    public var direction: Direction {
        if let script { return Self.rightToLeftScripts.contains(script) ? .rightToLeft : .leftToRight }
        return Self.rightToLeftLanguages.contains(primary) ? .rightToLeft : .leftToRight
    }

    /// A direction of writing, spelled as HTML's `dir`.
    public enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    public static func < (left: Self, right: Self) -> Bool { left.tag < right.tag }

    /// ISO 15924 codes of scripts written from right to left (Unicode's likely subtags and Script_Extensions).
    private static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
    ]
    /// Languages whose likely script (CLDR) is one of those above.
    private static let rightToLeftLanguages: Set<String> = [
        "aii", "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    private static func isRegion(_ part: String) -> Bool {
        part.count == 2 && part.isASCIILetters || part.count == 3 && part.allSatisfy(\.isASCIIDigit)
    }

    private static func isVariant(_ part: String) -> Bool {
        let alphanumeric = part.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter }
        return alphanumeric && ((5...8).contains(part.count) || part.count == 4 && part.first!.isASCIIDigit)
    }
}

extension Character {
    fileprivate var isASCIILetter: Bool { isASCII && isLetter }
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
    fileprivate var isASCIILetters: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isLetter } }
}
