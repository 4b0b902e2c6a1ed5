// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

extension Catalogue {
    /// Reads `Content/signs.yaml`.
    ///
    /// - Parameters:
    ///   - sources: the ids of `Content/sources.yaml`, against which the sources of signs are checked; nil for no check.
    ///   - mainLanguage: the language in which every sign, exception and subject must have words; nil for no check.
    /// - Returns: the catalogue with all that could be read, nil where the file is no YAML; and what was found wrong.
    public static func read(
        _ file: SourceFile, sources: Set<Identifier<Source>>? = nil, mainLanguage: LanguageTag? = nil
    ) -> (catalogue: Catalogue?, findings: [Finding]) {
        var draft = CatalogueDraft(file: file, sources: sources, mainLanguage: mainLanguage)
        let (catalogue, findings) = YAML.readMapping(file) { draft.read(&$0) }
        return (catalogue, findings)
    }
}

/// A catalogue while it is read: its signs and exceptions first, since subjects refer to them.
struct CatalogueDraft {
    let file: SourceFile
    let sources: Set<Identifier<Source>>?
    let mainLanguage: LanguageTag?

    private var signs: [Identifier<Sign>: Sign] = [:]
    private var exceptions: [Identifier<Sign>: SignException] = [:]
    private var subjects: [Identifier<Subject>: Subject] = [:]
    private var places: [String: ByteRange] = [:]

    init(file: SourceFile, sources: Set<Identifier<Source>>?, mainLanguage: LanguageTag?) {
        self.file = file
        self.sources = sources
        self.mainLanguage = mainLanguage
    }

    mutating func read(_ reader: inout MappingReader) -> Catalogue? {
        _ = reader.groups("signs") { readSign(&$0) }
        _ = reader.groups("exceptions") { readException(&$0) }
        places = [:]
        _ = reader.groups("subjects") { readSubject(&$0) }
        return Catalogue(path: file.path, signs: signs, exceptions: exceptions, subjects: subjects)
    }

    private mutating func readSign(_ reader: inout MappingReader) -> Sign? {
        let id = readID(&reader, of: Sign.self)
        let level = reader.choice("level", of: Sign.Level.self)
        let who = reader.optionalChoice("who", of: Sign.Person.self) ?? .you
        let within = reader.optionalText("within")?.string
        let place = reader.optionalText("where")?.string
        let wording = readWording(&reader, "wording")
        let sources = readSources(&reader)
        let needsClinician = reader.flag("needs-clinician")
        guard let id, let level else { return nil }
        let sign = Sign(
            id: id, level: level, who: who, within: within, place: place, wording: wording, sources: sources,
            needsClinician: needsClinician, range: reader.range)
        signs[id] = sign
        return sign
    }

    private mutating func readException(_ reader: inout MappingReader) -> SignException? {
        let id = readID(&reader, of: Sign.self)
        let kind = reader.choice("kind", of: SignException.Kind.self)
        let wording = readWording(&reader, "wording")
        let sources = readSources(&reader)
        let needsClinician = reader.flag("needs-clinician")
        guard let id, let kind else { return nil }
        let exception = SignException(
            id: id, kind: kind, wording: wording, sources: sources, needsClinician: needsClinician, range: reader.range)
        exceptions[id] = exception
        return exception
    }

    private mutating func readSubject(_ reader: inout MappingReader) -> Subject? {
        let id = readID(&reader, of: Subject.self)
        let title = readWording(&reader, "title")
        let synonyms = reader.textsPerLanguage("synonyms")
        let signs = resolve(&reader, "signs", among: Set(self.signs.keys))
        let exceptions = resolve(&reader, "exceptions", among: Set(self.exceptions.keys))
        let fullTextOnly = reader.flag("full-text-only")
        let specialty = reader.optionalChoice("specialty", of: Subject.Specialty.self)
        guard let id else { return nil }
        let subject = Subject(
            id: id, title: title, synonyms: synonyms, signs: signs, exceptions: exceptions,
            fullTextOnly: fullTextOnly, specialty: specialty, range: reader.range)
        subjects[id] = subject
        return subject
    }

    /// An id that nothing before it has; the first of two keeps it.
    private mutating func readID<Thing>(_ reader: inout MappingReader, of type: Thing.Type) -> Identifier<Thing>? {
        guard let (id, range) = reader.identifier("id", of: type) else { return nil }
        if let earlier = places[id.name] {
            reader.report(CatalogueFinding(file).duplicateID(id.name, first: earlier, second: range))
            return nil
        }
        places[id.name] = range
        return id
    }

    private func readWording(_ reader: inout MappingReader, _ key: String) -> [LanguageTag: MappedText] {
        guard let node = reader.required(key) else { return [:] }
        let texts = reader.textPerLanguage(of: node, key)
        if case .mapping(let entries) = node.kind, let mainLanguage,
            !entries.contains(where: { LanguageTag($0.key.string) == mainLanguage })
        {
            reader.report(CampaignFinding(file).missingLanguage(key, mainLanguage, node.range, canBeDropped: false))
        }
        return texts
    }

    private func readSources(_ reader: inout MappingReader) -> [Identifier<Source>] {
        reader.texts("sources").map { text in
            let id = Identifier<Source>(text.string)
            if let sources, !sources.contains(id), let range = text.range {
                reader.report(CatalogueFinding(file).unknownSource(id, range, known: sources))
            }
            return id
        }
    }

    private func resolve(
        _ reader: inout MappingReader, _ key: String, among known: Set<Identifier<Sign>>
    ) -> [Identifier<Sign>] {
        reader.identifiers(key, of: Sign.self).compactMap { id, range in
            if known.contains(id) { return id }
            let isOther = signs[id] != nil || exceptions[id] != nil
            reader.report(CatalogueFinding(file).unknownSign(id, key, range, known: known, isOther: isOther))
            return nil
        }
    }
}
