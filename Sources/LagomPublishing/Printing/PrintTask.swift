// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomText

/// One print to make: a wording in a format, for a clinic or for nobody in particular.
struct PrintTask: Sendable {
    let source: PrintSource
    let format: Format
    let paper: Paper
    let holder: Holder?
    /// The digest of all that the print is made of.
    let input: Digest

    /// A clinic and its logo.
    final class Holder: Sendable {
        let clinic: Clinic
        let logo: [UInt8]?
        /// The digest of what stands on a print.
        fileprivate let digest: Digest

        init(clinic: Clinic, logo: [UInt8]?) {
            self.clinic = clinic
            self.logo = logo
            var input = SharedInput()
            for field in clinic.fields { input.add(field) }
            input.add(Digest(of: logo ?? []))
            digest = input.digest() ?? Digest(of: [])
        }
    }

    /// - Parameter shared: the digest of what all prints of a run are made with.
    init(source: PrintSource, format: Format, paper: Paper, holder: Holder?, shared: Digest) {
        (self.source, self.format, self.paper, self.holder) = (source, format, paper, holder)
        let edition = source.edition
        var input = SharedInput()
        for digest in [shared, holder?.digest ?? Digest(of: [])] { input.add(digest) }
        input.add(
            "\(source.digest) \(edition.number) \(edition.address ?? "-") \(edition.validUntil?.description ?? "-") "
                + "\(edition.isPreview) \(format) \(paper)")
        self.input = input.digest() ?? shared
    }

    /// Whether the format is pictures and not a document.
    var isPicture: Bool { format == .screen || format == .social }

    /// `halsont-antibiotika-sv-poster-a4`, without an ending.
    var name: String { Self.name(source.variant.message, source.variant.language, format, paper) }

    /// The folder in the output: the clinic's own, or the language's.
    var folder: String { holder?.clinic.id.name ?? source.variant.language.tag }

    var job: PrintJob {
        PrintJob(
            source.variant, of: source.campaign, as: format, on: paper, edition: source.edition,
            clinic: holder?.clinic, logo: holder?.logo)
    }

    /// Whether a copy for another clinic is all that the other task is.
    func sharesAllButClinic(with other: PrintTask) -> Bool {
        source === other.source && format == other.format && paper == other.paper
    }

    /// The names of all prints of a text in some formats.
    static func names(_ message: Identifier<Message>, _ language: LanguageTag, in formats: [Format]) -> [String] {
        formats.flatMap { format in format.papers().map { name(message, language, format, $0) } }
    }

    private static func name(
        _ message: Identifier<Message>, _ language: LanguageTag, _ format: Format, _ paper: Paper
    ) -> String {
        let size = format == .poster ? "-\(paper.rawValue)" : ""
        return "\(message)-\(language)-\(format.rawValue)\(size)"
    }
}

extension Clinic {
    /// What stands on a print.
    fileprivate var fields: [String] {
        [id.name, name, phone] + [phoneHours, whenClosed, address, region, url].map { $0 ?? "" }
    }
}
