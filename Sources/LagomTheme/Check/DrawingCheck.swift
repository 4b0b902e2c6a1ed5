// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Theme {
    /// Icons and drawings that the site or `theme.yaml` names and that are not there.
    var drawingFindings: [Finding] {
        var files = IconName.allCases.filter { icons[$0] == nil }.map { "icons/\($0.rawValue).svg" }
        if illustrations.drawings[Illustrations.general] == nil {
            files.append("illustrations/\(Illustrations.general).svg")
        }
        if siteIcon.isEmpty { files.append("site-icon.svg") }
        return files.map { .missingFile(ThemeFolder.shown("\(home)/\($0)")) } + unknownDrawings
    }

    private var unknownDrawings: [Finding] {
        let known = illustrations.drawings.keys.sorted()
        return illustrations.subjects.values.map(\.text).filter { !known.contains($0.string) }.map { name in
            .missingDrawing(name.string, known: known, at: homeFile.place(name.range ?? 0..<0))
        }
    }
}

extension Finding {
    static func missingDrawing(_ name: String, known: [String], at place: SourcePlace) -> Finding {
        let meant = nearest(to: name, among: known)
        return Finding(
            "theme-drawing", at: place,
            message: Wording(sv: "Teckningen ”\(name)” finns inte.", en: "There is no drawing \"\(name)\"."),
            remedy: meant.map {
                Wording(sv: "Menade du ”\($0)”? Rätta namnet.", en: "Did you mean \"\($0)\"? Correct the name.")
            } ?? Wording(sv: "Lägg till illustrations/\(name).svg.", en: "Add illustrations/\(name).svg."))
    }
}
