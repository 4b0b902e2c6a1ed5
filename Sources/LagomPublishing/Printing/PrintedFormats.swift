// SPDX-License-Identifier: EUPL-1.2
import LagomContent

extension Format {
    /// The formats that are printed or shown, and not read on the page.
    static var printed: [Format] { [.poster, .leaflet, .card, .screen, .social, .apt] }

    /// Whether the format carries the safety net in one line only.
    fileprivate var hasShortNet: Bool {
        switch self {
        case .card, .screen, .social: true
        case .page, .poster, .leaflet, .apt: false
        }
    }
}

extension Variant {
    /// The formats that a variant is printed in.
    ///
    /// One line of safety net must have been written, and is refused where the catalogue wants a subject's signs whole.
    func printedFormats(in catalogue: Catalogue) -> [Format] {
        let needsWhole = frontMatter.subjects.contains { catalogue.subjects[$0.value]?.fullTextOnly == true }
        let hasShort = frontMatter.safetyShort != nil && !needsWhole
        let all = Format.formats(of: frontMatter.type)
        return Format.printed.filter { all.contains($0) && (hasShort || !$0.hasShortNet) }
    }
}
