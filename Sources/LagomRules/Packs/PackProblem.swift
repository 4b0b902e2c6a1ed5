// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with a phrase beyond its brackets.
enum PackProblem: Error, Equatable {
    case unknownConcept(String)
    case tooManyVariants
    case noWords
    case syntax(PhraseParser.Problem)
}
