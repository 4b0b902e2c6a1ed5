// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// What waits for one reviewer: the text with the gravest first, then the one that has waited longest.
public struct Inbox: Sendable {
    /// One text, with what the reviewer can do about it, the gravest first.
    struct Text: Sendable {
        let line: StatusReport.Line
        let tasks: [(role: Role, demand: Demand)]
    }

    let reviewer: Reviewer
    let texts: [Text]
    let today: Day
    /// The id that they gave for themselves; nil where Git knows them.
    let who: String?
}

extension ReviewDesk {
    /// What a reviewer could do now.
    ///
    /// - Parameter who: a reviewer's id; nil for Git's user.
    public func inbox(of who: String?) async throws -> Inbox {
        let reviewer = try reviewer(who)
        // A sign is judged once, in whichever text it was met.
        var judged: Set<Digest> = []
        let texts = try await survey().flatMap { message in
            message.lines.compactMap { line -> Inbox.Text? in
                let tasks = line.demands.compactMap { task($0, line, message.whole, for: reviewer) }.filter { task in
                    guard let need = task.demand.need, need.asksOfSign, let finding = need.finding else { return true }
                    return judged.insert(finding.fingerprint).inserted
                }
                return tasks.isEmpty ? nil : Inbox.Text(line: line, tasks: tasks.byGravity)
            }
        }
        return Inbox(reviewer: reviewer, texts: texts.sorted(by: Inbox.isBefore), today: today, who: who)
    }

    /// In which role somebody can meet a demand; nil where they cannot.
    private func task(
        _ demand: Demand, _ line: StatusReport.Line, _ whole: MessageCase, for reviewer: Reviewer
    ) -> (role: Role, demand: Demand)? {
        // A draft is its authors' own matter until they submit it.
        guard line.state != .draft || demand.need == nil else { return nil }
        let role = demand.roles.sorted().first { reviewer.holds($0, for: line.language, on: today) }
        guard let role, let one = whole[line.language] else { return role.map { ($0, demand) } }
        // Authors judge nothing of their own, but mend it.
        guard ![.clinical, .language, .patient].contains(role) || !one.review.authors.contains(reviewer.id)
        else { return nil }
        switch demand.need {
        case .approvals(let seat, _):
            let hasSpoken =
                one.review.skippers.contains(reviewer.id) || whole.history.hasApproved(one, reviewer.id)
            return !hasSpoken && reviewer.canFill(seat, of: one.subject.text) ? (role, demand) : nil
        case .secondWaiver(let finding):
            return whole.history.hasWaived(finding, reviewer.id) ? nil : (role, demand)
        case .some(let need) where need.asksOfSign: return reviewer.mayJudgeSigns(of: one) ? (role, demand) : nil
        case .some, nil: return (role, demand)
        }
    }
}

extension Inbox {
    fileprivate static func isBefore(_ left: Text, _ right: Text) -> Bool {
        func key(_ text: Text) -> (Int, Int, String) {
            (text.tasks[0].demand.rank, text.line.since?.seconds ?? 0, text.line.message)
        }
        return key(left) < key(right)
    }
}

extension [(role: Role, demand: Demand)] {
    /// The gravest first, else in the order in which they were found.
    fileprivate var byGravity: Self {
        enumerated().sorted { ($0.element.demand.rank, $0.offset) < ($1.element.demand.rank, $1.offset) }
            .map(\.element)
    }
}

extension ReviewHistory {
    /// Whether the last yes or no that somebody gave of a text is a yes to its present wording.
    fileprivate func hasApproved(_ one: VariantCase, _ who: Identifier<Reviewer>) -> Bool {
        let last = events.last { event in
            event.variant == one.language && event.who == who
                && [.approve, .requestChanges].contains(event.act.word)
        }
        return last.map { $0.act.word == .approve && $0.digest == one.digest } ?? false
    }

    fileprivate func hasWaived(_ finding: ReviewFinding, _ who: Identifier<Reviewer>) -> Bool {
        events.contains { event in
            guard case .waive(finding.fingerprint, _) = event.act else { return false }
            return event.who == who
        }
    }
}

extension Reviewer {
    fileprivate func mayJudgeSigns(of one: VariantCase) -> Bool {
        knows(one.language) && mayJudgeSigns(of: one.subject.text)
    }
}
