// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

/// Where a card sends its reader and within what time, in words: `where=vardcentral within=7d`.
struct TurnWords {
    let place: String?
    let time: String?

    init(_ card: Card, _ strings: Strings) {
        place = card[attribute: "where"].flatMap { StringKey(rawValue: "where-" + $0) }.map { strings[$0] }
        time = card[attribute: "within"].flatMap { Self.time($0, strings) }
    }

    /// `now`, `today`, or a number of days, weeks or months: `3d`, `2w`, `3m`; whole weeks in days are weeks.
    private static func time(_ value: String, _ strings: Strings) -> String? {
        if value == "now" { return strings[.withinNow] }
        if value == "today" { return strings[.withinToday] }
        guard let count = Int(value.dropLast()), count > 0 else { return nil }
        switch value.last {
        case "d" where count.isMultiple(of: 7): return words(count / 7, .withinOneWeek, .withinWeeks, strings)
        case "d": return words(count, .withinOneDay, .withinDays, strings)
        case "w": return words(count, .withinOneWeek, .withinWeeks, strings)
        case "m": return words(count, .withinOneMonth, .withinMonths, strings)
        default: return nil
        }
    }

    private static func words(_ count: Int, _ one: StringKey, _ many: StringKey, _ strings: Strings) -> String {
        count == 1 ? strings[one] : strings.text(many, ["count": String(count)])
    }
}
