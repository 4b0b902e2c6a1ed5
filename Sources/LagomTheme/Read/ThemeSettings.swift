// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What a `theme.yaml` says.
struct ThemeSettings {
    let file: SourceFile
    /// The theme's folder under `Themes/`.
    let folder: String
    /// The whole theme that this palette changes the colours of.
    var extends: LocatedText?
    var palette = Palette()
    var illustrations: [String: LocatedText] = [:]
}

extension ThemeReader {
    /// Reads `<name>/theme.yaml`; `mention` is where another theme names it.
    mutating func settings(_ name: String, at mention: LocatedText? = nil) -> ThemeSettings? {
        let path = name + "/theme.yaml"
        guard let bytes = folder.read(path) else {
            findings.append(.missingFile(ThemeFolder.shown(path)))
            return nil
        }
        let yaml = ThemeYAML(SourceFile(path: ThemeFolder.shown(path), bytes: bytes))
        var settings = ThemeSettings(file: yaml.file, folder: name)
        for entry in yaml.entries { read(entry, into: &settings) }
        return settings
    }

    private mutating func read(_ entry: ThemeYAML.Entry, into settings: inout ThemeSettings) {
        switch entry.key.string {
        case "name": break
        case "extends": settings.extends = LocatedText(entry.value, path: settings.file.path)
        case "light": colours(entry.children, .light, into: &settings)
        case "dark": colours(entry.children, .dark, into: &settings)
        case "illustrations":
            for child in entry.children {
                settings.illustrations[child.key.string] = LocatedText(child.value, path: settings.file.path)
            }
        case let unknown:
            findings.append(
                .unknownName(
                    unknown, at: settings.file.place(entry.key.range ?? 0..<0),
                    known: ["name", "extends", "light", "dark", "illustrations"]))
        }
    }

    private mutating func colours(
        _ entries: [ThemeYAML.Entry], _ scheme: ColourScheme, into settings: inout ThemeSettings
    ) {
        for entry in entries {
            let keyPlace = settings.file.place(entry.key.range ?? 0..<0)
            let valuePlace = settings.file.place(entry.value.range ?? 0..<0)
            guard let token = ColourToken(rawValue: entry.key.string) else {
                let known = ColourToken.allCases.map(\.rawValue)
                findings.append(.unknownName(entry.key.string, at: keyPlace, known: known))
                continue
            }
            guard let colour = Colour(entry.value.string) else {
                findings.append(.noColour(entry.value.string, at: valuePlace))
                continue
            }
            settings.palette[token, scheme] = Palette.Entry(colour: colour, place: valuePlace)
        }
    }
}
