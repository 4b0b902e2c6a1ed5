// SPDX-License-Identifier: EUPL-1.2

/// All phrases of a pack in the order in which they must be matched, and which of them a word set can begin to explain.
///
/// Each phrase waits for one of its word sets, its key: a sentence without the key costs the phrase nothing.
struct PhraseIndex: ~Copyable, Sendable {
    /// What a match of a phrase is good for.
    enum Owner: BitwiseCopyable, Sendable {
        case concept(Atom)
        /// A place in `CompiledPack.rules`, and in `replacements` where the rule says what to write instead.
        case rule(Int32, replacement: Int32)
    }

    /// A phrase, its steps in `steps`.
    struct Entry: BitwiseCopyable, Sendable {
        let firstStep, endStep: Int32
        let owner: Owner
        let mood: PhraseMood
        let startsSentence, endsSentence, standsNegation: Bool
        /// Whether a negation around it undoes it, not only one within it.
        let isChecked: Bool
        /// The atoms in `unless` that undo it wherever they stand in the sentence.
        let firstUnless, endUnless: Int32

        /// Whether it is but another name for a word set or a concept.
        @inline(__always)
        var isAlias: Bool {
            endStep == firstStep &+ 1 && standsNegation && mood == .any && !startsSentence && !endsSentence
        }
    }

    private(set) var entries = FlatRow<Entry>()
    /// For each phrase its rarest atom but the key: most phrases that come up are given up for the lack of it.
    private(set) var seconds = FlatRow<Atom>()
    private(set) var steps = FlatRow<Phrase.Step>()
    private var unless = FlatRow<Atom>()
    private(set) var replacements: [String] = []
    /// Whether any rule of the pack matches phrases.
    private(set) var hasRules = false
    /// For each atom, the phrases that wait for it: `waiting[starts[atom]..<starts[atom + 1]]`.
    private var starts = FlatRow<Int32>()
    private var waiting = FlatRow<Int32>()

    init(concepts: [CompiledConcept], rules: [CompiledRule], table: WordTable, atomCount: Atom) {
        for concept in concepts {
            add(concept.phrases, .concept(concept.atom), isChecked: concept.isChecked, unless: concept.unless)
        }
        for (place, rule) in rules.enumerated() { add(rule, Int32(place)) }
        let popularity = table.popularity(atomCount: Int(atomCount))
        var lists = [[Int32]](repeating: [], count: Int(atomCount))
        for phrase in 0..<entries.count {
            let atoms = atoms(of: phrase)
            let ranks = atoms.indices.sorted { (popularity[Int(atoms[$0])], $0) < (popularity[Int(atoms[$1])], $1) }
            lists[Int(atoms[ranks[0]])].append(Int32(phrase))
            seconds.append(atoms[ranks.count > 1 ? ranks[1] : ranks[0]])
        }
        for list in lists {
            starts.append(Int32(waiting.count))
            for phrase in list { waiting.append(phrase) }
        }
        starts.append(Int32(waiting.count))
    }

    private mutating func add(_ rule: CompiledRule, _ place: Int32) {
        switch rule.test {
        case .sequence(let phrases):
            add(phrases, .rule(place, replacement: -1))
            hasRules = true
        case .substitution(let pairs):
            hasRules = true
            for pair in pairs {
                add(pair.phrases, .rule(place, replacement: Int32(replacements.count)))
                replacements.append(pair.plain)
            }
        default: break
        }
    }

    private mutating func add(_ phrases: [Phrase], _ owner: Owner, isChecked: Bool = true, unless words: [Atom] = []) {
        let firstUnless = Int32(unless.count)
        for atom in words { unless.append(atom) }
        for phrase in phrases {
            let first = Int32(steps.count)
            for step in phrase.steps { steps.append(step) }
            entries.append(
                Entry(
                    firstStep: first, endStep: Int32(steps.count), owner: owner, mood: phrase.mood,
                    startsSentence: phrase.startsSentence, endsSentence: phrase.endsSentence,
                    standsNegation: phrase.standsNegation, isChecked: isChecked, firstUnless: firstUnless,
                    endUnless: Int32(unless.count)))
        }
    }

    private func atoms(of phrase: Int) -> [Atom] {
        steps.elements(Int(entries[phrase].firstStep)..<Int(entries[phrase].endStep)).map(\.atom)
    }

    /// The phrases whose key an atom is.
    @inline(__always)
    func waiting(for atom: Atom) -> UnsafeBufferPointer<Int32> {
        waiting.elements(Int(starts[Int(atom)])..<Int(starts[Int(atom) + 1]))
    }

    /// Whether all atoms of a phrase are among those that stand in a sentence, and none that undoes it.
    @inline(__always)
    func isPossible(_ phrase: Entry, with places: borrowing SentencePlaces) -> Bool {
        for step in phrase.firstStep..<phrase.endStep {
            guard places.contains(steps[Int(step)].atom) else { return false }
        }
        for other in phrase.firstUnless..<phrase.endUnless {
            guard !places.contains(unless[Int(other)]) else { return false }
        }
        return true
    }
}

extension WordTable {
    /// A guess at how often an atom stands in a text: short words are frequent, and many spellings add up; concepts of
    /// phrases are rare.
    fileprivate func popularity(atomCount: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: atomCount)
        for words in [exact, stems, prefixes] {
            for (word, atoms) in words {
                for atom in atoms { counts[Int(atom)] += word.count <= 3 ? 60 : word.count == 4 ? 12 : 1 }
            }
        }
        for (atom, count) in counts.enumerated() where count == 0 { counts[atom] = 12 }
        return counts
    }
}
