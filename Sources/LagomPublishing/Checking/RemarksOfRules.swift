// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

extension [RuleFinding] {
    /// The findings as remarks; where a rule saw the same words twice, some of them within others, once.
    var remarks: [Remark] {
        Dictionary(grouping: map(Remark.init), by: SameRule.init).values.flatMap(\.withoutInner)
    }
}

/// What two findings share that may be one.
private struct SameRule: Hashable {
    let rule: String
    let path: String
    let formats: [Format: Severity]
    let fingerprint: Digest

    init(_ remark: Remark) {
        rule = remark.rule
        path = remark.place.path
        formats = remark.formats
        fingerprint = remark.fingerprint
    }
}

extension [Remark] {
    /// Those whose words are not all among another's.
    fileprivate var withoutInner: [Remark] {
        var (kept, end) = ([Remark](), -1)
        let ordered = sorted { left, right in
            let (a, b) = (left.place.range ?? 0..<0, right.place.range ?? 0..<0)
            return (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
        }
        for remark in ordered where (remark.place.range?.upperBound ?? 0) > end {
            kept.append(remark)
            end = remark.place.range?.upperBound ?? 0
        }
        return kept
    }
}
