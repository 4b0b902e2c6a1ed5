// SPDX-License-Identifier: EUPL-1.2
public import ArgumentParser
import LagomReview

/// Answers to the questions of an approval, in their order: `yes,no,yes,yes,no,yes`, or `ja,nej …`.
public struct Answers: ExpressibleByArgument {
    let given: [Question: Bool]

    init(given: [Question: Bool]) {
        self.given = given
    }

    public init?(argument: String) {
        let words = argument.lowercased().split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        let answers = words.compactMap { ["yes": true, "ja": true, "no": false, "nej": false][$0] }
        guard answers.count == words.count, answers.count <= Question.allCases.count else { return nil }
        given = Dictionary(uniqueKeysWithValues: zip(Question.allCases, answers))
    }

    public var defaultValueDescription: String { "none" }
}
