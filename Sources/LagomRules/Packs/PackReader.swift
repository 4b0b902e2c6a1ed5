// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Reads the files of one pack, and says of everything that is wrong where it stands.
struct PackReader {
    var findings: [Finding] = []
    var compiler: PhraseCompiler
    private let language: LanguageTag
    let settings: PackSettings
    let demandsExamples: Bool
    private var definitions: [String: ConceptDefinition] = [:]
    private var compiledNames: Set<String> = []
    private var pending: Set<String> = []
    var rules: [Rule] = []
    var compiledRules: [CompiledRule] = []

    init(_ language: LanguageTag, settings: PackSettings, demandsExamples: Bool) {
        self.demandsExamples = demandsExamples
        self.language = language
        self.settings = settings
        let inflector = Inflector(
            stemmer: Stemmer(language: settings.stemmer), forms: settings.forms, compounds: settings.compounds)
        compiler = PhraseCompiler(inflector: inflector)
    }

    /// Reads the word sets of `concepts/*.yaml`.
    mutating func readConcepts(_ files: [SourceFile]) {
        for file in files {
            guard let root = root(of: file), let entries = FieldReader(root, file, &findings)?.entries else { continue }
            for entry in entries {
                guard definitions[entry.key.string] == nil else {
                    findings.append(file.sameConceptTwice(entry.key.string, entry.keyRange))
                    continue
                }
                definitions[entry.key.string] = ConceptDefinition.read(entry, file, &findings)
            }
        }
        for name in definitions.keys { _ = compiler.name(name) }
        for name in definitions.keys.sorted() { compile(concept: name) }
    }

    /// Compiles a concept after those that it names; one that leads back to itself is a finding.
    private mutating func compile(concept name: String) {
        guard let definition = definitions[name], !compiledNames.contains(name) else { return }
        guard pending.insert(name).inserted else {
            findings.append(definition.file.circular(name, definition.range))
            return
        }
        for part in definition.names { compile(concept: part) }
        pending.remove(name)
        compiledNames.insert(name)
        add(definition, name)
    }

    private mutating func add(_ definition: ConceptDefinition, _ name: String) {
        let atom = compiler.name(name)
        var phrases: [Phrase] = []
        for source in definition.phrases {
            if !definition.needsSpans, case .word(let spelling) = source.syntax.nodes[0],
                source.syntax.nodes.count == 1,
                source.syntax.mood == .any
            {
                compiler.add(spelling, to: atom)
            } else {
                phrases += compile(source, definition.file)
            }
        }
        let unless = definition.unless.compactMap { anonymous([$0], definition.file) }
        guard !phrases.isEmpty else { return }
        compiler.append(
            CompiledConcept(atom: atom, phrases: phrases, isChecked: definition.isChecked, unless: unless))
    }

    mutating func compile(_ source: PhraseSource, _ file: SourceFile) -> [Phrase] {
        do {
            return try compiler.compile(source.syntax)
        } catch {
            findings.append(file.badPhrase(error, source, concepts: definitions.keys))
            return []
        }
    }

    /// The atom of a concept without a name: the phrases of a guard or a cue.
    mutating func anonymous(_ sources: [PhraseSource], _ file: SourceFile) -> Atom? {
        let phrases = sources.flatMap { compile($0, file) }
        guard !phrases.isEmpty else { return nil }
        let atom = compiler.newAtom()
        compiler.append(CompiledConcept(atom: atom, phrases: phrases, isChecked: true, unless: []))
        return atom
    }

    mutating func root(of file: SourceFile) -> YAMLNode? { file.packRoot(&findings) }

    /// The pack of all that was right.
    mutating func pack() -> Pack {
        let special = [
            "filler", "not", "only", "clause-word", "but", "afterthought", "own-matter", "long-waiting", "refusal",
            "forbidding",
        ].map { compiler.name($0) }
        var isAsked = [Bool](repeating: false, count: Int(compiler.atomCount))
        for atom in compiledRules.flatMap(\.asked) + [special[4], special[8], special[9]] { isAsked[Int(atom)] = true }
        var isDuty = [Bool](repeating: false, count: Int(compiler.atomCount))
        for atom in compiledRules.flatMap(\.test.dutyAtoms) { isDuty[Int(atom)] = true }
        let compiled = CompiledPack(
            stemmer: settings.stemmer, table: compiler.table,
            abbreviations: Set(settings.abbreviations.map { Array($0.utf8) }), concepts: compiler.concepts,
            atomCount: compiler.atomCount, filler: special[0], negation: special[1], only: special[2],
            clauseWord: special[3], but: special[4], afterthought: special[5],
            ownMatter: special[6], longWaiting: special[7], refusal: special[8], forbidding: special[9],
            rules: compiledRules, ids: rules.map(\.id), names: compiler.names,
            features: FeatureNames(
                concepts: compiler.names, atomCount: compiler.atomCount, rules: rules.map(\.id)),
            isAsked: isAsked,
            isDuty: isDuty,
            index: PhraseIndex(
                concepts: compiler.concepts, rules: compiledRules, table: compiler.table,
                atomCount: compiler.atomCount),
            scopeRules: compiledRules.indices.filter { !compiledRules[$0].partsAcross.isEmpty },
            weighing: compiledRules.firstIndex { if case .weigh = $0.test { true } else { false } })
        return Pack(language: language, rules: rules, compiled: compiled)
    }
}
