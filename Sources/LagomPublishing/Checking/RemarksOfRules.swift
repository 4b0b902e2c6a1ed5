// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

extension [RuleFinding] {
    /// The findings in a variant as remarks: what stands in code is no advice to anybody, a template's words that nobody
    /// has replaced have a finding of their own, and a word that is explained where it stands needs no plainer one.
    func remarks(in variant: Variant, _ sections: () -> SectionDigests) -> [Remark] {
        let (code, left) = (variant.codeSpans, variant.file.placeholders)
        let findings = filter { finding in
            let isLeft = finding.severity < .block && finding.place.stands(in: left, of: variant.file)
            let isCode = finding.place.stands(in: code, of: variant.file)
            return !isLeft && !isCode && !finding.isExplained(in: variant.file)
        }
        guard !findings.isEmpty else { return [] }
        let sections = sections()
        return findings.remarks { finding in
            switch finding.basis {
            case .section: sections.around(finding.place, of: variant.file)
            case .text: sections.whole
            }
        }
    }

    /// The findings, which are in reading order, as remarks; where a rule saw the same words twice, once.
    ///
    /// - Parameter surroundings: the digest of what readers see around a finding.
    func remarks(_ surroundings: (RuleFinding) -> Digest) -> [Remark] {
        var fingerprints = Fingerprints()
        return withoutOverlapping.map { finding in
            Remark(finding, fingerprint: fingerprints.next(of: finding, in: surroundings(finding)))
        }
    }

    /// Those of whose words none are those of another of the same rule before them.
    private var withoutOverlapping: [RuleFinding] {
        Dictionary(grouping: indices, by: { SameRule(self[$0]) }).values.flatMap(firstOfOverlapping).sorted()
            .map { self[$0] }
    }

    private func firstOfOverlapping(_ places: [Int]) -> [Int] {
        var (kept, end) = ([Int](), -1)
        let ranges = places.map { (place: $0, range: self[$0].place.range ?? 0..<0) }
        let ordered = ranges.sorted { left, right in
            (left.range.lowerBound, right.range.upperBound, left.place)
                < (right.range.lowerBound, left.range.upperBound, right.place)
        }
        for (place, range) in ordered where range.lowerBound >= end && range.upperBound > end {
            kept.append(place)
            end = range.upperBound
        }
        return kept
    }
}

/// What two findings share that may be one.
private struct SameRule: Hashable {
    let rule: String
    let family: String
    let path: String
    let formats: [Format: Severity]

    init(_ finding: RuleFinding) {
        rule = finding.rule
        family = finding.family
        path = finding.place.path
        formats = finding.formats
    }
}

extension Fingerprints {
    fileprivate mutating func next(of finding: RuleFinding, in surroundings: Digest) -> Digest {
        let original = if case .text(let original) = finding.basis { original } else { [String]() }
        return next(
            finding.rule, finding.family, finding.severity, quote: finding.quote, in: surroundings, original: original)
    }
}

extension [Remark] {
    /// The remarks in reading order, without those that say again of one file that no rules read its language.
    var firstOfLanguagesNotChecked: [Remark] {
        var said: Set<String> = []
        return sorted { Finding.inReadingOrder($0.finding, $1.finding) }.filter {
            $0.rule != "language-not-checked" || said.insert("\($0.language?.tag ?? "") \($0.place.path)").inserted
        }
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
