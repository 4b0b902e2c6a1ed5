// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
import LagomRules
public import LagomText

/// One thing that a check says of one place: what parsers and rules find, in the form in which everybody reads it.
public struct Remark: Sendable, Hashable {
    public let rule: String
    /// The risk family; nil for what is wrong with a file's form.
    public let family: String?
    public let severity: Severity
    /// The formats that it holds for, with the severity in each; empty where it is about a file.
    public let formats: [Format: Severity]
    /// The language of the text; nil where the file has none.
    public let language: LanguageTag?
    public let place: SourcePlace
    /// The words at `place`.
    public let quote: String
    /// All places that a rule relied on.
    public let evidence: [SourcePlace]
    /// What a reviewer's answer binds to: see `Fingerprints`.
    public let fingerprint: Digest
    public let message: Wording
    /// Why it matters; nil where the message says it.
    public let why: Wording?
    public let suggestion: Wording
    /// What to write instead of the quote, where the rule knows.
    public let replacement: String?
}

extension Remark {
    /// What a parser found in a file that nobody reviews as a text.
    public init(_ finding: Finding, language: LanguageTag? = nil) {
        let parts = [finding.rule, finding.severity.rawValue, finding.place.path, SourceExcerpt.quote(finding.place)]
        self.init(finding, language: language, fingerprint: Digest(of: JSONDocument.texts(parts).compact))
    }

    /// What a clinician is to judge in a sign.
    init(_ question: ClinicianQuestion) {
        self.init(question.finding, language: question.language, fingerprint: question.fingerprint)
    }

    /// What a parser found.
    init(_ finding: Finding, language: LanguageTag?, fingerprint: Digest) {
        self.init(
            rule: finding.rule, family: nil, severity: finding.severity, formats: [:], language: language,
            place: finding.place, quote: SourceExcerpt.quote(finding.place), evidence: [], fingerprint: fingerprint,
            message: finding.message, why: nil, suggestion: finding.remedy, replacement: nil)
    }

    /// What a rule found.
    init(_ finding: RuleFinding, fingerprint: Digest) {
        self.init(
            rule: finding.rule, family: finding.family, severity: finding.severity, formats: finding.formats,
            language: finding.language, place: finding.place, quote: finding.quote, evidence: finding.evidence,
            fingerprint: fingerprint, message: finding.message, why: finding.why,
            suggestion: finding.suggestion.naming(finding.replacement), replacement: finding.replacement)
    }

    /// The same as mere advice: who keeps a text outside of a campaign does not owe it a review day.
    var asNote: Remark {
        Remark(
            rule: rule, family: family, severity: .note, formats: formats.mapValues { _ in .note }, language: language,
            place: place, quote: quote, evidence: evidence, fingerprint: fingerprint, message: message, why: why,
            suggestion: suggestion, replacement: replacement)
    }

    /// By what nearly always tells remarks apart: hashing all their words would take as long as finding them.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
        hasher.combine(place.range)
    }

    /// What tells apart remarks at one place, so that every run shows them in the same order.
    fileprivate var order: [String] {
        let formats = formats.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ",")
        let evidence = evidence.map { "\($0.path):\($0.start.line):\($0.start.column)" }.joined(separator: ",")
        return [message.en, rule, family ?? "", language?.tag ?? "", fingerprint.description, formats, evidence]
    }

    /// The same as a finding of the common kind.
    public var finding: Finding {
        Finding(rule, severity, at: place, message: message, remedy: suggestion)
    }
}

extension Wording {
    /// The sentence with the words to write at its end: 'Write the plain word: "sore throat".'
    fileprivate func naming(_ words: String?) -> Wording {
        guard let words else { return self }
        let (sv, en) = (sv.hasSuffix(".") ? String(sv.dropLast()) : sv, en.hasSuffix(".") ? String(en.dropLast()) : en)
        return Wording(sv: "\(sv): ”\(words)”.", en: "\(en): \"\(words)\".")
    }
}

extension Sequence<Remark> {
    /// Whether anything here stops release.
    public var block: Bool { contains { $0.severity == .block } }

    /// The remarks in the order in which they are shown, each once.
    public var inReadingOrder: [Remark] {
        var seen: Set<Remark> = []
        let unique = filter { seen.insert($0).inserted }.map { (remark: $0, finding: $0.finding) }
        return unique.sorted { left, right in
            if Finding.inReadingOrder(left.finding, right.finding) { return true }
            if Finding.inReadingOrder(right.finding, left.finding) { return false }
            return left.remark.order.lexicographicallyPrecedes(right.remark.order)
        }.map(\.remark)
    }
}
