// SPDX-License-Identifier: EUPL-1.2

/// Alternatives and optional parts, written out.
extension PhraseCompiler {
    func variants(of nodes: ArraySlice<PhraseNode>) throws(PackProblem) -> [[PhraseNode]] {
        var made: [[PhraseNode]] = [[]]
        for node in nodes {
            let parts = try parts(of: node)
            made = made.flatMap { head in parts.map { head + $0 } }
            guard made.count <= Self.mostVariants else { throw .tooManyVariants }
        }
        return made
    }

    private func parts(of node: PhraseNode) throws(PackProblem) -> [[PhraseNode]] {
        switch node {
        case .optional(let inner): return [[]] + (try parts(of: inner))
        case .choice(let choices):
            let long = choices.filter { $0.count != 1 || $0[0].isOptionalOrChoice }
            let short = choices.filter { $0.count == 1 && !$0[0].isOptionalOrChoice }
            var parts: [[PhraseNode]] = short.isEmpty ? [] : [[.choice(short)]]
            for choice in long { parts += try variants(of: choice[...]) }
            return parts
        default: return [[node]]
        }
    }
}

extension PhraseNode {
    fileprivate var isOptionalOrChoice: Bool {
        switch self {
        case .optional, .choice, .gap: true
        default: false
        }
    }
}
