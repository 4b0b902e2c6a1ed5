// SPDX-License-Identifier: EUPL-1.2
import LagomRules
public import LagomText

/// How the sentence rules do on a labelled corpus.
public struct CorpusTrial: Sendable {
    private let corpus: [LabelledPassage]
    private let evaluation: Evaluation

    /// Judges each passage of a corpus by the sentence rules alone.
    ///
    /// - Parameter path: the corpus: JSON Lines, `-` for standard input.
    /// - Throws: `CannotRun` where the corpus cannot be read.
    public init(_ handbook: Handbook, on path: String) throws(CannotRun) {
        let file = path == "-" ? try LooseSource.standardInput() : try LooseSource.file(path)
        corpus = try CorpusReader(file, languages: handbook.sentenceLanguages).passages()
        evaluation = Evaluation(handbook.book, on: corpus)
    }

    /// A line of JSON a passage: `{"id", "flagged", "families"}`.
    public var predictions: String {
        evaluation.predictions.map { prediction in
            let families = JSONValue.list(prediction.families.map(JSONValue.text))
            let members: [(String, JSONValue)] = [
                ("id", .text(prediction.id)), ("flagged", .flag(prediction.flagged)), ("families", families),
            ]
            return JSONValue.object(members).string + "\n"
        }.joined()
    }

    /// Tables of precision, recall and F1: overall, by language, difficulty, severity and family, and by rule.
    ///
    /// A safe passage has neither severity nor family. So severities have no precision, and a family's is the share of
    /// risky passages among those that the rules gave to it.
    public func tables(in language: ToolLanguage) -> String {
        let say = { (sv: String, en: String) in Wording(sv: sv, en: en).text(in: language) }
        let head = ["n", say("rätt", "tp"), say("falska", "fp"), say("missade", "fn"), "precision", "recall", "F1"]
        var rows = [[""] + head, [say("alla texter", "overall")] + cells(evaluation.scores["overall"])]
        rows += group(say("språk", "language"), head, scores(of: "language").map { [$0] + cells($1) })
        rows += group(say("svårighet", "difficulty"), head, scores(of: "difficulty").map { [$0] + cells($1) })
        rows += group(say("allvar", "severity"), head, scores(of: "severity").map { [$0] + severityCells($1) })
        rows += group(
            say("familj", "family"), head + [say("rätt familj", "named")],
            scores(of: "family").map { [$0] + familyCells($0, $1) })
        let legend = say(
            "rätt familj: så stor del av familjens riskabla texter fick just den familjen",
            "named: the share of the family's risky passages that were given that very family")
        return TextTable(rows, numbers: 1..<9).text + legend + "\n\n" + ruleTable(say("regel", "rule"), head)
    }

    private func group(_ title: String, _ head: [String], _ rows: [[String]]) -> [[String]] {
        rows.isEmpty ? [] : [[], [title] + head] + rows
    }

    /// How often a rule's findings are right: sorted with the least precise first, as those are to be mended.
    private func ruleTable(_ title: String, _ head: [String]) -> String {
        let rows = evaluation.rules.sorted { ($0.value.precision ?? 0, $0.key) < ($1.value.precision ?? 0, $1.key) }
        let lines = rows.map { name, score in
            [name, String(score.truePositives), String(score.falsePositives), share(score.precision)]
        }
        return TextTable([[title, head[1], head[2], head[4]]] + lines, numbers: 1..<4).text
    }

    private func scores(of group: String) -> [(String, Score)] {
        evaluation.scores.filter { $0.key.hasPrefix(group + " ") }.map {
            (String($0.key.dropFirst(group.count + 1)), $0.value)
        }.sorted { $0.0 < $1.0 }
    }

    private func cells(_ score: Score?) -> [String] {
        guard let score else { return ["0"] }
        let counts = [score.truePositives, score.falsePositives, score.falseNegatives]
        let all = counts.reduce(score.trueNegatives, +)
        return ([all] + counts).map { String($0) } + [score.precision, score.recall, score.f1].map(share)
    }

    private func severityCells(_ score: Score) -> [String] {
        let counts = [score.truePositives + score.falseNegatives, score.truePositives]
        return counts.map { String($0) } + ["–", String(score.falseNegatives), "–", share(score.recall), "–"]
    }

    private func familyCells(_ family: String, _ score: Score) -> [String] {
        let given = zip(corpus, evaluation.predictions).filter { $0.1.families.contains(family) }
        let (right, wrong) = (given.count { $0.0.label == .risky }, given.count { $0.0.label == .safe })
        let named = given.count { $0.0.families.contains(family) }
        let all = score.truePositives + score.falseNegatives
        let precision = given.isEmpty ? nil : Double(right) / Double(right + wrong)
        let f1 = precision.flatMap { precision in
            score.recall.map { precision + $0 == 0 ? 0 : 2 * precision * $0 / (precision + $0) }
        }
        let counts = [all, score.truePositives, wrong, score.falseNegatives].map { String($0) }
        return counts + [precision, score.recall, f1, all == 0 ? nil : Double(named) / Double(all)].map(share)
    }

    /// With three decimals, rounded half up.
    private func share(_ value: Double?) -> String {
        guard let value else { return "–" }
        let thousandths = Int((value * 1000).rounded())
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
