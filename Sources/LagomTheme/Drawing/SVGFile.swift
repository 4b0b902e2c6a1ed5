// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A drawing of a theme that is written into pages: its `<svg>` element, once nothing in it can act or load.
enum SVGFile {
    /// The element without what precedes it, its lines joined; nil with a finding where it may not stand in a page.
    static func element(of file: SourceFile) -> (String?, [Finding]) {
        let text = file.text(in: 0..<file.bytes.count)
        guard let start = text.firstRange(of: "<svg") else { return (nil, [noElement(file)]) }
        let element = text[start.lowerBound...]
        let found = forbidden.compactMap { word in element.firstRange(of: word).map { (word, $0.lowerBound) } }
        let findings = found.map { word, index in
            acts(file, word, at: text.utf8.distance(from: text.startIndex, to: index))
        }
        guard findings.isEmpty else { return (nil, findings) }
        return (element.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(), [])
    }

    /// What the pages' Content-Security-Policy forbids, or would load or run something.
    private static let forbidden = ["<script", "<foreignObject", "<style", " style=", " on", "href=\"http", "url(http"]

    private static func noElement(_ file: SourceFile) -> Finding {
        Finding(
            "theme-drawing", at: file.place(0..<0),
            message: Wording(sv: "Filen har inget <svg>-element.", en: "The file has no <svg> element."),
            remedy: Wording(sv: "Spara teckningen som SVG.", en: "Save the drawing as SVG."))
    }

    private static func acts(_ file: SourceFile, _ word: String, at offset: Int) -> Finding {
        Finding(
            "theme-drawing", at: file.place(offset..<offset + word.utf8.count),
            message: Wording(
                sv: "Teckningen innehåller ”\(word)”, som sidorna inte får ha.",
                en: "The drawing holds \"\(word)\", which pages may not have."),
            remedy: Wording(
                sv: "Använd klasser och presentationsattribut i stället.",
                en: "Use classes and presentation attributes instead."))
    }
}
