// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Theme {
    /// Reads the theme of a name: `<name>/theme.yaml`, and the rest from that folder or from the theme it extends.
    ///
    /// The theme is nil only where `theme.yaml` is missing or extends nothing that can be read; every other fault is
    /// a finding and leaves a gap.
    public static func read(_ name: String, from folder: ThemeFolder) -> (Theme?, [Finding]) {
        var reader = ThemeReader(folder: folder)
        let theme = reader.theme(name)
        return (theme, reader.findings.sorted(by: Finding.inReadingOrder))
    }
}

/// Reads the files of one theme and collects what is wrong with them.
struct ThemeReader {
    let folder: ThemeFolder
    var findings: [Finding] = []

    mutating func theme(_ name: String) -> Theme? {
        guard let settings = settings(name) else { return nil }
        guard let parent = settings.extends else {
            return whole(settings, named: name, settings.palette, settings: [settings.file])
        }
        guard let base = self.settings(parent.string) else { return nil }
        guard base.extends == nil else {
            findings.append(.grandparent(parent, in: settings.file))
            return nil
        }
        let unread = Self.partsOfAWhole.filter { !folder.list("\(name)/\($0)").isEmpty }
        findings += unread.map { .unreadPart($0, besides: parent, in: settings.file) }
        return whole(
            base, named: name, base.palette.overlaid(with: settings.palette), settings: [settings.file, base.file])
    }

    /// The folders of a whole theme; a palette has none, for all of them come from the theme that it extends.
    private static let partsOfAWhole = ["artboards", "icons", "illustrations", "strings", "styles", "templates"]

    /// - Parameter settingsFiles: each `theme.yaml` that counts, that of the name first.
    private mutating func whole(
        _ settings: ThemeSettings, named name: String, _ palette: Palette, settings settingsFiles: [SourceFile]
    ) -> Theme {
        let home = settings.folder
        let siteIcon = file(home + "/site-icon.svg")
        let pages = files(home + "/templates", ending: ".mustache")
        let styles = files(home + "/styles", ending: ".css")
        let (icons, pictures) = (
            files(home + "/icons", ending: ".svg"), files(home + "/illustrations", ending: ".svg")
        )
        let artboards = files(home + "/artboards", ending: ".svg")
        let (templates, faults) = Templates.parse(pages)
        findings += faults
        let drawnIcons = drawings(icons)
        let shared =
            settingsFiles + [siteIcon].compactMap(\.self)
            + [pages, styles, icons, pictures, artboards].flatMap(\.values)
        return Theme(
            name: name, place: settingsFiles[0].place(0..<0), strings: strings(home + "/strings"),
            stylesheet: Array(palette.css.utf8) + styles.sorted { $0.key < $1.key }.flatMap { $0.value.bytes },
            siteIcon: siteIcon?.bytes ?? [], home: home, homeFile: settings.file, palette: palette,
            templates: templates,
            icons: Dictionary(
                uniqueKeysWithValues: IconName.allCases.compactMap { icon in
                    drawnIcons[icon.rawValue].map { (icon, $0) }
                }), illustrations: Illustrations(drawings: drawings(pictures), subjects: settings.illustrations),
            artboards: artboards, sharedFiles: shared, digest: Self.digest(of: shared))
    }

    private static func digest(of files: [SourceFile]) -> Digest {
        var hasher = Digest.Hasher()
        for file in files.sorted(by: { $0.path < $1.path }) {
            hasher.update(Array("\(file.path)\n\(Digest(of: file.bytes))\n".utf8))
        }
        return hasher.digest()
    }

    private mutating func drawings(_ files: [String: SourceFile]) -> [String: String] {
        files.compactMapValues { file in
            let (element, faults) = SVGFile.element(of: file)
            findings += faults
            return element
        }
    }

    private mutating func strings(_ path: String) -> [LanguageTag: Strings] {
        var all: [LanguageTag: Strings] = [:]
        for (name, file) in files(path, ending: ".yaml") {
            guard let strings = strings(of: file, named: name) else { continue }
            all[strings.language] = strings
        }
        return all.mapValues { own in own.fallsBackTo.flatMap { all[$0] }.map(own.over) ?? own }
    }

    /// The files of a folder with an ending, by their names without it.
    private func files(_ path: String, ending: String) -> [String: SourceFile] {
        var result: [String: SourceFile] = [:]
        for name in folder.list(path) where name.hasSuffix(ending) {
            result[String(name.dropLast(ending.count))] = file(path + "/" + name)
        }
        return result
    }

    private func file(_ path: String) -> SourceFile? {
        folder.read(path).map { SourceFile(path: ThemeFolder.shown(path), bytes: $0) }
    }
}
