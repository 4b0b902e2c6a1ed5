// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds the sentence rules against a labelled corpus.
public struct Evaluation: Sendable {
    public let predictions: [Prediction]
    /// By group: `overall`, `language sv`, `difficulty negated`, `severity critical`, `family burden-guilt`.
    public let scores: [String: Score]

    /// Judges each passage by the pack of its language; a passage in a language without a pack is not flagged.
    public init(_ book: RuleBook, on corpus: [LabelledPassage]) {
        let judges = book.packs.mapValues(Judge.init)
        predictions = corpus.map { passage in
            judges[passage.lang].map { $0.prediction(of: passage) }
                ?? Prediction(id: passage.id, flagged: false, families: [])
        }
        var scores: [String: Score] = [:]
        for (passage, prediction) in zip(corpus, predictions) {
            for group in passage.groups {
                scores[group, default: Score()].count(passage.label, flagged: prediction.flagged)
            }
        }
        self.scores = scores
    }
}

/// How often a checker was right about some passages.
public struct Score: Sendable, Hashable {
    public private(set) var truePositives = 0
    public private(set) var falsePositives = 0
    public private(set) var falseNegatives = 0
    public private(set) var trueNegatives = 0

    /// The share of flagged passages that are risky; nil where nothing was flagged.
    public var precision: Double? { share(truePositives, of: truePositives + falsePositives) }
    /// The share of risky passages that were flagged; nil where none is risky.
    public var recall: Double? { share(truePositives, of: truePositives + falseNegatives) }
    /// The harmonic mean of the two.
    public var f1: Double? { share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives) }

    mutating func count(_ label: LabelledPassage.Label, flagged: Bool) {
        switch (label, flagged) {
        case (.risky, true): truePositives += 1
        case (.risky, false): falseNegatives += 1
        case (.safe, true): falsePositives += 1
        case (.safe, false): trueNegatives += 1
        }
    }

    private func share(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}

extension LabelledPassage {
    fileprivate var groups: [String] {
        ["overall", "language \(lang)"]
            + [difficulty.map { "difficulty \($0)" }, severity.map { "severity \($0)" }]
            .compactMap { $0 } + families.map { "family \($0)" }
    }
}

extension Judge {
    fileprivate func prediction(of passage: LabelledPassage) -> Prediction {
        let seen = read(passage.text).sightings.filter { pack.rules[$0.rule].severity > .note }
        let families = Set(seen.map { $0.family ?? pack.rules[$0.rule].family })
        return Prediction(id: passage.id, flagged: !seen.isEmpty, families: families.sorted())
    }
}
