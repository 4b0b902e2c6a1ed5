// SPDX-License-Identifier: EUPL-1.2

/// Weak cues that are strong together: a sum of weights over what stands in a few sentences.
///
/// A linear model with its weights as data in the pack; `make weights` fits them to labelled passages by logistic
/// regression. Features are stems, pairs of stems and concepts, each counted once; the sum is divided by the square
/// root of how many there are, so that long passages weigh no more than short ones.
struct Weighing: Sendable {
    /// What every sum starts from.
    let start: Double
    let features: FeatureTable
    /// From this sum on the cues are a finding.
    let threshold: Double
    /// Below this sum what other rules saw is a note.
    let doubtBelow: Double
    /// The same for rules of families where a wrong doubt could cost a life.
    let graveDoubtBelow: Double
    /// From this sum of its own sentence on, nothing around a sentence makes what rules saw in it a note.
    let ownEnough: Double
    /// What tells the family of a finding.
    let families: [FamilyWeights]

    /// Whether a stem stands in any of the passages that the weights were fitted to.
    func knows(_ stem: UInt64) -> Bool { families.contains { $0.features.weight(of: stem) != nil } }
}

/// How likely words are in passages of a family, as logarithms: naive Bayes over single features.
struct FamilyWeights: Sendable {
    let family: String
    let features: FeatureTable
    /// The weight of a feature that only other families have.
    let other: Double
}

/// What a passage looks like before any word of it is understood.
enum PassageShape: String, Sendable, Hashable, CaseIterable {
    case question
    case oneSentence = "one-sentence"
    case manySentences = "many-sentences"
    case short, long
    case quoted

    /// The shapes that some sentences of a passage have.
    static func all(of tokens: [Token], _ sentences: [Sentence]) -> [PassageShape] {
        var shapes: [PassageShape] = []
        let count = sentences.reduce(0) { $0 + $1.tokens.count }
        if sentences.contains(where: \.isQuestion) { shapes.append(.question) }
        if sentences.count == 1 { shapes.append(.oneSentence) }
        if sentences.count > 2 { shapes.append(.manySentences) }
        if count < 10 { shapes.append(.short) }
        if count > 22 { shapes.append(.long) }
        if sentences.contains(where: { tokens[$0.tokens].contains(where: \.isQuoted) }) { shapes.append(.quoted) }
        return shapes
    }
}
