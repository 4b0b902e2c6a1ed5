// SPDX-License-Identifier: EUPL-1.2

/// Adds up weights, one text after another; a worker's own.
final class Weigher {
    let weighing: Weighing
    private var slots: WeightSlots

    init(_ weighing: Weighing) {
        self.weighing = weighing
        slots = WeightSlots(weighing.features)
    }

    /// The sum for a text.
    func sum(_ features: FeatureText) -> Double {
        slots.beginText()
        var (sum, count) = (Float(0), Float(0))
        features.visit { _, key in
            guard let weight = slots.meet(key) else { return }
            sum += weight
            count += 1
        }
        return weighing.start + (count > 0 ? Double(sum / count.squareRoot()) : 0)
    }

    /// The features that speak most for a finding, the heaviest first.
    func heaviest(_ features: FeatureText, _ limit: Int) -> [Feature] {
        var all: [(feature: Feature, weight: Float)] = []
        features.visit { feature, key in
            guard let weight = weighing.features.weight(of: key), weight > 0 else { return }
            all.append((feature, weight))
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
                sum + (family.features.weight(of: key) ?? 0)
            }
        }
        return sums.indices.max { sums[$0] < sums[$1] }.map { weighing.families[$0].family }
    }
}
