// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A waived finding that stops its text again after a day.
public struct WaiverEnd: Sendable, Hashable {
    public let finding: ReviewFinding
    /// The last day on which enough waivers hold.
    public let day: Day

    /// How many days before it is told.
    public static let notice = 30
}

extension VariantReview {
    /// The waivers that end within the time of notice, the soonest first.
    public func endingWaivers(on today: Day) -> [WaiverEnd] {
        Dictionary(grouping: waivers, by: \.finding).compactMap { finding, waivers in
            // Who waives anew lets the earlier waiver run out.
            let days = Dictionary(grouping: waivers, by: \.event.who).values.compactMap { $0.map(\.until).max() }
            let needed = ReviewFinding.twofold.contains(finding.family) ? 2 : 1
            guard let day = days.sorted(by: >).prefix(needed).last, day < today.adding(days: WaiverEnd.notice) else {
                return nil
            }
            return WaiverEnd(finding: finding, day: day)
        }.sorted { ($0.day, $0.finding.rule) < ($1.day, $1.finding.rule) }
    }
}
