// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// Where a rule has another severity than it usually has.
public struct SeverityExceptions: Sendable, Hashable {
    /// In messages for staff; it goes before the formats.
    public let staff: Severity?
    /// In some formats of messages for the public.
    public let formats: [Format: Severity]

    /// The exceptions as rule files spell them, the staff's first, then in the order of the formats.
    public var named: [(name: String, severity: Severity)] {
        let staff = staff.map { [(Self.staffName, $0)] } ?? []
        return staff + Format.allCases.compactMap { format in formats[format].map { (format.rawValue, $0) } }
    }

    static let staffName = "staff"
    static let names = [staffName] + Format.allCases.map(\.rawValue)
}

extension Rule {
    /// The highest severity that it can have.
    var gravest: Severity { exceptions.named.map(\.severity).reduce(severity, max) }

    /// Its severity in each of some formats.
    func severities(in formats: some Sequence<Format>, forStaff: Bool) -> [Format: Severity] {
        let usual = forStaff ? exceptions.staff : nil
        return Dictionary(
            formats.map { ($0, usual ?? exceptions.formats[$0] ?? severity) }, uniquingKeysWith: { first, _ in first })
    }
}
