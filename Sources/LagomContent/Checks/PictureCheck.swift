// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Looks into a picture file of a message folder before a page shows it.
struct PictureCheck {
    let file: SourceFile

    /// The endings that a picture's file may have.
    static let endings = [".svg", ".png", ".jpg", ".jpeg", ".webp"]

    static func isPicture(_ name: String) -> Bool {
        let name = name.lowercased()
        return endings.contains { name.hasSuffix($0) }
    }

    func findings() -> [Finding] {
        let name = file.path.lowercased()
        if name.hasSuffix(".svg") { return svgFindings() }
        return looksLikeItsEnding(name) ? [] : [wrongKind()]
    }

    /// An SVG is a program to a browser: script, event handlers and addresses of other hosts have no place in it.
    private func svgFindings() -> [Finding] {
        let text = file.text(in: 0..<file.bytes.count).lowercased()
        guard text.contains("<svg") else { return [wrongKind()] }
        let dangers = ["javascript:", "<!entity", "<?xml-stylesheet"]
        let found =
            dangers.filter(text.contains) + Self.activeElements(text) + (Self.hasEventHandler(text) ? ["on…="] : [])
            + (Self.hasHiddenLetters(text) ? ["&#…;"] : [])
        return found.map(dangerous) + (Self.hasOuterAddress(text) ? [outerAddress()] : [])
    }

    /// Elements that act or hold HTML, whatever prefix their namespace has been given.
    private static func activeElements(_ text: String) -> [String] {
        let found = text.matches(of: /<(?:[^\s<>\/:]+:)?(script|foreignobject|iframe|handler)\b/)
        return Set(found.map { "<" + $0.1 }).sorted()
    }

    /// Whether ASCII letters are written by their number: no drawing program does, and the words above would hide.
    private static func hasHiddenLetters(_ text: String) -> Bool {
        text.matches(of: /&#(x?)([0-9a-f]+);?/).contains { match in
            UInt32(match.2, radix: match.1.isEmpty ? 10 : 16).map { (0x2F..<0x7F).contains($0) || $0 < 0x20 } ?? true
        }
    }

    private static func hasEventHandler(_ text: String) -> Bool {
        text.contains(/\son[a-z]+\s*=/)
    }

    private static func hasOuterAddress(_ text: String) -> Bool {
        text.contains(/(href|src)\s*=\s*["']\s*(https?:|\/\/|file:|data:text)/)
            || text.contains(/(url\(|@import)\s*["']?\s*(https?:|\/\/)/)
    }

    private func looksLikeItsEnding(_ name: String) -> Bool {
        let start = Array(file.bytes.prefix(12))
        if name.hasSuffix(".png") { return start.starts(with: [0x89, 0x50, 0x4E, 0x47]) }
        if name.hasSuffix(".webp") {
            return start.starts(with: Array("RIFF".utf8)) && start.dropFirst(8).elementsEqual("WEBP".utf8)
        }
        return start.starts(with: [0xFF, 0xD8, 0xFF])
    }

    private func dangerous(_ what: String) -> Finding {
        Finding(
            "picture-with-script", at: SourcePlace(path: file.path),
            message: Wording(
                sv: "Bilden innehåller ”\(what)”, som kan köra program hos läsaren.",
                en: "The picture contains \"\(what)\", which can run a program at the reader's."),
            remedy: Wording(
                sv: "Spara bilden som vanlig SVG utan skript (i Inkscape: Optimerad SVG).",
                en: "Save the picture as plain SVG without script (in Inkscape: Optimized SVG)."))
    }

    private func outerAddress() -> Finding {
        Finding(
            "picture-from-elsewhere", at: SourcePlace(path: file.path),
            message: Wording(
                sv: "Bilden hämtar något från en annan plats på nätet.",
                en: "The picture fetches something from another place on the web."),
            remedy: Wording(sv: "Bädda in allt i filen.", en: "Embed everything in the file."))
    }

    private func wrongKind() -> Finding {
        Finding(
            "picture-of-wrong-kind", at: SourcePlace(path: file.path),
            message: Wording(
                sv: "Filen är inte en sådan bild som dess ändelse säger.",
                en: "The file is no picture of the kind its ending says."),
            remedy: Wording(
                sv: "Spara bilden på nytt som SVG, PNG, JPEG eller WebP.",
                en: "Save the picture again as SVG, PNG, JPEG or WebP."))
    }
}
