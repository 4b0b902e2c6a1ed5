// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The choice among all prints: a style sheet that hides what the chosen radio buttons leave out, so no script is needed.
///
/// Where a browser knows no `:has()`, the choice is not shown and the page lists everything.
struct PrintFilter {
    let languages: Set<LanguageTag>
    /// In the order of what is printed most.
    let formats: [Format]
    let subjects: [Identifier<Subject>]

    init(_ listings: [PrintListing]) {
        languages = Set(listings.map(\.entry.language))
        let used = Set(listings.flatMap { $0.offers.map(\.format) })
        formats = [.poster, .leaflet, .card, .screen, .social, .apt].filter(used.contains)
        subjects = Set(listings.flatMap(\.entry.subjects)).sorted()
    }

    /// Named after its content, so that a changed one is fetched anew.
    var path: String { "assets/prints-\(String(Digest(of: bytes).description.prefix(8))).css" }

    var page: Page { Page(path: path, content: .bytes(bytes)) }

    private var bytes: [UInt8] { Array(rules.joined(separator: "\n").utf8) }

    private var rules: [String] {
        languages.map(\.tag).sorted().flatMap { tag in
            [
                hide("language-\(tag)", ".print-row:not([data-language=\"\(tag)\"])"),
                hide("language-\(tag)", ".print-message:not(:has([data-language=\"\(tag)\"]))"),
            ]
        }
            + formats.map(\.rawValue).flatMap { format in
                [
                    ".print-offer:not([data-format=\"\(format)\"])",
                    ".print-row:not(:has([data-format=\"\(format)\"]))",
                    ".print-message:not(:has([data-format=\"\(format)\"]))",
                ].map { hide("format-\(format)", $0) }
            }
            + subjects.map { hide("subject-\($0)", ".print-message:not([data-subjects~=\"\($0)\"])") }
    }

    private func hide(_ choice: String, _ what: String) -> String {
        ".all-prints:has(#\(choice):checked) \(what){display:none}"
    }
}
