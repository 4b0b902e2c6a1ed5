// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Something that a text is made of, as files of the project have it.
struct GitThing: Sendable {
    /// From the project's root.
    let paths: [String]
    /// What the text has of a file, nil where that cannot be read; nil where all of the file matters.
    let part: (@Sendable (SourceFile) -> [UInt8]?)?

    /// A file as it is.
    static func file(_ path: String) -> GitThing { GitThing(paths: [path], part: nil) }

    /// Signs and exceptions of the catalogue.
    static func signs(_ ids: [Identifier<Sign>]) -> GitThing {
        GitThing(paths: ["Content/signs.yaml"]) { file in
            let (catalogue, findings) = Catalogue.read(file)
            return findings.block ? nil : catalogue.map { KeptFiles.signs(ids, in: $0) }
        }
    }

    /// Sources of the campaign's list.
    static func sources(_ ids: [Identifier<Source>]) -> GitThing {
        GitThing(paths: ["Content/sources.yaml"]) { file in
            let (sources, findings) = SourceList.read(file)
            return findings.block ? nil : KeptFiles.sources(ids, in: sources)
        }
    }

    /// What the campaign's settings tell all readers of a language.
    static func settings(_ language: LanguageTag) -> GitThing {
        GitThing(paths: ["Content/campaign.yaml"]) { file in
            let (settings, findings) = CampaignSettings.read(file)
            return findings.block ? nil : settings.map { bytes(of: $0.words(in: language)) }
        }
    }

    /// The names of all subjects in a language.
    static func subjects(_ language: LanguageTag) -> GitThing {
        GitThing(paths: ["Content/signs.yaml"]) { file in
            let (catalogue, findings) = Catalogue.read(file)
            return findings.block ? nil : catalogue.map { bytes(of: $0.subjectWords(in: language)) }
        }
    }

    private static func bytes(of words: [String: String]) -> [UInt8] {
        JSONDocument.object(words.sorted { $0.key < $1.key }.map { ($0.key, JSONDocument.text($0.value)) }).compact
    }
}
