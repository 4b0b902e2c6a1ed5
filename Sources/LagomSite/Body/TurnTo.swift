// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomTheme

/// Where a card sends its reader and within what time, in words: `where=vardcentral within=7d`.
public struct TurnTo {
    public let place: String?
    public let time: String?

    /// - Parameter strings: the words of the card's language.
    public init(_ card: Card, _ strings: Strings) {
        place = card[attribute: "where"].flatMap { StringKey(rawValue: "where-" + $0) }.map { strings[$0] }
        time = card[attribute: "within"].flatMap { Self.time($0, strings) }
    }

    /// `now`, `today`, or a number of days, weeks or months: `3d`, `2w`, `3m`; whole weeks in days are weeks.
    private static func time(_ value: String, _ strings: Strings) -> String? {
        switch value {
        case "now": return strings[.withinNow]
        case "today": return strings[.withinToday]
        default: break
        }
        guard let count = Int(value.dropLast()), count > 0 else { return nil }
        func words(_ count: Int, _ one: StringKey, _ many: StringKey) -> String {
            count == 1 ? strings[one] : strings.text(many, ["count": String(count)])
        }
        switch value.last {
        case "d" where count.isMultiple(of: 7): return words(count / 7, .withinOneWeek, .withinWeeks)
        case "d": return words(count, .withinOneDay, .withinDays)
        case "w": return words(count, .withinOneWeek, .withinWeeks)
        case "m": return words(count, .withinOneMonth, .withinMonths)
        default: return nil
        }
    }
}
