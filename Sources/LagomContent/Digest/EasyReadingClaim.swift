// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// Whether it calls a text easy to read, in Swedish, English, Finnish or Arabic, however that is hyphenated, spaced
    /// or broken: only a test with readers can say so.
    public var claimsEasyReading: Bool {
        let letters = lowercased().unicodeScalars.filter { scalar in
            scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
        let text = String(String.UnicodeScalarView(letters))
        return Self.easyToRead.contains { text.contains($0) } || Self.easyToUnderstand.contains(where: text.claims)
    }

    /// As letters alone.
    private static let easyToRead = [
        "lättläs", "lättattläsa", "klarspråk", "easyread", "easytoread", "plainlanguage", "plainenglish", "selkokiel",
        "helppolukui", "helppolukea", "سهلالقراءة", "سهلةالقراءة", "لغةمبسطة", "لغةبسيطة",
    ]
    private static let easyToUnderstand = [
        "lättattförstå", "lättförstå", "lättattbegripa", "lättbegriplig", "easytounderstand", "easilyunderstood",
        "helppoymmärtää", "helppotajui", "سهلالفهم", "سهلةالفهم",
    ]
    /// 'It is easy to understand that you worry' is said of no text.
    private static let causes = ["att", "varför", "hur", "why", "that", "how", "että", "miksi", "miten"]

    private func claims(_ words: String) -> Bool {
        ranges(of: words).contains { range in
            !Self.causes.contains { self[range.upperBound...].hasPrefix($0) }
        }
    }
}
