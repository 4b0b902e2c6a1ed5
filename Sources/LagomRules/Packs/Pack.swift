// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// All rules of one language, read from `Rules/<language>/`, checked and ready to judge texts.
public struct Pack: Sendable {
    public let language: LanguageTag
    /// In the order of their ids.
    public let rules: [Rule]
    let compiled: CompiledPack
}

/// A pack with numbers in the place of words.
struct CompiledPack: Sendable {
    let stemmer: String
    let table: WordTable
    let abbreviations: Set<[UInt8]>
    let concepts: [CompiledConcept]
    let atomCount: Atom
    let filler: Atom
    let negation: Atom
    let only: Atom
    let clauseWord: Atom
    let rules: [CompiledRule]
    /// The atoms that rules ask for beyond their own sentence.
    let asked: [Atom]
}

/// A rule that judges sentences, with numbers in the place of words.
struct CompiledRule: Sendable {
    /// The rule's place in `Pack.rules`.
    let rule: Int
    let test: CompiledTest
    let unless: [Atom]
    let unlessNext: [Atom]
    let unlessNear: [Atom]
}

/// What a rule looks for.
enum CompiledTest: Sendable {
    case sequence([Phrase])
    /// Every atom somewhere within the scope.
    case together([Atom], within: Rule.Scope)
    /// The sum of the weights of what stands within the scope reaches the threshold.
    case weigh([Cue], threshold: Double, within: Rule.Scope)
}

/// A word set or concept and what its presence adds to the sum.
struct Cue: Sendable {
    let atom: Atom
    let weight: Double
}

extension CompiledRule {
    /// The atoms of its guards, parts and cues.
    var asked: [Atom] {
        let own: [Atom] =
            switch test {
            case .sequence: []
            case .together(let atoms, _): atoms
            case .weigh(let cues, _, _): cues.map(\.atom)
            }
        return own + unless + unlessNext + unlessNear
    }
}
