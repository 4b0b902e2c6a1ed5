// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomText

/// One print to make: a variant in a format, for a clinic or for nobody in particular.
struct PrintTask: Sendable {
    let variant: Variant
    let format: Format
    let paper: Paper
    let edition: Edition
    let holder: Holder?
    /// The digest of all that the print is made of.
    let input: Digest

    /// A clinic and its logo.
    struct Holder: Sendable {
        let clinic: Clinic
        let logo: [UInt8]?
    }

    /// Whether the format is pictures and not a document.
    var isPicture: Bool { format == .screen || format == .social }

    /// `halsont-antibiotika-sv-affisch-a4`, without an ending.
    var name: String {
        let size = format == .poster ? "-\(paper.rawValue)" : ""
        return "\(variant.message)-\(variant.language)-\(format.rawValue)\(size)"
    }

    /// The folder in the output: the clinic's own, or the language's.
    var folder: String { holder.map { $0.clinic.id.name } ?? variant.language.tag }

    func job(in campaign: Campaign) -> PrintJob {
        PrintJob(
            variant, of: campaign, as: format, on: paper, edition: edition, clinic: holder?.clinic, logo: holder?.logo)
    }
}

extension Format {
    /// The formats that are printed or shown, and not read on the page.
    static var printed: [Format] { [.poster, .leaflet, .card, .screen, .social, .apt] }

    /// Whether the format carries the safety net in one line only.
    var hasShortNet: Bool {
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
