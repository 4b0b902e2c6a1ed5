// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// What all clinics' copies of a print share, laid out and written once; a copy adds its clinic's own lines.
///
/// Not Sendable: it belongs to the renderer that made it, whose fonts and drawings it uses.
public final class PreparedPrint {
    /// One, or the two halves of a poster in two languages.
    private let shared: [Composer]
    private let renderer: Renderer
    /// What of the file is written, once one was wanted.
    private var parts: PDFParts?
    /// The pictures that no clinic changes.
    private var pictures: [PictureKey: [UInt8]] = [:]

    private struct PictureKey: Hashable {
        let sheet: Int
        let width: Int?
    }

    /// What could look better, of what all clinics' copies share: notes.
    public var notes: [Finding] { shared.flatMap(\.notes) }

    init(_ shared: [Composer], _ renderer: Renderer) {
        self.shared = shared
        self.renderer = renderer
    }

    /// The bytes of a PDF; nil where findings tell what does not fit.
    ///
    /// - Parameter logo: an SVG.
    public func pdf(for clinic: Clinic?, logo: [UInt8]?) -> (bytes: [UInt8]?, findings: [Finding]) {
        let (document, findings) = compose(for: clinic, logo)
        guard let document else { return (nil, findings) }
        return (renderer.writer.file(document, from: sharedParts, renderer.faces), findings)
    }

    /// Pictures, one a page, as PNG; none where findings tell what does not fit.
    ///
    /// - Parameters:
    ///   - logo: an SVG.
    ///   - width: of each picture, in pixels; nil for the artboard's own size.
    public func pictures(
        for clinic: Clinic?, logo: [UInt8]?, width: Int? = nil
    ) -> (pictures: [[UInt8]], findings: [Finding]) {
        let (document, findings) = compose(for: clinic, logo)
        let sheets = document?.sheets ?? []
        return (sheets.indices.map { picture(of: sheets[$0], PictureKey(sheet: $0, width: width)) }, findings)
    }

    private func compose(for clinic: Clinic?, _ logo: [UInt8]?) -> (document: PrintDocument?, findings: [Finding]) {
        var (documents, findings): ([PrintDocument?], [Finding]) = ([], [])
        for var copy in shared {
            documents.append(copy.compose(for: clinic, logo: logo))
            findings += copy.findings
        }
        guard let first = documents[0], documents.count > 1 else { return (documents[0], findings) }
        return (documents[1].map { first.beside($0) }, findings)
    }

    /// What is written once; of two halves nothing, for the second one's numbers depend on the first one's clinic.
    private var sharedParts: PDFParts {
        if let parts { return parts }
        let document = shared.count == 1 ? shared[0].shared : nil
        let made = document.map { renderer.writer.prepare($0, renderer.faces) } ?? PDFParts(sheets: 1)
        parts = made
        return made
    }

    private func picture(of sheet: Sheet, _ key: PictureKey) -> [UInt8] {
        let isShared = shared.count == 1 && sheet.leaves.count == shared[0].shared.sheets[key.sheet].leaves.count
        if isShared, let known = pictures[key] { return known }
        let made = renderer.pictures.png(sheet, renderer.faces, width: key.width)
        if isShared { pictures[key] = made }
        return made
    }
}
