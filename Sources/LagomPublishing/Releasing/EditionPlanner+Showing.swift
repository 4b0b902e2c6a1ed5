// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// How an edition is shown today, and whether it is printed.
extension EditionPlanner {
    func printRefusal(of kept: KeptEdition, _ clearance: Clearance) -> Refusal? {
        do throws(Refusal) {
            let reviewBy = kept.variant.frontMatter.reviewBy?.value
            try Gate.allowPrint(of: clearance, reviewBy: reviewBy, by: desk.panel.rules, on: desk.today)
            return nil
        } catch {
            return error
        }
    }

    func day(of kept: KeptEdition, _ edition: ReleasedEdition) -> Day {
        edition.reviewDay(kept.variant.frontMatter.reviewBy?.value)
    }

    func freshness(of kept: KeptEdition, _ edition: ReleasedEdition) -> Freshness {
        Freshness(reviewBy: day(of: kept, edition), on: desk.today, desk.panel.rules)
    }

    func banners(of kept: KeptEdition, _ edition: ReleasedEdition, _ review: VariantReview) -> [Banner] {
        switch freshness(of: kept, edition) {
        case .stale: return [.stale(since: day(of: kept, edition))]
        case .grace: return [.underReview]
        case .fresh, .due: return review.state == .underReviewAgain ? [.underReview] : []
        }
    }

    /// What the history tells of a variant's releases whose day has come: whoever upholds them, they may hang on walls.
    func told(_ language: LanguageTag, in history: ReviewHistory) -> [ToldRelease] {
        history.releases(of: language).filter { !$0.isToCome(on: desk.today) }
    }

    /// What became of the prints of each edition, the newest first.
    ///
    /// - Parameter stale: the day by which the current one should have been reviewed, where it is past grace.
    func prints(_ told: [ToldRelease], current: EditionNumber?, stale: Day? = nil) -> [PlannedPrint] {
        var seen: Set<EditionNumber> = []
        return told.reversed().filter { seen.insert($0.number).inserted }.map { one in
            PlannedPrint(
                number: one.number, banner: .print(one.number, current: current, stale), withdrawn: one.withdrawn)
        }
    }

    /// What the feed of corrections tells: every correction, and that the last edition was withdrawn without one.
    ///
    /// - Parameter title: what they call the text; nil where its number does.
    func corrections(of told: [ToldRelease], title: String?) -> [Correction] {
        var seen: Set<WithdrawnEdition> = []
        let corrections = told.reversed().flatMap { one -> [Correction] in
            guard let withdrawn = one.withdrawn, !withdrawn.corrections.isEmpty || one == told.last,
                seen.insert(withdrawn).inserted
            else { return [] }
            return withdrawn.told(of: one.number, title: title)
        }
        // What was released twice in the same words has one number.
        var entries: Set<Correction> = []
        return corrections.filter { entries.insert($0).inserted }
    }
}

extension WithdrawnEdition {
    /// What feeds tell of it: each correction, or else that it was withdrawn.
    ///
    /// - Parameter title: what they call the text; nil where its number does.
    func told(of number: EditionNumber, title: String? = nil) -> [Correction] {
        guard corrections.isEmpty else { return corrections.map { Correction($0, of: number, title: title) } }
        return [Correction(of: number, title: title, event)]
    }
}

extension KeptEdition {
    /// What feeds call a text that is down, for its title may be what was wrong: its subject, where that has a name in its
    /// language.
    var subjectName: String? {
        let subject = variant.frontMatter.subjects.first.flatMap { campaign.catalogue.subjects[$0.value] }
        return subject?.name(in: variant.language)
    }
}

extension Correction {
    fileprivate init(of number: EditionNumber, title: String?, _ event: EventID, _ text: Text? = nil) {
        self.init(
            language: number.language, edition: number.text, title: title ?? number.text, event: event.name,
            time: event.time, text: text)
    }

    /// - Parameter original: the language that it was given in, where that is not the edition's own.
    init(_ told: ToldCorrection, of number: EditionNumber, title: String?, original: LanguageTag? = nil) {
        let words = told.correction.wrong + " " + told.correction.advice
        self.init(of: number, title: title, told.event, Text(words: words, original: original))
    }
}

extension Banner {
    /// What a page says first to who comes from a print.
    fileprivate static func print(_ number: EditionNumber, current: EditionNumber?, _ stale: Day?) -> Banner {
        guard let current else { return .printWithdrawn(number.text) }
        guard number == current else { return .printReplaced(number.text, by: current.text) }
        return stale.map { .printStale(number.text, since: $0) } ?? .printCurrent(number.text)
    }
}

extension [ToldRelease] {
    /// What a page says first whose text is not shown.
    var downBanners: [Banner] { [last?.withdrawn.map { .withdrawn($0.day) } ?? .takenDown] }

    /// What readers were told was wrong, the newest first, each once.
    var corrections: [Banner] {
        var seen: Set<Withdrawal.Correction> = []
        return reversed().flatMap { $0.withdrawn?.corrections ?? [] }.map(\.correction)
            .filter { seen.insert($0).inserted }.map(Banner.init)
    }
}

extension Banner {
    /// What readers were told was wrong, and what to do now.
    init(_ correction: Withdrawal.Correction) {
        self = .correction(wrong: correction.wrong, advice: correction.advice)
    }

    /// The same, told of the original of a translation.
    init(_ correction: Withdrawal.Correction, of original: LanguageTag) {
        self = .correctionOfOriginal(original, wrong: correction.wrong, advice: correction.advice)
    }
}
