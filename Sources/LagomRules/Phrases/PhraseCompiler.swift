// SPDX-License-Identifier: EUPL-1.2

/// Gives numbers to the words and concepts of phrases, and writes alternatives out.
struct PhraseCompiler {
    /// The most phrases that one phrase with alternatives and optional parts may become.
    static let mostVariants = 128

    private(set) var table = WordTable()
    /// Concepts that stand for choices between concepts, in the order in which they must be matched.
    private(set) var concepts: [CompiledConcept] = []
    private(set) var atomCount: Atom = 1
    private var words: [Set<WordSpelling>: Atom] = [:]
    private var named: [String: Atom] = [:]
    private let inflector: Inflector

    /// The atom of everything that begins with a digit.
    static let number: Atom = 0

    init(inflector: Inflector) {
        self.inflector = inflector
        named["number"] = Self.number
    }

    mutating func newAtom() -> Atom {
        defer { atomCount += 1 }
        return atomCount
    }

    mutating func name(_ name: String) -> Atom {
        if let known = named[name] { return known }
        let atom = newAtom()
        named[name] = atom
        return atom
    }

    func atom(named name: String) -> Atom? { named[name] }

    /// All concepts that have a name.
    var names: [String: Atom] { named }

    /// The atom of words of which each may stand where the others do.
    mutating func atom(of spellings: Set<WordSpelling>) -> Atom {
        if let known = words[spellings] { return known }
        let atom = newAtom()
        words[spellings] = atom
        for spelling in spellings { add(spelling, to: atom) }
        return atom
    }

    mutating func add(_ spelling: WordSpelling, to atom: Atom) {
        switch spelling {
        case .exact(let word): table.add(exact: Array(word.utf8), atom)
        case .prefix(let word): table.add(prefix: Array(word.utf8), atom)
        case .suffix(let word):
            for stem in inflector.stems(of: word) {
                table.add(stem: stem, atom, isHead: true)
            }
        case .inflected(let word):
            for stem in inflector.stems(of: word) {
                table.add(stem: stem, atom, isHead: inflector.compounds && stem.count >= WordTable.shortestHead)
            }
        }
    }

    /// Writes a phrase out in all its variants; throws the name of a concept that the pack does not have.
    mutating func compile(_ syntax: PhraseSyntax) throws(PackProblem) -> [Phrase] {
        var phrases: [Phrase] = []
        for nodes in try variants(of: syntax.nodes[...]) { phrases.append(try phrase(nodes, syntax)) }
        return phrases
    }

    private mutating func phrase(_ nodes: [PhraseNode], _ syntax: PhraseSyntax) throws(PackProblem) -> Phrase {
        var steps: [Phrase.Step] = []
        var gap = PhraseNode.Gap.none
        for node in nodes {
            if case .gap(let wanted) = node {
                gap = wanted
            } else if let atom = try atom(of: node) {
                steps.append(step(atom, gap))
                gap = .none
            }
        }
        guard !steps.isEmpty else { throw .noWords }
        return Phrase(
            steps: steps, startsSentence: nodes.first == .sentenceStart, endsSentence: nodes.last == .sentenceEnd,
            mood: syntax.mood.compiled, standsNegation: syntax.standsNegation)
    }

    private func step(_ atom: Atom, _ gap: PhraseNode.Gap) -> Phrase.Step {
        switch gap {
        case .none: Phrase.Step(atom: atom, gap: 0, crossesClauses: false)
        case .short: Phrase.Step(atom: atom, gap: 3, crossesClauses: false)
        case .long: Phrase.Step(atom: atom, gap: 10, crossesClauses: true)
        }
    }

    private mutating func atom(of node: PhraseNode) throws(PackProblem) -> Atom? {
        switch node {
        case .word(let spelling): return atom(of: [spelling])
        case .concept(let name):
            guard let atom = named[name] else { throw .unknownConcept(name) }
            return atom
        case .choice(let choices): return try atom(ofChoices: choices.map { $0[0] })
        case .sentenceStart, .sentenceEnd, .gap, .optional: return nil
        }
    }

    private mutating func atom(ofChoices nodes: [PhraseNode]) throws(PackProblem) -> Atom {
        let spellings = nodes.compactMap { if case .word(let spelling) = $0 { spelling } else { nil } }
        guard spellings.count < nodes.count else { return atom(of: Set(spellings)) }
        var phrases: [Phrase] = []
        if !spellings.isEmpty { phrases.append(single(atom(of: Set(spellings)))) }
        for case .concept(let name) in nodes {
            guard let atom = named[name] else { throw .unknownConcept(name) }
            phrases.append(single(atom))
        }
        if let known = concepts.first(where: { $0.phrases == phrases && !$0.isChecked }) { return known.atom }
        let atom = newAtom()
        concepts.append(CompiledConcept(atom: atom, phrases: phrases, isChecked: false, unless: []))
        return atom
    }

    private func single(_ atom: Atom) -> Phrase {
        Phrase(
            steps: [step(atom, .none)], startsSentence: false, endsSentence: false, mood: .any, standsNegation: true)
    }

    mutating func append(_ concept: CompiledConcept) {
        concepts.append(concept)
    }
}

extension PhraseSyntax.Mood {
    fileprivate var compiled: PhraseMood {
        switch self {
        case .any: .any
        case .question: .question
        case .statement: .statement
        }
    }
}
