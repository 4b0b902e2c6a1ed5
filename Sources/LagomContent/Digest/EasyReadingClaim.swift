// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Variant {
    /// Whether the text calls itself easy to read, which only a test with readers can say.
    ///
    /// Links are not read: they may lead to a text that was tested.
    public var claimsEasyReading: Bool {
        let poster = frontMatter.poster
        let matter = [frontMatter.title, frontMatter.summary, poster?.headline, poster?.lead].compactMap(\.self)
        let body = blocks.flatMap(\.textRuns).map(\.withoutLinks.plainText)
        return (matter + (poster?.points ?? []) + body).contains(where: \.string.claimsEasyReading)
    }
}

extension String {
    /// The claim as its letters alone, however it is hyphenated, spaced or broken.
    private static let claims = [
        "lättläst", "lättattläsa", "easyread", "easytoread", "selkokiel", "helppolukui", "سهلالقراءة",
    ]

    fileprivate var claimsEasyReading: Bool {
        let letters = lowercased().unicodeScalars.filter { scalar in
            scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
        let text = String(String.UnicodeScalarView(letters))
        return Self.claims.contains { text.contains($0) }
    }
}

extension [Inline] {
    fileprivate var withoutLinks: [Inline] {
        filter { inline in
            if case .link = inline.kind { false } else { true }
        }
    }
}
