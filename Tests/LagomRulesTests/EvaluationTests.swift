// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

/// Precision and recall, counted.
struct EvaluationTests {
    private func passage(_ id: String, _ text: String, _ label: LabelledPassage.Label) -> LabelledPassage {
        LabelledPassage(
            id: id, lang: "sv", text: text, label: label, families: label == .risky ? ["direct-deterrence"] : [],
            severity: nil, difficulty: nil)
    }

    @Test func everyCaseIsCountedInItsPlace() throws {
        let (pack, _) = Shelf.pack(rule: Shelf.header + "sequence: \"!ring inte\"\n")
        let book = RuleBook(packs: ["sv": try #require(pack)])
        let corpus = [
            passage("a", "Ring inte.", .risky), passage("b", "Kom aldrig hit.", .risky),
            passage("c", "Ring inte pappa.", .safe), passage("d", "Ring oss.", .safe),
        ]
        let evaluation = Evaluation(book, on: corpus)
        #expect(evaluation.predictions.map(\.flagged) == [true, false, true, false])
        #expect(evaluation.scores["overall"]?.precision == 0.5)
        #expect(evaluation.scores["overall"]?.recall == 0.5)
        #expect(evaluation.scores["family direct-deterrence"]?.precision == 1)
    }
}
