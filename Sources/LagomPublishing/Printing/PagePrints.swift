// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomReview
import LagomSite
import LagomText
import LagomTheme
import Synchronization

/// Makes the prints that lie beside a message's page.
struct PagePrints: Sendable {
    private let pool: RendererPool

    init(_ theme: Theme) { pool = RendererPool(theme) }

    /// The prints of a wording: their files, what the page offers, and what did not fit.
    struct Made {
        var pages: [Page] = []
        var offers: [PrintOffer] = []
        var findings: [Finding] = []
    }

    func prints(of source: PrintSource) -> Made {
        let variant = source.variant
        return pool.lend { renderer in
            var maker = OfferMaker(
                renderer: renderer, folder: "\(variant.language)/\(variant.message)/",
                job: { PrintJob(variant, of: source.campaign, as: $0, on: $1, edition: source.edition) })
            for format in variant.printedFormats(in: source.campaign.catalogue) { maker.make(format) }
            return maker.made
        }
    }
}

/// Makes one format after the other.
private struct OfferMaker {
    let renderer: Renderer
    let folder: String
    let job: (Format, Paper) -> PrintJob
    var made = PagePrints.Made()

    /// The width of pictures on pages, in pixels.
    private static let pictureWidth = 320

    mutating func make(_ format: Format) {
        switch format {
        case .page: break
        case .screen, .social: makePictures(format)
        case .poster:
            let picture = self.picture(of: format)
            make(format, .a4, picture)
            make(format, .a3, picture)
        case .card: make(format, .a4, picture(of: format, on: .a6))
        case .leaflet, .apt: make(format, .a4, picture(of: format))
        }
    }

    private mutating func make(_ format: Format, _ paper: Paper, _ picture: String?) {
        let (bytes, findings) = renderer.pdf(job(format, paper))
        made.findings += findings
        guard let bytes else { return }
        let size = format == .card ? "4 × A6" : paper.rawValue.uppercased()
        let name = format == .poster ? "\(format.rawValue)-\(paper.rawValue).pdf" : "\(format.rawValue).pdf"
        add(bytes, name)
        made.offers.append(PrintOffer(format, size: size, bytes: bytes.count, file: name, picture: picture))
    }

    private mutating func makePictures(_ format: Format) {
        let (pictures, findings) = renderer.pictures(job(format, .a4))
        made.findings += findings
        let small = renderer.pictures(job(format, .a4), width: Self.pictureWidth).pictures
        for (index, (bytes, smallBytes)) in zip(pictures, small).enumerated() {
            let number = pictures.count > 1 ? index + 1 : nil
            let stem = format.rawValue + (number.map { "-\($0)" } ?? "")
            let (name, picture) = (stem + ".png", stem + "-small.png")
            add(bytes, name)
            add(smallBytes, picture)
            let size = format == .social ? "1200 × 630" : "1920 × 1080"
            made.offers.append(
                PrintOffer(format, number: number, size: size, bytes: bytes.count, file: name, picture: picture))
        }
    }

    /// A small picture of a format's first page.
    private mutating func picture(of format: Format, on paper: Paper = .a4) -> String? {
        guard let bytes = renderer.pictures(job(format, paper), width: Self.pictureWidth).pictures.first else {
            return nil
        }
        add(bytes, format.rawValue + ".png")
        return format.rawValue + ".png"
    }

    private mutating func add(_ bytes: [UInt8], _ name: String) {
        made.pages.append(Page(path: folder + name, content: .bytes(bytes)))
    }
}

/// Lends renderers to tasks: one belongs to one task at a time and keeps what prints have in common.
final class RendererPool: Sendable {
    private let theme: Theme
    private let shelf: ArtboardShelf
    private let idle = Mutex<[Lent]>([])

    /// A renderer on its way from one task to another; nobody else holds it meanwhile.
    private struct Lent: @unchecked Sendable {
        let renderer: Renderer
    }

    init(_ theme: Theme) {
        self.theme = theme
        shelf = ArtboardShelf(theme)
    }

    func lend<Result>(_ work: (Renderer) -> Result) -> Result {
        let lent = idle.withLock { $0.popLast() } ?? Lent(renderer: Renderer(theme, shelf))
        defer { idle.withLock { $0.append(lent) } }
        return work(lent.renderer)
    }
}
