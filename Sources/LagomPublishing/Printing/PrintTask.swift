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
    let finish: PrintFinish
    /// For a poster in two languages, the wording that stands to the left.
    let companion: PrintSource?
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
    init(
        source: PrintSource, format: Format, paper: Paper, holder: Holder?, finish: PrintFinish,
        companion: PrintSource?, shared: Digest
    ) {
        (self.source, self.format, self.paper, self.holder) = (source, format, paper, holder)
        (self.finish, self.companion) = (finish, companion)
        var input = SharedInput()
        for digest in [shared, holder?.digest ?? Digest(of: [])] { input.add(digest) }
        input.add("\(format) \(paper) \(finish.bleed) \(finish.hasMarks) \(finish.isInkSaving)")
        for source in [source, companion].compactMap(\.self) {
            let edition = source.edition
            input.add(
                "\(source.digest) \(edition.number) \(edition.address ?? "-") "
                    + "\(edition.validUntil?.description ?? "-") \(edition.isPreview)")
        }
        self.input = input.digest() ?? shared
    }

    /// Whether the format is pictures and not a document.
    var isPicture: Bool { format == .screen || format == .social }

    /// `halsont-antibiotika-sv-poster-a4`, without an ending.
    var name: String {
        let (message, language) = (source.variant.message, source.variant.language)
        let shape = companion == nil ? Self.shape(format, paper) : Self.bilingual
        return "\(message)-\(language)-\(shape)\(finish.suffix)"
    }

    /// The folder in the output: the clinic's own, or the language's.
    var folder: String { holder?.clinic.id.name ?? source.variant.language.tag }

    var job: PrintJob {
        var job = PrintJob(
            source.variant, of: source.campaign, as: format, on: paper, edition: source.edition,
            clinic: holder?.clinic, logo: holder?.logo, finish: finish)
        job.companion = companion.map { PrintJob.Companion(variant: $0.variant, edition: $0.edition) }
        return job
    }

    /// Whether a copy for another clinic is all that the other task is.
    func sharesAllButClinic(with other: PrintTask) -> Bool {
        source === other.source && format == other.format && paper == other.paper && finish == other.finish
            && companion === other.companion
    }

    /// The names of all prints of a text in some formats, whatever they are made for.
    static func names(_ message: Identifier<Message>, _ language: LanguageTag, in formats: [Format]) -> [String] {
        let shapes = formats.flatMap { format in
            Paper.allCases.map { shape(format, $0) } + (format == .poster ? [bilingual] : [])
        }
        return Set(shapes).sorted().flatMap { shape in
            PrintFinish.suffixes.map { "\(message)-\(language)-\(shape)\($0)" }
        }
    }

    /// The start of a print's name that tells its text, `halsont-antibiotika-sv`; nil for what no print is called.
    static func text(ofPrint name: some StringProtocol) -> String? {
        endings.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
    }

    /// Whether a print of such a name has two languages.
    static func isBilingual(_ name: String) -> Bool {
        PrintFinish.suffixes.contains { name.hasSuffix("-" + bilingual + $0) }
    }

    /// The start of the names of a text's prints.
    static func text(_ message: Identifier<Message>, _ language: LanguageTag) -> String { "\(message)-\(language)" }

    /// All that names end with after the text; the longest first, for `-poster-a4-ink` ends with nothing shorter.
    private static let endings: [String] = {
        let shapes = Format.printed.flatMap { format in Paper.allCases.map { shape(format, $0) } } + [bilingual]
        return Set(shapes).flatMap { shape in PrintFinish.suffixes.map { "-\(shape)\($0)" } }
            .sorted { ($1.count, $0) < ($0.count, $1) }
    }()

    private static let bilingual = "poster-bilingual"

    private static func shape(_ format: Format, _ paper: Paper) -> String {
        switch format {
        case .poster: "poster-\(paper.rawValue)"
        case .card where paper == .a6: "card-a6"
        default: format.rawValue
        }
    }
}

extension Clinic {
    /// What stands on a print.
    fileprivate var fields: [String] {
        [id.name, name, phone] + [phoneHours, whenClosed, address, region, url].map { $0 ?? "" }
    }
}
