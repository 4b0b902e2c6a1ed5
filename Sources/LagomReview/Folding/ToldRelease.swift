// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A release as the history tells of it, whether or not all that it needed was there.
///
/// What it says may hang on walls: it can always be withdrawn, and its prints always find a page.
public struct ToldRelease: Sendable, Hashable {
    public let event: EventID
    public let release: Release
    public let language: LanguageTag
    public let digest: WordingDigest
    /// The first day on which it was to be out.
    public let day: Day
    /// When and why it was withdrawn, where it was.
    public let withdrawn: WithdrawnEdition?

    public var number: EditionNumber { release.edition }

    /// Whether it was to be out from a day that has not come; a release of itself is never to come, whatever a clock says.
    public func isToCome(on today: Day) -> Bool { release.from.map { $0 > today } ?? false }
}

extension Release {
    /// The first day on which the release that an event records was to be out.
    func day(of event: ReviewEvent) -> Day { max(from ?? event.time.day, event.time.day) }
}

extension ReviewHistory {
    /// The releases that had seen no approval of their wording, such as no command records: they count for nothing.
    public var unapprovedReleases: [ReviewEvent] {
        events.indices.filter { events[$0].act.word == .release && !sawApproval($0, among: events.indices) }
            .map { events[$0] }
    }

    /// Whether a release had seen that somebody approved its wording, whoever counts today.
    func sawApproval(_ release: Int, among places: some Sequence<Int>) -> Bool {
        let (language, digest) = (events[release].variant, events[release].digest)
        return places.contains {
            events[$0].act.word == .approve && events[$0].variant == language && events[$0].digest == digest
                && reach.saw(release, $0)
        }
    }

    /// Every release in any language.
    public var releases: [ToldRelease] {
        let languages = Set(events.filter { $0.act.word == .release }.map(\.variant))
        return languages.sorted().flatMap(releases(of:))
    }

    /// Every release of a variant, in the history's order.
    public func releases(of language: LanguageTag) -> [ToldRelease] {
        let withdrawals = Withdrawals(self, of: language)
        return withdrawals.releases.compactMap { place in
            let event = events[place]
            guard case .release(let release) = event.act else { return nil }
            return ToldRelease(
                event: event.id, release: release, language: language, digest: event.digest,
                day: release.day(of: event), withdrawn: withdrawals[place])
        }
    }

    /// The last edition of each variant of which whatever was released was withdrawn.
    public var withdrawnEditions: [ToldRelease] {
        Dictionary(grouping: releases, by: \.language).values
            .filter { told in told.allSatisfy { $0.withdrawn != nil } }.compactMap(\.last)
    }

    /// How an edition was withdrawn whose release is lost; nil where nothing tells, or a release of it is there.
    ///
    /// - Parameter copied: the withdrawals whose copies bear its number.
    public func withdrawal(ofLost number: EditionNumber, copied: Set<EventID>) -> WithdrawnEdition? {
        guard !events.contains(where: { $0.act.released == number }) else { return nil }
        let own = events.indices.filter { place in
            let event = events[place]
            guard event.act.word == .withdraw, event.variant == number.language else { return false }
            // One that is about all may be about what it has seen and is gone.
            return copied.contains(event.id) || event.act.narrowed.map { $0 == number } ?? sawLost(place)
        }
        return earliest(own).map { withdrawn(by: $0, told: own) }
    }

    /// Every withdrawal with the numbers of the editions that it took down or is about.
    public var withdrawals: [(event: ReviewEvent, editions: Set<EditionNumber>)] {
        var editions: [Int: Set<EditionNumber>] = [:]
        for (place, event) in events.enumerated() {
            if let narrowed = event.act.narrowed { editions[place] = [narrowed] }
        }
        for withdrawals in Set(events.map(\.variant)).map({ Withdrawals(self, of: $0) }) {
            for release in withdrawals.releases {
                guard let number = events[release].act.released, let end = withdrawals.end(of: release) else {
                    continue
                }
                for place in end.own + [end.first] { editions[place, default: []].insert(number) }
            }
        }
        return editions.sorted { $0.key < $1.key }.map { (events[$0.key], $0.value) }
    }

    /// Whether a text in some language was ever withdrawn, in any edition, without the release of another knowing of it.
    public func hasWithdrawal(of language: LanguageTag, unseenBy edition: ReleasedEdition) -> Bool {
        events.indices.contains { place in
            events[place].variant == language && events[place].act.word == .withdraw
                && !reach.saw(edition.place, place)
        }
    }

    /// What readers of a text in some language were told was wrong, the newest first, without a release of another
    /// knowing of it.
    public func corrections(of language: LanguageTag, unseenBy release: EventID) -> [ToldCorrection] {
        guard let place = events.firstIndex(where: { $0.id == release }) else { return [] }
        let unseen = events.indices.filter { events[$0].variant == language && !reach.saw(place, $0) }
        return unseen.reversed().compactMap { events[$0].toldCorrection }
    }

    func earliest(_ places: [Int]) -> Int? { places.min { events[$0].id < events[$1].id } }

    /// - Parameter own: the places of the withdrawals whose corrections are told.
    func withdrawn(by first: Int, told own: [Int]) -> WithdrawnEdition {
        WithdrawnEdition(
            event: events[first].id, day: events[first].time.day, why: events[first].why,
            corrections: own.reversed().compactMap { events[$0].toldCorrection })
    }

    /// Whether another edition came after one, whatever became of it.
    public func isFollowed(_ number: EditionNumber, of language: LanguageTag) -> Bool {
        let releases = Withdrawals(self, of: language).releases
        return releases.contains { later in
            releases.contains { events[$0].act.released == number && reach.saw(later, $0) }
                && events[later].act.released != number
        }
    }
}

extension Act {
    /// The only edition that a withdrawal is about; nil where it is about all.
    public var narrowed: EditionNumber? {
        if case .withdraw(let withdrawal) = self { withdrawal.edition } else { nil }
    }

    var released: EditionNumber? {
        if case .release(let release) = self { release.edition } else { nil }
    }

    fileprivate var correction: Withdrawal.Correction? {
        if case .withdraw(let withdrawal) = self { withdrawal.correction } else { nil }
    }
}

extension ReviewEvent {
    fileprivate var toldCorrection: ToldCorrection? {
        act.correction.map { ToldCorrection(event: id, correction: $0) }
    }
}
