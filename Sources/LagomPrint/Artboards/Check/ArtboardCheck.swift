// SPDX-License-Identifier: EUPL-1.2
public import LagomText
public import LagomTheme

extension ArtboardShelf {
    /// What would make prints fail or look wrong: what `lagom theme check` shows of artboards and fonts.
    public func check(_ theme: Theme, fonts: FontShelf = .standard) -> [Finding] {
        let boards = artboards.values.sorted { $0.file.path < $1.file.path }
        let art = ArtLibrary(theme, Dictionary(uniqueKeysWithValues: boards.map { ($0.file.path, $0) }))
        let own = boards.flatMap { board in
            ArtCheck(board: board).findings + SlotCheck(board: board, format: format(of: board)).findings
                + GroundCheck(board: board, format: format(of: board), theme: theme, art: art).findings
        }
        return findings + missingSlots(theme) + own + CardContrast(theme: theme).findings
            + fonts.missing.map { .missingFont($0, at: theme.place) }
    }
}

/// Looks for what librsvg draws as pixels in a PDF, or not at all; and for words that no check would see.
private struct ArtCheck {
    let board: Artboard

    var findings: [Finding] {
        let elements = (try? SVGElements.read(board.file.bytes)) ?? []
        return elements.compactMap { element in
            switch element.name {
            case "filter", "mask", "image", "foreignObject", "script", "text":
                .badArt(element.name, board.file, element.range)
            default: nil
            }
        }
    }
}

extension Finding {
    fileprivate static func badArt(_ name: String, _ file: SourceFile, _ range: ByteRange) -> Finding {
        Finding(
            "artboard-art", at: file.place(range),
            message: Wording(
                sv: "Ritytan innehåller <\(name)>, som inte går att trycka.",
                en: "The artboard holds <\(name)>, which cannot be printed."),
            remedy: Wording(
                sv: "Gör om det till former: text till konturer, effekter till ytor.",
                en: "Turn it into shapes: text into outlines, effects into areas."))
    }

    fileprivate static func missingFont(_ path: String, at place: SourcePlace) -> Finding {
        Finding(
            "missing-font", at: place,
            message: Wording(sv: "Typsnittet \(path) saknas.", en: "The font \(path) is missing."),
            remedy: Wording(
                sv: "Installera Debians paket fonts-inter och fonts-noto-core.",
                en: "Install Debian's packages fonts-inter and fonts-noto-core."))
    }
}
