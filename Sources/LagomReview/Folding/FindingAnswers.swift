// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Holds findings against what reviewers have said of them.
struct FindingAnswers {
    private let panel: ReviewPanel
    private let today: Day
    /// The clinical approvers of the wording.
    private let approvers: Set<Identifier<Reviewer>>
    /// What was said of findings by those who may, their own text apart; a stop ends the waivers that had not seen it.
    private let words: [Digest: [ReviewEvent]]
    private let authors: Set<Identifier<Reviewer>>

    /// - Parameter stops: the places of the stops that waivers must have seen.
    init(
        _ events: VariantEvents, panel: ReviewPanel, today: Day, authors: Set<Identifier<Reviewer>>,
        approvers: Set<Identifier<Reviewer>>, stops: [Int]
    ) {
        self.panel = panel
        self.today = today
        self.approvers = approvers
        self.authors = authors
        var words: [Digest: [ReviewEvent]] = [:]
        for place in events.places(.waive) + events.places(.answer)
        where events.counts(place) && !authors.contains(events[place].who) {
            switch events[place].act {
            case .waive(let finding, _):
                guard stops.allSatisfy({ events.saw(place, $0) }) else { continue }
                words[finding, default: []].append(events[place])
            case .answer(let finding, _, _): words[finding, default: []].append(events[place])
            default: break
            }
        }
        self.words = words
    }

    /// What a variant's findings still need.
    func needs(of subject: ReviewSubject) -> [Need] {
        subject.findings.uniqued.compactMap { finding in
            switch finding.severity {
            case .note: nil
            case .answer: isAnswered(finding, subject) ? nil : .answer(finding)
            case .block: need(finding, on: today)
            }
        }
    }

    private func need(_ finding: ReviewFinding, on day: Day) -> Need? {
        let waivers = Set(waivers(of: finding, on: day).map(\.event.who))
        guard !waivers.isEmpty else { return .blocking(finding) }
        guard ReviewFinding.twofold.contains(finding.family) else { return nil }
        return waivers.count >= 2 && !waivers.isSubset(of: approvers) ? nil : .secondWaiver(finding)
    }

    /// The waivers of a variant's findings that hold today.
    func waivers(of subject: ReviewSubject) -> [HeldWaiver] {
        subject.findings.uniqued.flatMap { waivers(of: $0, on: today) }
    }

    /// The waivers that end within the time of notice and whose end stops the variant, the soonest first.
    func waiverEnds(of subject: ReviewSubject) -> [WaiverEnd] {
        subject.findings.uniqued.compactMap { finding in
            guard finding.severity == .block, need(finding, on: today) == nil else { return nil }
            let days = waivers(of: finding, on: today).map(\.until).sorted()
            let last = days.first { need(finding, on: $0.adding(days: 1)) != nil }
            return last.flatMap { day in
                day < today.adding(days: WaiverEnd.notice) ? WaiverEnd(finding: finding, day: day) : nil
            }
        }.sorted { ($0.day, $0.finding.rule) < ($1.day, $1.finding.rule) }
    }

    private func waivers(of finding: ReviewFinding, on day: Day) -> [HeldWaiver] {
        guard finding.canBeWaived else { return [] }
        return words(on: finding).compactMap { event in
            guard case .waive(_, let until) = event.act, Reason.isOfSubstance(event.why), day <= until,
                until <= event.time.day.adding(days: panel.rules.longestWaiver)
            else { return nil }
            return HeldWaiver(finding: finding, event: event, until: until)
        }
    }

    /// A waiver that holds answers too.
    private func isAnswered(_ finding: ReviewFinding, _ subject: ReviewSubject) -> Bool {
        if finding.family == ReviewFinding.signQuestion {
            let people = (subject.signAnswers[finding.fingerprint] ?? []).subtracting(authors)
            return people.contains { panel.reviewers[$0]?.mayJudgeSigns(of: subject.text) ?? false }
        }
        return !waivers(of: finding, on: today).isEmpty || words(on: finding).contains { $0.answers(finding) }
    }

    private func words(on finding: ReviewFinding) -> [ReviewEvent] { words[finding.fingerprint] ?? [] }
}

/// A waiver that lets a finding pass today.
public struct HeldWaiver: Sendable, Hashable {
    public let finding: ReviewFinding
    public let event: ReviewEvent
    /// The last day on which it holds.
    public let until: Day
}

extension [ReviewFinding] {
    /// Each finding once; one that stands in several places is answered once.
    fileprivate var uniqued: [ReviewFinding] {
        var seen: Set<Digest> = []
        return filter { seen.insert($0.fingerprint).inserted }
    }
}

extension ReviewEvent {
    /// Whether it is an answer that can answer a finding.
    fileprivate func answers(_ finding: ReviewFinding) -> Bool {
        act.word == .answer && finding.answerers.contains(role) && Reason.isOfSubstance(why)
    }
}

/// What a reason must be to count as one.
public enum Reason {
    /// Whether a text says something: at least four words and 20 letters, and not the same one all over.
    public static func isOfSubstance(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        let letters = text.filter(\.isLetter)
        return words.count >= 4 && letters.count >= 20 && Set(letters).count >= 6
    }
}
