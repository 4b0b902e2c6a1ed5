// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Theme {
    /// Words that stand in templates, styles and drawings: no rule reads them, and they are the same in every language.
    ///
    /// Those of artboards are for the check of artboards, which refuses live text.
    var wordFindings: [Finding] {
        sharedFiles.filter { !$0.path.hasPrefix(ThemeFolder.shown(home + "/artboards/")) }.flatMap { file in
            words(in: file).map { Finding.words(at: file.place($0), file.text(in: $0)) }
        }
    }

    private func words(in file: SourceFile) -> [ByteRange] {
        switch file.path.split(separator: ".").last {
        case "mustache": MarkupWords.find(in: TemplateTag.markup(of: file)[...])
        case "svg": MarkupWords.find(in: SVGFile.bytes(of: file))
        case "css": StyleWords.find(in: file.bytes)
        default: []
        }
    }
}

extension Finding {
    fileprivate static func words(at place: SourcePlace, _ words: String) -> Finding {
        Finding(
            "theme-words", at: place,
            message: Wording(
                sv: "Här står ord i temat självt, ”\(words)”, som varken granskas eller översätts.",
                en: "Words stand in the theme itself here, \"\(words)\", which are neither reviewed nor translated."),
            remedy: Wording(
                sv: "Skriv dem i strings/<språk>.yaml och visa dem med {{t.…}} i en mall, eller ta bort dem.",
                en: "Write them in strings/<language>.yaml and show them by {{t.…}} in a template, or remove them."))
    }
}

extension Sequence<Unicode.Scalar> {
    /// Whether something in it can be read aloud as a word; digits and signs alone cannot.
    var holdLetters: Bool { contains { $0.properties.isAlphabetic } }
}
