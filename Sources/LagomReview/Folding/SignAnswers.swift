// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension ReviewHistory {
    /// Who has answered questions about signs in this history of the words that all texts share.
    ///
    /// An answer holds until a request for changes takes it back that had not been seen by it: one that names the
    /// question, or a clinician's that names neither a question nor a passage and so is about all.
    ///
    /// - Returns: the ids of clinical reviewers by the questions' fingerprints, which tell the language too.
    public func signAnswers(by panel: ReviewPanel) -> [Digest: Set<Identifier<Reviewer>>] {
        var answers: [Digest: Set<Identifier<Reviewer>>] = [:]
        for place in events.indices where panel.judgesSign(events[place]) {
            guard case .answer(let question, _, _) = events[place].act else { continue }
            let isTakenBack = events.indices.contains { stop in
                events[stop].variant == events[place].variant && events[stop].takesBack(question)
                    && !reach.saw(place, stop)
            }
            if !isTakenBack { answers[question, default: []].insert(events[place].who) }
        }
        return answers
    }

    /// The ids of the signs that a clinician has ever judged, by languages: they are asked about for good.
    ///
    /// Who takes a sign's mark away and changes its words asks nobody otherwise.
    public func judgedSigns(by panel: ReviewPanel) -> [LanguageTag: Set<String>] {
        var signs: [LanguageTag: Set<String>] = [:]
        for event in events where panel.judgesSign(event) {
            if case .answer(_, let sign?, _) = event.act { signs[event.variant, default: []].insert(sign) }
        }
        return signs
    }
}

extension ReviewPanel {
    /// Whether an event answers a question about a sign: by a clinician who knows the language, in a whole sentence.
    fileprivate func judgesSign(_ event: ReviewEvent) -> Bool {
        event.role == .clinical && event.act.word == .answer && counts(event) && Reason.isOfSubstance(event.why)
            && reviewers[event.who]?.knows(event.variant) ?? false
    }
}

extension ReviewEvent {
    fileprivate func takesBack(_ question: Digest) -> Bool {
        guard case .requestChanges(let anchor, let finding) = act else { return false }
        return finding.map { $0 == question } ?? (anchor == nil && role == .clinical)
    }
}

extension Act {
    /// The finding whose answer it takes back.
    var takenBack: Digest? {
        if case .requestChanges(_, let finding) = self { finding } else { nil }
    }
}
