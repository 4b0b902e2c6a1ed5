// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

extension [RuleFinding] {
    /// The findings in a variant as remarks: what stands in code is no advice to anybody, a template's words that nobody
    /// has replaced have a finding of their own, and a word that is explained where it stands needs no plainer one.
    func remarks(in variant: Variant) -> [Remark] {
        let (code, left) = (variant.codeSpans, variant.file.placeholders)
        return filter { finding in
            let isLeft = finding.severity < .block && finding.place.stands(in: left, of: variant.file)
            let isCode = finding.place.stands(in: code, of: variant.file)
            return !isLeft && !isCode && !finding.isExplained(in: variant.file)
        }.remarks
    }

    /// The findings in reading order, without those that say again of one file that no rules read its language.
    var firstOfLanguagesNotChecked: [RuleFinding] {
        var said: Set<String> = []
        return sorted { Finding.inReadingOrder($0.finding, $1.finding) }.filter {
            $0.rule != "language-not-checked" || said.insert("\($0.language) \($0.place.path)").inserted
        }
    }

    /// The findings as remarks; where a rule saw the same words twice, once.
    var remarks: [Remark] {
        Dictionary(grouping: map(Remark.init), by: SameRule.init).values.flatMap(\.withoutOverlapping)
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
    /// Those of whose words none are another's before them.
    fileprivate var withoutOverlapping: [Remark] {
        var (kept, end) = ([Remark](), -1)
        let ordered = sorted { left, right in
            let (a, b) = (left.place.range ?? 0..<0, right.place.range ?? 0..<0)
            return (a.lowerBound, b.upperBound) < (b.lowerBound, a.upperBound)
        }
        for remark in ordered {
            let range = remark.place.range ?? 0..<0
            guard range.lowerBound >= end, range.upperBound > end else { continue }
            kept.append(remark)
            end = range.upperBound
        }
        return kept
    }
}

extension RuleFinding {
    /// Whether the plain word that it asks for, or a bracket with what its words mean, stands beside them.
    fileprivate func isExplained(in file: SourceFile) -> Bool {
        guard let replacement, let range = place.range, place.path == file.path else { return false }
        return WordSurroundings(of: range, in: file.bytes).explain(replacement)
    }
}

extension SourcePlace {
    /// Whether all of it is within one of these spans of a file, which follow each other.
    fileprivate func stands(in spans: [ByteRange], of file: SourceFile) -> Bool {
        guard let range, path == file.path else { return false }
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].lowerBound <= range.lowerBound
            && range.upperBound <= spans[low].upperBound
    }
}
