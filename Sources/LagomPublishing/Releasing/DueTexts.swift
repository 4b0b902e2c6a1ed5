// SPDX-License-Identifier: EUPL-1.2
public import LagomReview
public import LagomText

/// The texts that are out and whose next review is near or past.
public struct DueTexts: Sendable, Hashable {
    public struct Line: Sendable, Hashable {
        public let message: String
        public let language: LanguageTag
        /// The day by which the text must be reviewed.
        public let day: Day
        public let freshness: Freshness
    }

    /// A finding that will stop a text again.
    public struct Waiver: Sendable, Hashable {
        public let message: String
        public let language: LanguageTag
        public let end: WaiverEnd
    }

    /// By their days, then by their names.
    public let lines: [Line]
    /// The waivers that end soon, by their days, then by their texts' names.
    public let waivers: [Waiver]

    /// How many waivers end soon, and which first; nil where none does.
    public var waiverWording: Wording? {
        guard let first = waivers.first else { return nil }
        let name = "\(first.message)/\(first.language), \(first.end.day)"
        return Wording(
            sv: "Avsteg som snart upphör: \(waivers.count); först \(name). Se ”lagom status”.",
            en: "Waivers that end soon: \(waivers.count); first \(name). See \"lagom status\".")
    }

    /// In one sentence how many there are of each kind, and which comes first; nil where nothing is due.
    public var wording: Wording? {
        guard let first = lines.first else { return nil }
        let kinds: [(Freshness, Wording)] = [
            (.due, Wording(sv: "snart", en: "soon")), (.grace, Wording(sv: "efter sin dag", en: "past their day")),
            (.stale, Wording(sv: "för gamla för att tryckas", en: "too old to be printed")),
        ]
        let counts = kinds.compactMap { kind, words -> Wording? in
            let count = lines.count { $0.freshness == kind }
            return count == 0 ? nil : Wording(sv: "\(count) \(words.sv)", en: "\(count) \(words.en)")
        }
        let name = "\(first.message)/\(first.language), \(first.day)"
        return Wording(
            sv: "Texter att granska: \(counts.map(\.sv).joined(separator: ", ")); först \(name). Se ”lagom status”.",
            en: "Texts to review: \(counts.map(\.en).joined(separator: ", ")); first \(name). See \"lagom status\".")
    }
}

extension DueTexts {
    /// What is due of what is planned.
    init(_ planned: some Sequence<(message: String, variant: PlannedVariant)>, on today: Day) {
        waivers = planned.flatMap { message, one in
            let ends = one.isDown ? [] : one.review.waiverEnds
            return ends.map { Waiver(message: message, language: one.language, end: $0) }
        }.sorted { ($0.end.day, $0.message, $0.language) < ($1.end.day, $1.message, $1.language) }
        lines = planned.compactMap { message, one in
            guard !one.isDown, one.freshness != .fresh, let day = one.reviewBy else { return nil }
            return Line(message: message, language: one.language, day: day, freshness: one.freshness)
        }.sorted { ($0.day, $0.message, $0.language) < ($1.day, $1.message, $1.language) }
    }
}
