// SPDX-License-Identifier: EUPL-1.2

/// Adds up weights, one text after another; a worker's own.
struct Weigher {
    let weighing: Weighing
    /// For each slot of the table the text that met it last, so that a feature counts once.
    private var met: [UInt32]
    private var text: UInt32 = 0

    init(_ weighing: Weighing) {
        self.weighing = weighing
        met = Array(repeating: 0, count: weighing.features.capacity)
    }

    /// The sum for a text.
    mutating func sum(_ features: FeatureText) -> Double {
        if text == .max {
            text = 0
            for slot in met.indices { met[slot] = 0 }
        }
        text += 1
        var sum: Float = 0
        var count: Float = 0
        features.visit { _, key in
            guard let slot = weighing.features.slot(of: key), met[slot] != text else { return }
            met[slot] = text
            sum += weighing.features.weight(at: slot)
            count += 1
        }
        return weighing.start + (count > 0 ? Double(sum / count.squareRoot()) : 0)
    }

    /// The features that speak most for a finding, the heaviest first.
    func heaviest(_ features: FeatureText, _ limit: Int) -> [Feature] {
        var all: [(feature: Feature, weight: Float)] = []
        features.visit { feature, key in
            guard let slot = weighing.features.slot(of: key), weighing.features.weight(at: slot) > 0 else { return }
            all.append((feature, weighing.features.weight(at: slot)))
        }
        return all.sorted { $0.weight > $1.weight }.prefix(limit).map(\.feature)
    }

    /// The family that most speaks for; features count once each, and the start of a sentence is always there.
    func family(_ features: FeatureText) -> String? {
        var keys: Set<UInt64> = []
        features.visit { feature, key in
            switch feature {
            case .word, .concept: keys.insert(key)
            case .bigram, .skipGram, .concepts: break
            }
        }
        let sums = weighing.families.map { family in
            keys.sorted().reduce(Float(0)) { sum, key in
                sum + (family.features.slot(of: key).map(family.features.weight) ?? 0)
            }
        }
        return sums.indices.max { sums[$0] < sums[$1] }.map { weighing.families[$0].family }
    }
}
