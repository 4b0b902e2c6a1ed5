// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
import LagomRules
import LagomText
import LagomTheme

/// What a check found, and the texts that it read.
public struct CheckOutcome: Sendable {
    /// In reading order.
    public internal(set) var remarks: [Remark]
    /// The variants that were judged.
    public internal(set) var texts: [Variant]

    /// What the texts belong to; nil outside of any campaign.
    var setting: Setting?

    /// The campaign, its theme, the rules and the day of a check.
    struct Setting {
        let campaign: Campaign
        let theme: Theme?
        let book: RuleBook
        let day: Day
    }

    init(_ remarks: [Remark] = [], texts: [Variant] = []) {
        self.remarks = remarks
        self.texts = texts
    }

    /// Both, one after the other.
    public static func + (left: CheckOutcome, right: CheckOutcome) -> CheckOutcome {
        var both = left
        both.append(right)
        both.setting = left.setting ?? right.setting
        return both
    }

    mutating func append(_ other: CheckOutcome) {
        remarks += other.remarks
        texts += other.texts
    }
}
