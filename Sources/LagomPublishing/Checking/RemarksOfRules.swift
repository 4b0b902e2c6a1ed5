// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText

extension [RuleFinding] {
    /// The findings as remarks; where a rule saw the same sentence twice, in words within words, once.
    var remarks: [Remark] {
        let all = map(Remark.init)
        return Dictionary(grouping: all, by: \.fingerprint).values.flatMap(\.withoutInner)
    }
}

extension [Remark] {
    /// Those whose words are not all among those of another one by the same rule in the same formats.
    fileprivate var withoutInner: [Remark] {
        var kept: [Remark] = []
        for remark in sorted(by: { ($0.place.range?.count ?? 0) > ($1.place.range?.count ?? 0) })
        where !kept.contains(where: { $0.covers(remark) }) {
            kept.append(remark)
        }
        return kept
    }
}

extension Remark {
    fileprivate func covers(_ other: Remark) -> Bool {
        guard let outer = place.range, let inner = other.place.range else { return self == other }
        return rule == other.rule && formats == other.formats && place.path == other.place.path
            && outer.lowerBound <= inner.lowerBound && outer.upperBound >= inner.upperBound
    }
}
