// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds findings against what reviewers have said of them.
struct FindingAnswers {
    let history: ReviewHistory
    let panel: ReviewPanel
    let today: Day
    /// Whose own text it is: their word does not count.
    let authors: Set<Identifier<Reviewer>>
    /// The clinical approvers of the wording.
    let approvers: Set<Identifier<Reviewer>>

    /// What a variant's findings still need.
    func needs(of subject: ReviewSubject) -> [Need] {
        var seen: Set<Digest> = []
        return subject.findings.filter { seen.insert($0.fingerprint).inserted }.compactMap { finding in
            switch finding.severity {
            case .note: nil
            case .answer: isAnswered(finding, subject.language) ? nil : .answer(finding)
            case .block: need(finding, subject.language)
            }
        }
    }

    private func need(_ finding: ReviewFinding, _ language: LanguageTag) -> Need? {
        let waivers = finding.canBeWaived ? waivers(of: finding, language) : []
        guard !waivers.isEmpty else { return .blocking(finding) }
        guard ReviewFinding.twofold.contains(finding.family) else { return nil }
        return waivers.count >= 2 && !waivers.isSubset(of: approvers) ? nil : .secondWaiver(finding)
    }

    /// Who has waived a finding, by waivers that hold today.
    private func waivers(of finding: ReviewFinding, _ language: LanguageTag) -> Set<Identifier<Reviewer>> {
        Set(
            words(on: finding, language).compactMap { event in
                guard case .waive(_, let until) = event.act, Reason.isOfSubstance(event.why), today <= until,
                    until <= event.time.day.adding(days: panel.rules.longestWaiver)
                else { return nil }
                return event.who
            })
    }

    /// A waiver answers too; that a language was not checked, only somebody who reviews that language can answer.
    private func isAnswered(_ finding: ReviewFinding, _ language: LanguageTag) -> Bool {
        words(on: finding, language).contains { event in
            if finding.family == "language-not-checked" { return event.role == .language }
            if case .waive(_, let until) = event.act { return today <= until }
            return !event.why.allSatisfy(\.isWhitespace)
        }
    }

    private func words(on finding: ReviewFinding, _ language: LanguageTag) -> [ReviewEvent] {
        history.events.filter { event in
            switch event.act {
            case .waive(let named, _), .answer(let named):
                named == finding.fingerprint && event.variant == language && panel.counts(event)
                    && !authors.contains(event.who)
            default: false
            }
        }
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
