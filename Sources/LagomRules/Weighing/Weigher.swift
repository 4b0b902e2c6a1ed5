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

    /// The family in whose passages the words are likeliest; features count once each, unknown ones not at all.
    func family(_ features: FeatureText) -> String? {
        var keys: Set<UInt64> = []
        features.visit { feature, key in
            switch feature {
            case .word, .concept: keys.insert(key)
            case .bigram, .skipGram, .concepts: break
            }
        }
        var sums = weighing.families.map { _ in 0.0 }
        for key in keys.sorted() {
            let weights = weighing.families.map { $0.features.weight(of: key).map(Double.init) }
            guard weights.contains(where: { $0 != nil }) else { continue }
            for index in sums.indices { sums[index] += weights[index] ?? weighing.families[index].other }
        }
        return sums.indices.max { sums[$0] < sums[$1] }.map { weighing.families[$0].family }
    }
}
