// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText
public import LagomTheme

/// The artboards of a theme, read once and shared by all renderers.
public struct ArtboardShelf: Sendable {
    let artboards: [String: Artboard]
    /// What is wrong with the files.
    public let findings: [Finding]

    public init(_ theme: Theme) {
        var (boards, findings): ([String: Artboard], [Finding]) = ([:], [])
        for (name, file) in theme.artboards.sorted(by: { $0.key < $1.key }) {
            let (board, faults) = Artboard.read(file)
            findings += faults
            boards[name] = board
        }
        artboards = boards
        self.findings = findings
    }

    init(_ artboards: [String: Artboard]) {
        self.artboards = artboards
        findings = []
    }
}

/// Prints jobs: one poster, leaflet, card or picture after another.
///
/// Not Sendable: pango, cairo and fontconfig keep state. Make one renderer in each task, and keep it there: what is the
/// same from one print to the next (fonts, drawings, measured text) it makes once.
public final class Renderer {
    private let theme: Theme
    private let artboards: [String: Artboard]
    private let typesetter: Typesetter
    let writer: PDFWriter
    let pictures: PictureWriter
    /// The fonts in use.
    var faces: [FontFace] { typesetter.faces }

    public init(_ theme: Theme, _ shelf: ArtboardShelf, fonts: FontShelf = .standard) {
        self.theme = theme
        artboards = shelf.artboards
        typesetter = Typesetter(fonts)
        let byPath = Dictionary(uniqueKeysWithValues: shelf.artboards.values.map { ($0.file.path, $0) })
        let art = ArtLibrary(theme, byPath)
        writer = PDFWriter(art)
        pictures = PictureWriter(art)
    }

    /// Lays out what all clinics' copies of a print share; or tells why nothing can be.
    public func prepare(_ job: PrintJob) -> (print: PreparedPrint?, findings: [Finding]) {
        let pages = artboards.pages(of: job.format)
        guard !pages.isEmpty else { return (nil, [.noArtboard(job, theme)]) }
        let jobs = job.halves.map { [$0.left, $0.right] } ?? [job]
        let composers = jobs.map { job in
            var composer = Composer(job, pages, theme, typesetter)
            composer.composeShared()
            return composer
        }
        return (PreparedPrint(composers, self), [])
    }

    /// The bytes of a PDF; nil where findings tell what does not fit.
    public func pdf(_ job: PrintJob) -> (bytes: [UInt8]?, findings: [Finding]) {
        let (prepared, findings) = prepare(job)
        return prepared?.pdf(for: job.clinic, logo: job.logo) ?? (nil, findings)
    }

    /// Pictures of a print, one a page, as PNG; none where findings tell what does not fit.
    ///
    /// - Parameter width: of each picture, in pixels; nil for the artboard's own size.
    public func pictures(_ job: PrintJob, width: Int? = nil) -> (pictures: [[UInt8]], findings: [Finding]) {
        let (prepared, findings) = prepare(job)
        return prepared?.pictures(for: job.clinic, logo: job.logo, width: width) ?? ([], findings)
    }
}

extension [String: Artboard] {
    /// `leaflet.svg`, `leaflet-2.svg` and so on, until one is missing.
    func pages(of format: Format) -> [Artboard] {
        guard let first = self[format.rawValue] else { return [] }
        let more = (2...9).map { self["\(format.rawValue)-\($0)"] }.prefix { $0 != nil }
        return [first] + more.compactMap { $0 }
    }
}

extension Finding {
    fileprivate static func noArtboard(_ job: PrintJob, _ theme: Theme) -> Finding {
        Finding(
            "artboard", at: theme.place,
            message: Wording(
                sv: "Temat har ingen rityta för formatet ”\(job.format.rawValue)”.",
                en: "The theme has no artboard for the format \"\(job.format.rawValue)\"."),
            remedy: Wording(
                sv: "Lägg den i artboards/\(job.format.rawValue).svg.",
                en: "Put it in artboards/\(job.format.rawValue).svg."))
    }
}
