// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// How near the day of an edition's next review is, or how long past.
public enum Freshness: String, Sendable, Hashable {
    case fresh
    /// The day is near.
    case due
    /// The day has passed; the page stands, and says that it is being reviewed.
    case grace
    /// Past grace: the page says so first, and its prints are withheld.
    case stale

    /// - Parameter reviewBy: the last day on which the text is fresh; nil counts as fresh.
    public init(reviewBy: Day?, on today: Day, _ rules: ReviewRules) {
        guard let reviewBy else {
            self = .fresh
            return
        }
        let past = today.number - reviewBy.number
        self =
            past > rules.graceDays ? .stale : past > 0 ? .grace : past > -rules.noticeDays ? .due : .fresh
    }

    public var wording: Wording {
        switch self {
        case .fresh: Wording(sv: "aktuell", en: "fresh")
        case .due: Wording(sv: "ska granskas snart", en: "due for review")
        case .grace: Wording(sv: "granskningsdagen har passerat", en: "past its review day")
        case .stale: Wording(sv: "för gammal: tryck hålls inne", en: "stale: prints are withheld")
        }
    }
}
