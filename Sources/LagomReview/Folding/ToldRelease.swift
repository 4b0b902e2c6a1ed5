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
}

extension ReviewHistory {
    /// Every release in any language.
    public var releases: [ToldRelease] {
        let languages = Set(events.filter { $0.act.word == .release }.map(\.variant))
        return languages.sorted().flatMap(releases(of:))
    }

    /// Every release of a variant, in the history's order.
    public func releases(of language: LanguageTag) -> [ToldRelease] {
        let own = events.indices.filter { events[$0].variant == language }
        let withdrawals = own.filter { events[$0].act.word == .withdraw }
        let releases = own.filter { events[$0].act.word == .release }
        return releases.compactMap { place in
            let event = events[place]
            guard case .release(let release) = event.act else { return nil }
            return ToldRelease(
                event: event.id, release: release, language: language, digest: event.digest,
                day: max(release.from ?? event.time.day, event.time.day),
                withdrawn: withdrawal(of: place, withdrawals, releases))
        }
    }

    /// How a release was withdrawn: when it first was, with the last corrections given before a later release; there
    /// are several where clones gave one each.
    ///
    /// - Parameters:
    ///   - withdrawals: the places of those of the variant, `releases` of its releases, both in rising order.
    func withdrawal(of release: Int, _ withdrawals: [Int], _ releases: [Int]) -> WithdrawnEdition? {
        let seen = withdrawals.filter { reach.saw($0, release) }
        guard let first = seen.min(by: { events[$0].id < events[$1].id }) else { return nil }
        let later = releases.filter { reach.saw($0, first) }
        let own = seen.filter { place in !later.contains { reach.saw(place, $0) } }
        let last = reach.latest(of: own.filter { events[$0].act.correction != nil })
        return WithdrawnEdition(
            event: events[first].id, day: events[first].time.day, why: events[first].why,
            corrections: last.compactMap { events[$0].act.correction })
    }
}

extension Act {
    fileprivate var correction: Withdrawal.Correction? {
        if case .withdraw(let withdrawal) = self { withdrawal.correction } else { nil }
    }
}
