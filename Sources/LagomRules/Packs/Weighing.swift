// SPDX-License-Identifier: EUPL-1.2

/// Weak cues that are strong together: a sum of weights over what stands in one passage.
///
/// A linear model with its weights as data in the pack; they were fitted to labelled passages by logistic regression.
struct Weighing: Sendable {
    /// A concept and what its presence adds to the sum.
    struct Cue: Sendable {
        let atom: Atom
        let weight: Double
    }

    /// What every sum starts from.
    let start: Double
    let cues: [Cue]
    /// What a sighting of another rule adds, by the rule's id.
    let rules: [String: Double]
    /// What the shape of the passage adds.
    let shapes: [PassageShape: Double]
    /// From this sum on the cues are a finding.
    let threshold: Double
    /// The same within a message, whose safety net and dialogue speak for a paragraph that does not.
    let thresholdInMessage: Double
    /// Below this sum the rules that are weighed are silent.
    let quietBelow: Double
    /// The family of a finding: that of the first concept that stands in the passage.
    let families: [(atom: Atom, family: String)]
}

/// What a passage looks like before any word of it is understood.
enum PassageShape: String, Sendable, Hashable, CaseIterable {
    case question
    case oneSentence = "one-sentence"
    case manySentences = "many-sentences"
    case short, long
    case shouted
    case quoted

    /// The shapes that a passage has.
    static func all(of tokens: [Token], _ sentences: [Sentence], shouts: Bool) -> Set<PassageShape> {
        var shapes: Set<PassageShape> = []
        if sentences.contains(where: \.isQuestion) { shapes.insert(.question) }
        if sentences.count == 1 { shapes.insert(.oneSentence) }
        if sentences.count > 2 { shapes.insert(.manySentences) }
        if tokens.count < 10 { shapes.insert(.short) }
        if tokens.count > 22 { shapes.insert(.long) }
        if shouts { shapes.insert(.shouted) }
        if tokens.contains(where: \.isQuoted) { shapes.insert(.quoted) }
        return shapes
    }
}
