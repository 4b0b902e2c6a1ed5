// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Makes the files of an edition from a variant as it stands.
///
/// Signs and sources are written as JSON, which every reader of YAML reads too.
struct EditionMaker {
    let variant: Variant
    let campaign: Campaign
    let project: ProjectFolder

    /// File names and bytes, the record apart; nil where a picture cannot be read.
    func files() -> [String: [UInt8]]? {
        let shown = ShownThings(variant)
        var files: [String: [UInt8]] = [
            variant.language.tag + ".md": variant.file.bytes,
            KeptFiles.signs: KeptFiles.signs(shown.signs, in: campaign.catalogue),
            KeptFiles.sources: KeptFiles.sources(shown.sources, in: campaign.sources),
        ]
        for picture in shown.pictures {
            let path = "Content/messages/\(variant.message)/\(picture)"
            guard !picture.contains("/"), let file = project.read(path).file else { return nil }
            files[picture] = file.bytes
        }
        return files
    }
}

extension KeptFiles {
    /// The bytes of signs and exceptions as they are kept.
    static func signs(_ ids: [Identifier<Sign>], in catalogue: Catalogue) -> [UInt8] {
        JSONDocument.object([
            ("signs", .list(ids.compactMap { catalogue.signs[$0]?.record })),
            ("exceptions", .list(ids.compactMap { catalogue.exceptions[$0]?.record })),
            ("subjects", .list([])),
        ]).lines
    }

    /// The bytes of sources as they are kept.
    static func sources(_ ids: [Identifier<Source>], in sources: [Identifier<Source>: Source]) -> [UInt8] {
        JSONDocument.object([("references", .list(ids.compactMap { sources[$0]?.record }))]).lines
    }

    /// Whether a file of an edition is no copy of one of the message's, but was made for it.
    static func isMade(_ name: String) -> Bool { name == signs || name == sources || name.hasSuffix(".json") }
}

/// The signs, sources and pictures that a variant shows, each in the order of their names.
struct ShownThings {
    private(set) var signs: [Identifier<Sign>] = []
    private(set) var sources: [Identifier<Source>] = []
    private(set) var pictures: [String] = []

    init(_ variant: Variant) {
        let shown = variant.shown
        signs = shown.signs.sorted()
        sources = shown.sources.sorted()
        pictures = shown.pictures.sorted()
    }
}

extension Sign {
    var record: JSONDocument {
        .object([
            ("id", .text(id.name)), ("level", .text(level.rawValue)), ("who", .text(who.rawValue)),
            ("within", within.map(JSONDocument.text)), ("where", place.map(JSONDocument.text)),
            ("wording", wording.record), ("sources", .texts(sources.map(\.name))),
            ("needs-clinician", needsClinician ? .flag(true) : nil),
        ])
    }
}

extension SignException {
    var record: JSONDocument {
        .object([
            ("id", .text(id.name)), ("kind", .text(kind.rawValue)), ("wording", wording.record),
            ("sources", .texts(sources.map(\.name))), ("needs-clinician", needsClinician ? .flag(true) : nil),
        ])
    }
}

extension [LanguageTag: MappedText] {
    fileprivate var record: JSONDocument {
        .object(sorted { $0.key < $1.key }.map { ($0.key.tag, JSONDocument.text($0.value.string) as JSONDocument?) })
    }
}

extension Source {
    /// The CSL item that shows as this source does.
    var record: JSONDocument {
        let names = authors.map { JSONDocument.object([("literal", .text($0))]) }
        let issued = year.map { JSONDocument.object([("date-parts", .list([.list([.number($0)])]))]) }
        func text(_ value: String?) -> JSONDocument? { value.map(JSONDocument.text) }
        return .object([
            ("id", .text(id.name)), ("type", .text(type)), ("title", .text(title)),
            ("author", names.isEmpty ? nil : .list(names)), ("issued", issued), ("container-title", text(container)),
            ("publisher", text(publisher)), ("volume", text(volume)), ("issue", text(issue)), ("page", text(page)),
            ("DOI", text(doi)), ("URL", text(url)), ("language", text(language?.tag)),
        ])
    }
}
