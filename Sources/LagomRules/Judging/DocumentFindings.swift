// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Rules about a variant as a whole.
extension VariantReview {
    func documentFindings() -> [RuleFinding] {
        pack.compiled.rules.flatMap { compiled -> [RuleFinding] in
            let rule = pack.rules[compiled.rule]
            switch compiled.test {
            case .sequence, .together, .weigh, .substitution: return []
            case .duty(let duty): return findings(of: duty, rule)
            case .number(let atom): return denominators(atom, rule)
            case .metric(let metric): return findings(of: metric, rule)
            case .parity: return parity(rule)
            case .count(let count): return findings(of: count, rule)
            case .freshness(let freshness): return findings(of: freshness, rule)
            }
        }
    }

    /// Where a finding about the whole message stands: its title.
    var titleRange: ByteRange { variant.frontMatter.title.range ?? variant.frontMatter.range }

    private func findings(of metric: Metric, _ rule: Rule) -> [RuleFinding] {
        switch metric {
        case .lix(let limit, let words):
            let measure = readings.reduce(TextMeasure()) { $0 + $1.measure }
            guard measure.words >= words, measure.lix > limit else { return [] }
            return [finding(rule, at: titleRange, in: formats)]
        case .sentence(let limit):
            return zip(passages, readings).compactMap { passage, reading in
                guard reading.measure.longestSentence > limit, passage.text.path == variant.file.path else {
                    return nil
                }
                let range = passage.text.text.sourceRange(of: reading.measure.longestRange)
                return finding(rule, at: range, in: Set(passage.roles.keys))
            }
        }
    }

    /// Cards and signs of the original that the translation lacks.
    private func parity(_ rule: Rule) -> [RuleFinding] {
        guard let original else { return [] }
        let mine = variant.cardInventory
        let lost = original.cardInventory.filter { mine[$0.key, default: 0] < $0.value }.keys.sorted()
        guard !lost.isEmpty else { return [] }
        return [finding(rule, at: titleRange, in: formats, original: lost)]
    }

    var formats: Set<Format> { Set(texts.map(\.format)) }
}

extension Variant {
    /// How many cards of each kind, attributes and mentions of each sign the variant has.
    fileprivate var cardInventory: [String: Int] {
        var counts: [String: Int] = [:]
        for card in cards {
            counts[card.kind.rawValue, default: 0] += 1
            for each in card.attributes { counts["\(each.name)=\(each.value)", default: 0] += 1 }
            for sign in card.blocks.flatMap(\.signs) { counts[sign.name, default: 0] += 1 }
        }
        return counts
    }
}

extension Block {
    /// The signs named in it; recursion is bounded by the parser's limit on nesting.
    fileprivate var signs: [Identifier<Sign>] {
        switch kind {
        case .paragraph(let inlines), .heading(_, let inlines, _): inlines.compactMap(\.sign)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.signs) }
        case .quote(let blocks): blocks.flatMap(\.signs)
        case .card(let card): card.blocks.flatMap(\.signs)
        case .table, .code, .thematicBreak: []
        }
    }
}

extension Inline {
    fileprivate var sign: Identifier<Sign>? {
        if case .sign(let id) = kind { id } else { nil }
    }
}
