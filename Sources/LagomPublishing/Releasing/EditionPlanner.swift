// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// Decides for each message which editions are out today, and brings each before the gate.
struct EditionPlanner: Sendable {
    let desk: ReviewDesk
    /// What pages are made of, where that is not what texts are judged by.
    var making: Campaign? = nil

    /// What of a message goes on the site, in the order of the campaign's languages.
    func plan(_ id: Identifier<Message>) -> [PlannedVariant] {
        plan(id, desk.events.history(of: id, now: desk.horizon))
    }

    func plan(_ id: Identifier<Message>, _ history: ReviewHistory) -> [PlannedVariant] {
        guard history.events.contains(where: { $0.act.word == .release }) else { return [] }
        var planned: [PlannedVariant] = []
        var original: Original?
        for language in desk.campaign.settings.languages {
            guard var found = variant(language, of: id, history, original) else { continue }
            if found.planned.isDown { found = onItsOwn(language, of: id, history, beside: planned.first) ?? found }
            planned.append(original.map { telling(found, of: $0, history) } ?? found.planned)
            if original == nil { original = found.asOriginal }
        }
        return planned
    }

    /// A translation that is not shown, with what was wrong in its original.
    private func telling(_ found: Found, of original: Original, _ history: ReviewHistory) -> PlannedVariant {
        var planned = found.planned
        let language = original.variant.language
        guard planned.isDown, let release = told(planned.language, in: history).last?.event else { return planned }
        let corrections = history.corrections(of: language, unseenBy: release)
        guard !corrections.isEmpty else { return planned }
        planned.banners.append(.originalCorrected(language))
        planned.banners += corrections.map { Banner($0.correction, of: language) }
        planned.corrections += corrections.map {
            Correction($0, of: planned.number, title: found.kept.subjectName, original: language)
        }
        return planned
    }

    /// What was released as an original, before there was the one that it would be a translation of now.
    ///
    /// It has all approvals that a text needs by itself, so its readers keep it; but not past a withdrawal of the other.
    private func onItsOwn(
        _ language: LanguageTag, of id: Identifier<Message>, _ history: ReviewHistory, beside first: PlannedVariant?
    ) -> Found? {
        guard let first, !first.isWithdrawn, let last = numbers(of: language, in: history).first else { return nil }
        guard let own = variant(language, of: id, history, nil), own.planned.number == last, !own.planned.isDown,
            let edition = own.planned.edition, !history.hasWithdrawal(of: first.language, unseenBy: edition)
        else { return nil }
        return own
    }

    /// The kept original, which translations are held against.
    struct Original {
        let variant: Variant
        let subject: ReviewSubject.Original

        /// - Parameter digests: the wordings of the original that a translation may render.
        fileprivate init(_ kept: KeptEdition, _ review: VariantReview, digests: Set<WordingDigest>) {
            variant = kept.variant
            subject = ReviewSubject.Original(text: review.subject.text, digests: digests)
        }

        /// The original whatever of it is out or to come.
        init(_ kept: KeptEdition, _ review: VariantReview) {
            let out = [review.current, review.scheduled].compactMap { $0?.digest }
            self.init(kept, review, digests: Set([kept.digest] + out))
        }
    }

    /// A kept edition with what is said of it.
    private struct Found {
        let kept: KeptEdition
        let review: VariantReview
        let planned: PlannedVariant

        var asOriginal: Original { Original(kept, review, digests: [kept.digest]) }
    }

    /// The newest edition of a variant that the history upholds.
    private func variant(
        _ language: LanguageTag, of id: Identifier<Message>, _ history: ReviewHistory, _ original: Original?
    ) -> Found? {
        for number in numbers(of: language, in: history) {
            guard let kept = kept(number, language, of: id) else { continue }
            let subject = subject(kept, id, original)
            let review = VariantReview(subject, in: history, by: desk.panel, on: desk.today)
            if let planned = planned(kept, subject, review, history) {
                return Found(kept: kept, review: review, planned: planned)
            }
        }
        return lost(language, of: id, history, original)
    }

    /// The notice where releases stand in the history that nothing upholds any more: their readers and prints find it.
    private func lost(
        _ language: LanguageTag, of id: Identifier<Message>, _ history: ReviewHistory, _ original: Original?
    ) -> Found? {
        let told = told(language, in: history)
        guard !told.isEmpty, let kept = newest(language, of: id, history) else { return nil }
        let review = VariantReview(subject(kept, id, original), in: history, by: desk.panel, on: desk.today)
        let planned = PlannedVariant(
            language: language, number: kept.number, digest: kept.digest, clearance: nil,
            printRefusal: lostRefusal(review, history), edition: nil,
            reviewBy: nil, freshness: .fresh, banners: told.downBanners + told.corrections,
            prints: prints(told, current: nil), corrections: corrections(of: told, title: kept.subjectName),
            sources: [], review: review)
        return Found(kept: kept, review: review, planned: planned)
    }

    private func lostRefusal(_ review: VariantReview, _ history: ReviewHistory) -> Refusal {
        if history.hidesSomething { return .needs([.wholeHistory]) }
        return review.unsettled.isEmpty ? .notReleased : .unsettled(review.unsettled)
    }

    /// The newest edition of which something was kept that can be read.
    func newest(_ language: LanguageTag, of id: Identifier<Message>, _ history: ReviewHistory) -> KeptEdition? {
        numbers(of: language, in: history).lazy.compactMap { kept($0, language, of: id) }.first
    }

    /// nil where it cannot be read, or would be shown to say something else than what is judged: one altered edition
    /// keeps no other text from coming down.
    private func kept(_ number: EditionNumber, _ language: LanguageTag, of id: Identifier<Message>) -> KeptEdition? {
        let read = { KeptEdition.read(number, of: id, language, in: $0, desk.project, messages: desk.ids) }
        guard let kept = read(desk.campaign) else { return nil }
        return making.map { read($0)?.digest == kept.digest } ?? true ? kept : nil
    }

    /// The numbers of released editions, the newest first.
    private func numbers(of language: LanguageTag, in history: ReviewHistory) -> [EditionNumber] {
        var seen: Set<EditionNumber> = []
        return history.events.reversed().compactMap { event in
            guard event.variant == language, case .release(let release) = event.act,
                seen.insert(release.edition).inserted
            else { return nil }
            return release.edition
        }
    }

    func subject(_ kept: KeptEdition, _ id: Identifier<Message>, _ original: Original?) -> ReviewSubject {
        let message = Message(id: id, variants: [original?.variant, kept.variant].compactMap { $0 })
        // The page itself says that its day has passed: see `Freshness`.
        let remarks = desk.remarks(on: message, kept.findings, in: kept.campaign, kept.project)
            .filter { $0.isAbout(kept.variant, of: message) && $0.family != "stale" }
        return ReviewSubject(
            message: id.name,
            text: kept.variant.reviewText(isTranslation: original != nil, in: kept.campaign.catalogue, kept.project),
            digest: kept.digest,
            findings: remarks.map(\.reviewFinding), signAnswers: desk.signAnswers, original: original?.subject)
    }

    /// nil where this edition is neither out nor the last that was.
    private func planned(
        _ kept: KeptEdition, _ subject: ReviewSubject, _ review: VariantReview, _ history: ReviewHistory
    ) -> PlannedVariant? {
        let told = told(subject.language, in: history)
        do throws(Refusal) {
            let clearance = try Gate.clearEdition(subject, in: history, by: desk.panel, on: desk.today)
            guard let edition = clearance.edition else { return nil }
            return planned(
                kept, told, edition, review, clearance, printRefusal(of: kept, clearance),
                banners(of: kept, edition, review))
        } catch {
            switch error {
            case .needs:
                guard let edition = review.current, edition.digest == kept.digest else { return nil }
                return planned(kept, told, edition, review, nil, error, [.takenDown])
            case .withdrawn, .originalWithdrawn:
                guard let edition = review.editions.last(where: { $0.digest == kept.digest }) else { return nil }
                return planned(kept, told, edition, review, nil, error, told.downBanners)
            case .unsettled, .notYet, .notReleased, .stale, .noReviewers, .blockingFinding: return nil
            }
        }
    }

    private func planned(
        _ kept: KeptEdition, _ told: [ToldRelease], _ edition: ReleasedEdition, _ review: VariantReview,
        _ clearance: Clearance?, _ printRefusal: Refusal?, _ banners: [Banner]
    ) -> PlannedVariant {
        let (reviewBy, freshness) = (day(of: kept, edition), freshness(of: kept, edition))
        let title = clearance == nil ? kept.subjectName : kept.variant.frontMatter.title.string
        let cited = kept.variant.shown.sources.sorted().compactMap { kept.campaign.sources[$0] }
        return PlannedVariant(
            language: kept.variant.language, number: kept.number, digest: kept.digest, clearance: clearance,
            printRefusal: printRefusal, edition: edition, reviewBy: reviewBy, freshness: freshness,
            banners: banners + told.corrections,
            prints: prints(
                told, current: clearance == nil ? nil : kept.number, stale: freshness == .stale ? reviewBy : nil),
            corrections: corrections(of: told, title: title), sources: cited,
            review: review)
    }
}
