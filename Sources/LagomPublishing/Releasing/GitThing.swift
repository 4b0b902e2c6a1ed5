// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Something that a text is made of, as files of the project have it.
struct GitThing: Sendable {
    /// From the project's root.
    let paths: [String]
    /// What the text has of a file, nil where that cannot be read; nil where all of the file matters.
    let part: (@Sendable (SourceFile) -> [UInt8]?)?
    /// Whether whatever else of their kind lay in their folders matters too, though it is gone now.
    let hasSiblings: Bool

    private init(
        _ paths: [String], hasSiblings: Bool = false, part: (@Sendable (SourceFile) -> [UInt8]?)? = nil
    ) {
        (self.paths, self.hasSiblings, self.part) = (paths, hasSiblings, part)
    }

    /// Files as they are, whatever their names.
    static let files = GitThing([])

    /// A file as it is.
    static func file(_ path: String) -> GitThing { GitThing([path]) }

    /// The files of a theme that pages in every language are made with.
    static func theme(_ theme: Theme) -> GitThing { GitThing(theme.sharedFiles.map(\.path), hasSiblings: true) }

    /// The files from which a theme takes its words in a language.
    static func words(of theme: Theme, in language: LanguageTag) -> GitThing {
        let strings = theme.strings(for: language)
        let path = strings.texts.file.path
        let folder = path.dropLast(path.split(separator: "/").last?.count ?? 0)
        return GitThing([path] + [language, strings.fallsBackTo].compactMap { $0.map { "\(folder)\($0).yaml" } })
    }

    /// Signs and exceptions of the catalogue.
    static func signs(_ ids: [Identifier<Sign>]) -> GitThing {
        GitThing(["Content/signs.yaml"]) { file in
            let (catalogue, findings) = Catalogue.read(file)
            return findings.block ? nil : catalogue.map { KeptFiles.signs(ids, in: $0) }
        }
    }

    /// Sources of the campaign's list.
    static func sources(_ ids: [Identifier<Source>]) -> GitThing {
        GitThing(["Content/sources.yaml"]) { file in
            let (sources, findings) = SourceList.read(file)
            return findings.block ? nil : KeptFiles.sources(ids, in: sources)
        }
    }

    /// What the campaign's settings tell all readers of a language.
    static func settings(_ language: LanguageTag) -> GitThing {
        GitThing(["Content/campaign.yaml"]) { file in
            let (settings, findings) = CampaignSettings.read(file)
            return findings.block ? nil : settings.map { bytes(of: $0.words(in: language)) }
        }
    }

    /// The names of all subjects in a language.
    static func subjects(_ language: LanguageTag) -> GitThing {
        GitThing(["Content/signs.yaml"]) { file in
            let (catalogue, findings) = Catalogue.read(file)
            return findings.block ? nil : catalogue.map { bytes(of: $0.subjectWords(in: language)) }
        }
    }

    private static func bytes(of words: [String: String]) -> [UInt8] {
        JSONDocument.object(words.sorted { $0.key < $1.key }.map { ($0.key, JSONDocument.text($0.value)) }).compact
    }
}
