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
            return whole(settings, named: name, settings.palette, at: settings.file.place(0..<0))
        }
        guard let base = self.settings(parent.string) else { return nil }
        guard base.extends == nil else {
            findings.append(.grandparent(parent, in: settings.file))
            return nil
        }
        return whole(
            base, named: name, base.palette.overlaid(with: settings.palette), at: settings.file.place(0..<0))
    }

    private mutating func whole(
        _ settings: ThemeSettings, named name: String, _ palette: Palette, at place: SourcePlace
    ) -> Theme {
        let home = settings.folder
        let (templates, faults) = Templates.parse(files(home + "/templates", ending: ".mustache"))
        findings += faults
        let icons = drawings(home + "/icons")
        let illustrations = Illustrations(
            drawings: drawings(home + "/illustrations"), subjects: settings.illustrations)
        return Theme(
            name: name, place: place, strings: strings(home + "/strings"),
            stylesheet: Array(palette.css.utf8) + styles(home + "/styles"),
            siteIcon: folder.read(home + "/site-icon.svg") ?? [], home: home, homeFile: settings.file, palette: palette,
            templates: templates,
            icons: Dictionary(
                uniqueKeysWithValues: IconName.allCases.compactMap { icon in
                    icons[icon.rawValue].map { (icon, $0) }
                }), illustrations: illustrations, artboards: files(home + "/artboards", ending: ".svg"))
    }

    private mutating func drawings(_ path: String) -> [String: String] {
        files(path, ending: ".svg").compactMapValues { file in
            let (element, faults) = SVGFile.element(of: file)
            findings += faults
            return element
        }
    }

    private func styles(_ path: String) -> [UInt8] {
        files(path, ending: ".css").sorted { $0.key < $1.key }.flatMap { $0.value.bytes }
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
            guard let bytes = folder.read(path + "/" + name) else { continue }
            result[String(name.dropLast(ending.count))] = SourceFile(
                path: ThemeFolder.shown(path + "/" + name), bytes: bytes)
        }
        return result
    }
}
