// SPDX-License-Identifier: EUPL-1.2

/// One thing found at one place: what it is, why it matters and what to do about it.
public struct Finding: Sendable, Hashable {
    /// The kebab-case name of what looks for it, such as `unknown-key`.
    public let rule: String
    public let severity: Severity
    public let place: SourcePlace
    /// The fact, leading with the specific thing: 'Sign "svart-anda" is not in the catalogue.'
    public let message: Wording
    /// What to do, as a verb phrase: 'Write "svart-andas", or add the sign to Content/signs.yaml.'
    public let remedy: Wording

    public init(_ rule: String, _ severity: Severity = .block, at place: SourcePlace, message: Wording, remedy: Wording)
    {
        self.rule = rule
        self.severity = severity
        self.place = place
        self.message = message
        self.remedy = remedy
    }
}

extension Finding {
    /// The order in which findings are shown: by path, then by place, then by rule.
    public static func inReadingOrder(_ left: Finding, _ right: Finding) -> Bool {
        let (a, b) = (left.place, right.place)
        return (a.path, a.start, a.range?.upperBound ?? 0, left.rule) < (
            b.path, b.start, b.range?.upperBound ?? 0, right.rule
        )
    }
}

extension Sequence<Finding> {
    /// Whether anything here stops release.
    public var block: Bool { contains { $0.severity == .block } }
}
