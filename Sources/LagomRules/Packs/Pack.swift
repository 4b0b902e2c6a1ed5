// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// All rules of one language, read from `Rules/<language>/`, checked and ready to judge texts.
public struct Pack: Sendable {
    public let language: LanguageTag
    /// In the order of their files.
    public let rules: [Rule]
    let compiled: CompiledPack

    /// Whether the pack judges sentences; one that does not leaves that to reviewers.
    public var judgesSentences: Bool { compiled.index.hasRules }
}

/// A pack with numbers in the place of words.
///
/// A class, because every passage's review holds it: as a value it would be copied field by field.
final class CompiledPack: Sendable {
    let stemmer: String
    let table: WordTable
    let abbreviations: Set<[UInt8]>
    let concepts: [CompiledConcept]
    let atomCount: Atom
    let filler: Atom
    let negation: Atom
    let only: Atom
    let clauseWord: Atom
    /// What turns from one thing to another: 'but'.
    let but: Atom
    /// A sentence that stands in nearly every text, such as 'Call 1177 if you have questions'.
    let afterthought: Atom
    /// What a line is about, so that the heading above it is not: 'if you have a sore throat'.
    let ownMatter: Atom
    /// Waiting for so long that nothing said beside it makes it right.
    let longWaiting: Atom
    /// How an answer begins that says no to what was asked: 'No, call 112'.
    let refusal: Atom
    /// What makes the items of a list below it things not to do: 'Never do this:'.
    let forbidding: Atom
    let rules: [CompiledRule]
    /// The ids of `Pack.rules`.
    let ids: [String]
    /// The concepts that have a name, by name.
    let names: [String: Atom]
    /// What weighing calls the concepts and the rules.
    let features: FeatureNames
    /// Whether rules ask for an atom beyond its own sentence; indexed by atom.
    let isAsked: FlatRow<Bool>
    /// Whether weighing has a name for an atom; indexed by atom.
    let isNamed: FlatRow<Bool>
    /// Whether an atom is either.
    let isMarked: FlatRow<Bool>
    /// Whether document rules ask for an atom; indexed by atom.
    let isDuty: [Bool]
    /// All phrases of concepts and rules, in the order in which they are matched.
    let index: PhraseIndex
    /// The places in `rules` of those that look at several sentences.
    let scopeRules: [Int]
    /// For each atom the bit of the `partsAcross` of `scopeRules`; none for others. From the 64th on parts share one, as the bits
    /// only tell where looking is in vain.
    let partBits: FlatRow<UInt64>
    /// The place of the rule that weighs weak cues, where the pack has one.
    let weighing: Int?

    init(
        stemmer: String, table: WordTable, abbreviations: Set<[UInt8]>, concepts: [CompiledConcept],
        atomCount: Atom, filler: Atom, negation: Atom, only: Atom, clauseWord: Atom, but: Atom, afterthought: Atom,
        ownMatter: Atom, longWaiting: Atom, refusal: Atom, forbidding: Atom, rules: [CompiledRule], ids: [String],
        names: [String: Atom], features: FeatureNames, isAsked: [Bool], isDuty: [Bool], index: consuming PhraseIndex,
        scopeRules: [Int], weighing: Int?
    ) {
        self.stemmer = stemmer
        self.table = table
        self.abbreviations = abbreviations
        self.concepts = concepts
        self.atomCount = atomCount
        self.filler = filler
        self.negation = negation
        self.only = only
        self.clauseWord = clauseWord
        self.but = but
        self.afterthought = afterthought
        self.ownMatter = ownMatter
        self.longWaiting = longWaiting
        self.refusal = refusal
        self.forbidding = forbidding
        self.rules = rules
        self.ids = ids
        self.names = names
        self.features = features
        self.isAsked = FlatRow(isAsked)
        isNamed = FlatRow(features.concepts.map { $0 != nil })
        isMarked = FlatRow(zip(isAsked, features.concepts).map { $0 || $1 != nil })
        self.isDuty = isDuty
        self.index = index
        self.scopeRules = scopeRules
        partBits = Self.partBits(scopeRules.flatMap { rules[$0].partsAcross }, atomCount: atomCount)
        self.weighing = weighing
    }

    private static func partBits(_ parts: [Atom], atomCount: Atom) -> FlatRow<UInt64> {
        var bits = FlatRow<UInt64>(repeating: 0, count: Int(atomCount))
        for (number, atom) in parts.enumerated() { bits[Int(atom)] |= 1 << UInt64(min(number, 63)) }
        return bits
    }
}

/// A rule with numbers in the place of words.
struct CompiledRule: Sendable {
    /// The rule's place in `Pack.rules`.
    let rule: Int
    let test: CompiledTest
    let unless: [Guard]
    let unlessNext: [Guard]
    let unlessNear: [Guard]
    /// What must stand in blocks of which one leads the other, some in each; the parts of the test where empty.
    let across: [Atom]
    /// What silences it across blocks, wherever else the same line leads to it.
    let unlessBeside: [Guard]

    /// What must stand in two blocks between them; empty for rules that read blocks one by one.
    var partsAcross: [Atom] { across.isEmpty ? test.parts : across }
    /// Whether what it saw is weighed with the sentences around it.
    let isWeighed: Bool
    /// Whether weighing never doubts it.
    let isCertain: Bool
    /// Whether a wrong doubt could cost a life: much must speak against it.
    let isGrave: Bool
}

/// Words that silence a rule.
struct Guard: Sendable {
    let atom: Atom
    /// Whether they may stand within the words that the rule saw: 'vänta inte' may, but 'ring 112' must not be what is
    /// left of 'ring inte 112'.
    let mayStandInside: Bool
}

/// What a rule looks for.
enum CompiledTest: Sendable {
    /// Words in this order.
    case sequence([Phrase])
    /// Co-occurrence: every atom somewhere within the scope.
    case together([Atom], within: Rule.Scope)
    /// Co-occurrence, weighed: what stands in the passage, each with its weight, says yes or no.
    case weigh(Weighing)
    case substitution([Substitution])
    /// If this, then that must stand in the variant and in each format.
    case duty(Duty)
    /// 'N of M' with one M in the whole variant; the atom is 'N of M'.
    case number(Atom)
    /// So many, and no more, of some groups of words in some slots.
    case count(WordCount)
    case metric(Metric)
    case parity
    case freshness(Freshness)

    var scope: Rule.Scope? {
        switch self {
        case .together(_, let scope): scope
        default: nil
        }
    }
}

/// Professional words, and the plain one to write in their place.
struct Substitution: Sendable {
    let phrases: [Phrase]
    let plain: String
}

/// The most that a text may measure.
enum Metric: Sendable {
    /// The readability index LIX, from as many words on.
    case lix(Double, words: Int)
    /// Words in a sentence.
    case sentence(Int)
}

extension CompiledRule {
    /// The atoms of its guards, parts and cues.
    var asked: [Atom] {
        test.asked + (unless + unlessNext + unlessNear + unlessBeside).map(\.atom) + across
    }
}

extension CompiledTest {
    /// What must stand together, wherever.
    var parts: [Atom] {
        if case .together(let atoms, _) = self { atoms } else { [] }
    }

    fileprivate var asked: [Atom] { parts + dutyAtoms }

    var dutyAtoms: [Atom] {
        switch self {
        case .duty(let duty): duty.when + duty.needs + duty.proseNeeds
        case .number(let atom): [atom]
        case .count(let count): count.groups
        default: []
        }
    }
}
