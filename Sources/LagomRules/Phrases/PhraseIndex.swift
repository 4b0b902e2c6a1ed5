// SPDX-License-Identifier: EUPL-1.2

/// All phrases of a pack in the order in which they must be matched, and which of them a word set can begin to explain.
///
/// Each phrase waits for one of its word sets, its key: a sentence without the key costs the phrase nothing.
struct PhraseIndex: Sendable {
    enum Owner: Sendable, Hashable {
        /// A place in `CompiledPack.concepts`.
        case concept(Int)
        /// A place in `CompiledPack.rules`, and what to write instead.
        case rule(Int, replacement: String?)
    }

    private(set) var phrases: [Phrase] = []
    private(set) var owners: [Owner] = []
    /// For each atom, the phrases that wait for it: `waiting[starts[atom]..<starts[atom + 1]]`.
    private var starts: [Int32] = []
    private var waiting: [Int32] = []
    /// The atoms of all steps in one row: those of a phrase are `atoms[bounds[phrase]..<bounds[phrase + 1]]`.
    private var atoms: [Atom] = []
    private var bounds: [Int32] = [0]

    init(concepts: [CompiledConcept], rules: [CompiledRule], table: WordTable, atomCount: Atom) {
        for (place, concept) in concepts.enumerated() {
            phrases += concept.phrases
            owners += concept.phrases.map { _ in .concept(place) }
        }
        for (place, rule) in rules.enumerated() { add(rule, place) }
        let popularity = table.popularity(atomCount: Int(atomCount))
        let keys = phrases.map { phrase in phrase.steps.map(\.atom).min { popularity[Int($0)] < popularity[Int($1)] }! }
        var lists = [[Int32]](repeating: [], count: Int(atomCount))
        for (phrase, key) in keys.enumerated() { lists[Int(key)].append(Int32(phrase)) }
        for list in lists {
            starts.append(Int32(waiting.count))
            waiting += list
        }
        starts.append(Int32(waiting.count))
        for phrase in phrases {
            atoms += phrase.steps.map(\.atom)
            bounds.append(Int32(atoms.count))
        }
    }

    /// Whether all atoms of a phrase are among those that stand in a sentence.
    @inline(__always)
    func isPossible(_ phrase: Int, with present: [Bool]) -> Bool {
        var step = Int(bounds[phrase])
        let end = Int(bounds[phrase + 1])
        while step < end {
            guard present[Int(atoms[step])] else { return false }
            step += 1
        }
        return true
    }

    private mutating func add(_ rule: CompiledRule, _ place: Int) {
        switch rule.test {
        case .sequence(let more):
            phrases += more
            owners += more.map { _ in .rule(place, replacement: nil) }
        case .substitution(let pairs):
            for pair in pairs {
                phrases += pair.phrases
                owners += pair.phrases.map { _ in .rule(place, replacement: pair.plain) }
            }
        default: break
        }
    }

    /// Whether any rule of the pack matches phrases.
    var hasRules: Bool {
        owners.contains { if case .rule = $0 { true } else { false } }
    }

    /// The phrases whose key an atom is.
    @inline(__always)
    func waiting(for atom: Atom) -> ArraySlice<Int32> {
        waiting[Int(starts[Int(atom)])..<Int(starts[Int(atom) + 1])]
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
