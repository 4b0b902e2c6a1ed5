// SPDX-License-Identifier: EUPL-1.2

/// What the concepts and rules of a pack are called as features.
struct FeatureNames: Sendable {
    /// By atom; nil for word sets that have no name.
    let concepts: [FeatureText.Concept?]
    /// By place among the compiled rules.
    let rules: [FeatureText.Concept]

    init(concepts names: [String: Atom], atomCount: Atom, rules ids: [String]) {
        var concepts = [FeatureText.Concept?](repeating: nil, count: Int(atomCount))
        for (name, atom) in names { concepts[Int(atom)] = FeatureText.Concept("<\(name)>", atom) }
        self.concepts = concepts
        rules = ids.map { FeatureText.Concept("<rule:\($0)>", nil) }
    }

    static func shape(_ shape: PassageShape) -> FeatureText.Concept { shapes[shape]! }

    private static let shapes = Dictionary(
        uniqueKeysWithValues: PassageShape.allCases.map { ($0, FeatureText.Concept("<shape:\($0.rawValue)>", nil)) })
}

extension FeatureText {
    /// All features by name, each once, as the pack's weights spell them.
    func names(_ stem: (Int) -> String) -> [String] {
        let spellings = words.map { word in word.token.map(stem) ?? Self.marks[word.hash]! }
        var names: Set<String> = []
        visit { feature, _ in
            switch feature {
            case .word(let one): names.insert(spellings[one])
            case .bigram(let one, let other): names.insert("\(spellings[one]) \(spellings[other])")
            case .skipGram(let one, let other): names.insert("\(spellings[one]) _ \(spellings[other])")
            case .concept(let one): names.insert(concepts[one].name)
            case .concepts(let one, let other):
                names.insert([concepts[one].name, concepts[other].name].sorted().joined(separator: " & "))
            }
        }
        return names.sorted()
    }

    private static let marks = [start: "^", pause: ",", question: "?", end: "."]
}
