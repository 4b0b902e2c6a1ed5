// SPDX-License-Identifier: EUPL-1.2

/// What the concepts and rules of a pack are called as features.
struct FeatureNames: Sendable {
    /// By atom; nil for word sets that have no name.
    let concepts: [FeatureText.Concept?]
    /// By place among the compiled rules.
    let rules: [FeatureText.Concept]
    /// By hash, those of the shapes and the marks too.
    private let spellings: [UInt64: String]

    init(concepts names: [String: Atom], atomCount: Atom, rules ids: [String]) {
        var concepts = [FeatureText.Concept?](repeating: nil, count: Int(atomCount))
        var spellings: [UInt64: String] = [
            FeatureText.start: "^", FeatureText.pause: ",", FeatureText.question: "?", FeatureText.end: ".",
        ]
        func concept(_ name: String, _ atom: Atom?) -> FeatureText.Concept {
            let hash = FeatureKey.hash(name.utf8)
            spellings[hash] = name
            return FeatureText.Concept(hash: hash, atom: atom)
        }
        for (name, atom) in names { concepts[Int(atom)] = concept("<\(name)>", atom) }
        rules = ids.map { concept("<rule:\($0)>", nil) }
        for shape in PassageShape.allCases { _ = concept(Self.name(of: shape), nil) }
        self.concepts = concepts
        self.spellings = spellings
    }

    static func shape(_ shape: PassageShape) -> FeatureText.Concept { shapes[shape]! }

    private static let shapes = Dictionary(
        uniqueKeysWithValues: PassageShape.allCases.map {
            ($0, FeatureText.Concept(hash: FeatureKey.hash(name(of: $0).utf8), atom: nil))
        })

    private static func name(of shape: PassageShape) -> String { "<shape:\(shape.rawValue)>" }

    /// All features of a text by name, each once, as the pack's weights spell them.
    func names(of text: FeatureText, _ stem: (Int) -> String) -> [String] {
        let words = text.words.map { word in word.token.map(stem) ?? spellings[word.hash]! }
        let concepts = text.concepts.map { spellings[$0.hash]! }
        var names: Set<String> = []
        text.visit { feature, _ in
            switch feature {
            case .word(let one): names.insert(words[one])
            case .bigram(let one, let other): names.insert("\(words[one]) \(words[other])")
            case .skipGram(let one, let other): names.insert("\(words[one]) _ \(words[other])")
            case .concept(let one): names.insert(concepts[one])
            case .concepts(let one, let other):
                names.insert([concepts[one], concepts[other]].sorted().joined(separator: " & "))
            }
        }
        return names.sorted()
    }
}
