// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomReview
import LagomSite
public import LagomText

/// An edition whose prints should no longer hang.
public struct RecalledEdition: Sendable {
    public let number: EditionNumber
    public let message: String
    public let language: LanguageTag
    public let reason: Reason
    /// What there is to know besides: corrections, or why it is not shown.
    public let details: [Wording]

    public enum Reason: Sendable, Hashable {
        case replaced(by: String)
        case withdrawn
        /// The day of its review has passed, and the time of grace.
        case stale(since: Day)
        /// It is being reviewed, and not shown meanwhile.
        case takenDown
        /// It was released last but is not out: it, or another, waits to be released again.
        case unsettled
        /// Its release or what it kept is gone, or the campaign has left its language.
        case lost

        public var wording: Wording {
            switch self {
            case .replaced(let new): Wording(sv: "ersatt av \(new)", en: "replaced by \(new)")
            case .withdrawn: Wording(sv: "tillbakadragen", en: "withdrawn")
            case .stale(let day):
                Wording(sv: "skulle ha granskats senast \(day)", en: "should have been reviewed by \(day)")
            case .takenDown: Wording(sv: "omprövas och visas inte", en: "under review again and not shown")
            case .unsettled:
                Wording(
                    sv: "visas inte förrän den eller en annan ges ut på nytt",
                    en: "not shown until it or another is released again")
            case .lost:
                Wording(
                    sv: "inget i kampanjen står för den längre",
                    en: "nothing in the campaign answers for it any more")
            }
        }
    }
}

extension ReviewDesk {
    /// The editions that should no longer hang anywhere, and why, in the order of their numbers.
    public func recall() async throws -> [RecalledEdition] {
        let site = try await EditionPlanner(desk: self).planAll()
        let known = site.messages.flatMap { id, variants in variants.flatMap { $0.recalled(of: id) } }
        return (known + site.lost.map(RecalledEdition.init)).sorted { $0.number < $1.number }
    }

    /// Why an edition's prints should come down; nil where they may hang.
    func reasonToRecall(_ number: EditionNumber, of id: Identifier<Message>) -> RecalledEdition.Reason? {
        EditionPlanner(desk: self).plan(id).flatMap { $0.recalled(of: id) }.first { $0.number == number }?.reason
    }
}

extension RecalledEdition {
    fileprivate init(_ lost: LostEdition) {
        self.init(
            number: lost.number, message: lost.message?.name ?? "?", language: lost.number.language,
            reason: lost.withdrawn == nil ? .lost : .withdrawn, details: lost.withdrawn?.told ?? [])
    }
}

extension PlannedVariant {
    fileprivate func recalled(of id: Identifier<Message>) -> [RecalledEdition] {
        prints.compactMap { print in
            reason(print).map {
                RecalledEdition(
                    number: print.number, message: id.name, language: language, reason: $0,
                    details: details(of: print, $0))
            }
        }
    }

    private func details(of print: PlannedPrint, _ reason: RecalledEdition.Reason) -> [Wording] {
        switch reason {
        case .withdrawn: print.withdrawn?.told ?? []
        case .takenDown: [self.reason]
        case .replaced, .stale, .unsettled, .lost: []
        }
    }

    /// Why prints should come down; a withdrawal is told before what came after it.
    private func reason(_ print: PlannedPrint) -> RecalledEdition.Reason? {
        switch print.banner {
        case .printReplaced(_, let new): return print.isWithdrawn ? .withdrawn : .replaced(by: new)
        case .printCurrent: return nil
        case .printStale(_, let day): return .stale(since: day)
        case .printWithdrawn, .takenDown, .underReview, .stale, .withdrawn, .correction, .originalCorrected,
            .correctionOfOriginal:
            if print.isWithdrawn { return .withdrawn }
            return review.unsettled.isEmpty ? .takenDown : .unsettled
        }
    }
}

extension WithdrawnEdition {
    /// When it was withdrawn, and what readers were told.
    fileprivate var told: [Wording] {
        [Wording(sv: "Tillbakadragen \(day).", en: "Withdrawn on \(day).")]
            + corrections.map(\.correction).map { one in
                Wording(sv: "Rättelse: \(one.wrong) \(one.advice)", en: "Correction: \(one.wrong) \(one.advice)")
            }
    }
}
