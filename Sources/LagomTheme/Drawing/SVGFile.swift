// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A drawing of a theme that is written into pages: its `<svg>` element, once nothing in it can act or load.
enum SVGFile {
    /// The element without what precedes it, its lines joined; nil with a finding where it may not stand in a page.
    static func element(of file: SourceFile) -> (String?, [Finding]) {
        let element = bytes(of: file)
        guard !element.isEmpty else { return (nil, [noElement(file)]) }
        let findings = forbidden.compactMap { word in element.place(of: word).map { acts(file, word, at: $0) } }
        guard findings.isEmpty else { return (nil, findings) }
        let lines = element.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
        return (String(decoding: lines.joined(), as: UTF8.self), [])
    }

    /// The bytes from `<svg` on; none where there is no such element.
    static func bytes(of file: SourceFile) -> ArraySlice<UInt8> {
        file.bytes[...].place(of: "<svg").map { file.bytes[$0.lowerBound...] } ?? []
    }

    /// What the pages' Content-Security-Policy forbids, or would load or run something.
    private static let forbidden: [StaticString] = [
        "<script", "<foreignObject", "<style", " style=", " on", "href=\"http", "url(http",
    ]

    private static func noElement(_ file: SourceFile) -> Finding {
        Finding(
            "theme-drawing", at: file.place(0..<0),
            message: Wording(sv: "Filen har inget <svg>-element.", en: "The file has no <svg> element."),
            remedy: Wording(sv: "Spara teckningen som SVG.", en: "Save the drawing as SVG."))
    }

    private static func acts(_ file: SourceFile, _ word: StaticString, at range: ByteRange) -> Finding {
        Finding(
            "theme-drawing", at: file.place(range),
            message: Wording(
                sv: "Teckningen innehåller ”\(word)”, som sidorna inte får ha.",
                en: "The drawing holds \"\(word)\", which pages may not have."),
            remedy: Wording(
                sv: "Använd klasser och presentationsattribut i stället.",
                en: "Use classes and presentation attributes instead."))
    }
}
