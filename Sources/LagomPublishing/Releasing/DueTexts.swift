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

    /// By their days, then by their names.
    public let lines: [Line]

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
    init(_ planned: some Sequence<(message: String, variant: PlannedVariant)>) {
        lines = planned.compactMap { message, one in
            guard !one.isDown, one.freshness != .fresh, let day = one.reviewBy else { return nil }
            return Line(message: message, language: one.language, day: day, freshness: one.freshness)
        }.sorted { ($0.day, $0.message, $0.language) < ($1.day, $1.message, $1.language) }
    }
}
