// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds the sentence rules against a labelled corpus.
public struct Evaluation: Sendable {
    public let predictions: [Prediction]
    /// By group: `overall`, `language sv`, `difficulty negated`, `severity critical`, `family burden-guilt`.
    public let scores: [String: Score]
    /// By language and rule, `sv burden`: how often the passages in which the rule fired are risky.
    public let rules: [String: Score]

    /// Judges each passage by the pack of its language; the caller refuses a language without one, which flags nothing.
    public init(_ book: RuleBook, on corpus: [LabelledPassage]) {
        let judges = book.packs.mapValues(Judge.init)
        let verdicts = corpus.map { judges[$0.lang]?.verdict(on: $0) ?? Verdict(rules: [], families: []) }
        var (scores, rules): ([String: Score], [String: Score]) = ([:], [:])
        for (passage, verdict) in zip(corpus, verdicts) {
            for group in passage.groups {
                scores[group, default: Score()].count(passage.label, flagged: !verdict.rules.isEmpty)
            }
            for rule in verdict.rules {
                rules["\(passage.lang) \(rule)", default: Score()].count(passage.label, flagged: true)
            }
        }
        predictions = zip(corpus, verdicts).map { passage, verdict in
            Prediction(id: passage.id, flagged: !verdict.rules.isEmpty, families: verdict.families.sorted())
        }
        self.scores = scores
        self.rules = rules
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

/// Which rules that block or must be answered saw something in a passage.
private struct Verdict {
    let rules: Set<String>
    let families: Set<String>
}

extension Rule {
    /// A passage stands in no slot, so what asks for one has nothing to say of it.
    fileprivate var judgesPassages: Bool {
        severity > .note && slots.isEmpty && RiskFamily.ofSentences.contains(family)
    }
}

extension Judge {
    fileprivate func verdict(on passage: LabelledPassage) -> Verdict {
        let seen = read(passage.text).sightings.filter { !$0.isDoubtful && pack.rules[$0.rule].judgesPassages }
        return Verdict(
            rules: Set(seen.map { pack.rules[$0.rule].id }),
            families: Set(seen.map { $0.family ?? pack.rules[$0.rule].family }))
    }
}
