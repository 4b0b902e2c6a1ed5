// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// What a `theme.yaml` says.
struct ThemeSettings {
    let file: SourceFile
    /// The theme's folder under `Themes/`.
    let folder: String
    /// The whole theme that this palette changes the colours of.
    var extends: MappedText?
    var palette = Palette()
    /// The drawing of each subject.
    var illustrations: [String: LocatedText] = [:]
}

extension ThemeReader {
    /// Reads `<name>/theme.yaml`.
    mutating func settings(_ name: String) -> ThemeSettings? {
        let path = name + "/theme.yaml"
        guard let bytes = folder.read(path) else {
            findings.append(.missingFile(ThemeFolder.shown(path)))
            return nil
        }
        let file = SourceFile(path: ThemeFolder.shown(path), bytes: bytes)
        let (settings, faults) = YAML.readMapping(file) { Self.read(&$0, folder: name) }
        findings += faults
        return settings
    }

    private static func read(_ reader: inout MappingReader, folder: String) -> ThemeSettings? {
        var settings = ThemeSettings(file: reader.file, folder: folder)
        _ = reader.text("name")
        settings.extends = reader.optionalText("extends")
        for scheme in ColourScheme.allCases {
            _ = reader.optionalGroup(scheme.rawValue) { colours(&$0, scheme, into: &settings.palette) }
        }
        settings.illustrations = reader.optionalGroup("illustrations") { $0.everyText() } ?? [:]
        return settings
    }

    private static func colours(_ reader: inout MappingReader, _ scheme: ColourScheme, into palette: inout Palette) {
        for token in ColourToken.allCases {
            guard let text = reader.optionalText(token.rawValue) else { continue }
            let place = reader.file.place(text.range ?? reader.range)
            if let colour = Colour(text.string) {
                palette[token, scheme] = Palette.Entry(colour: colour, place: place)
            } else {
                reader.report(.noColour(text.string, at: place))
            }
        }
    }
}

extension MappingReader {
    /// All fields as texts, whatever their names.
    mutating func everyText() -> [String: LocatedText] {
        var texts: [String: LocatedText] = [:]
        for entry in remaining {
            let key = entry.key.string
            texts[key] = optionalText(key).map { LocatedText($0, path: file.path) }
        }
        return texts
    }
}
