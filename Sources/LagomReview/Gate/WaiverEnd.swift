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
