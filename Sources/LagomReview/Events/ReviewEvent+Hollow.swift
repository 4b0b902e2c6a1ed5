// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension ReviewEvent {
    /// Whether it says what no command would have recorded, whatever a campaign asks for: it counts for nothing.
    public var isHollow: Bool {
        switch act {
        case .approve(let answers, _): !Question.allCases.allSatisfy { answers[$0] == $0.approving }
        case .answer: !Reason.isOfSubstance(why)
        case .waive(_, let until):
            !Reason.isOfSubstance(why) || until < time.day || until > time.day.adding(days: 366)
        case .skip(let step): step == .clinical
        case .submit, .requestChanges, .comment, .test, .release, .withdraw, .extend: false
        }
    }
}
