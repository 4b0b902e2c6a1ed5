// SPDX-License-Identifier: EUPL-1.2
public import LagomContent

/// What a check found, and the texts that it read.
public struct CheckOutcome: Sendable {
    /// In reading order.
    public internal(set) var remarks: [Remark]
    /// The variants that were judged.
    public internal(set) var texts: [Variant]

    init(_ remarks: [Remark] = [], texts: [Variant] = []) {
        self.remarks = remarks
        self.texts = texts
    }

    /// Both, one after the other.
    public static func + (left: CheckOutcome, right: CheckOutcome) -> CheckOutcome {
        CheckOutcome(left.remarks + right.remarks, texts: left.texts + right.texts)
    }

    mutating func append(_ other: CheckOutcome) {
        remarks += other.remarks
        texts += other.texts
    }
}
