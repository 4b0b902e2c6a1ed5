// SPDX-License-Identifier: EUPL-1.2
public import LagomReview
public import LagomText

/// One thing that a text waits for, and what somebody can do about it.
public struct Demand: Sendable {
    public enum Cause: Sendable, Hashable {
        case need(Need)
        /// All have approved it: it can be released.
        case release
        /// What is out is to be reviewed by a day that is near, or past.
        case review(by: Day, Freshness)
        /// A finding stops the text again when its waiver ends.
        case waiverEnds(WaiverEnd)
        /// Another language of what was withdrawn is not: its readers are told of no correction in their language.
        case otherLanguage(String)
        /// A sign was judged by an author of a text that shows it: there somebody else has to.
        case ownSign(String)
    }

    public let cause: Cause
    /// The words that a finding is about; nil where the cause is about none.
    public let words: String?
    /// Which sign waits to be judged; nil where none does.
    private let sign: Wording?
    /// That the same was answered, and why that does not count; nil where it was not.
    let earlier: Wording?

    public var wording: Wording {
        switch cause {
        case .need(let need) where sign != nil: sign ?? need.wording
        case .need(let need): need.wording
        case .release: Wording(sv: "Alla har godkänt.", en: "All have approved.")
        case .review(let day, let freshness):
            Wording(
                sv: "Granskas senast \(day): \(freshness.wording.sv).",
                en: "To be reviewed by \(day): \(freshness.wording.en).")
        case .waiverEnds(let end):
            Wording(
                sv: "Avsteget från \(end.finding.rule) gäller till och med \(end.day).",
                en: "The waiver of \(end.finding.rule) holds until \(end.day).")
        case .otherLanguage(let text):
            Wording(
                sv: "\(text) är inte tillbakadragen: dess läsare får ingen rättelse på sitt språk.",
                en: "\(text) is not withdrawn: its readers are told of no correction in their own language.")
        case .ownSign(let text):
            Wording(
                sv: "Svaret räknas inte för \(text), som du har skrivit eller ändrat.",
                en: "The answer does not count for \(text), which you have written or edited.")
        }
    }

    /// What to do, with a command to copy.
    public func remedy(of target: ReviewTarget) -> Wording {
        switch cause {
        case .need(let need): need.remedy(of: target)
        case .release:
            Wording(
                sv: "Ge ut texten: lagom review release \(target.text)",
                en: "Release the text: lagom review release \(target.text)")
        case .review:
            Wording(
                sv: "Håller texten: lagom review extend \(target.text) --until YYYY-MM-DD --why \"…\"",
                en: "If the text holds: lagom review extend \(target.text) --until YYYY-MM-DD --why \"…\"")
        case .waiverEnds(let end): Need.blocking(end.finding).remedy(of: target)
        case .otherLanguage(let text):
            Wording(
                sv: "Har den samma fel: lagom review withdraw \(text) --why \"…\" --wrong \"…\" --advice \"…\"",
                en: "If it has the same fault: lagom review withdraw \(text) --why \"…\" --wrong \"…\" --advice \"…\"")
        case .ownSign:
            Wording(
                sv: "Be en annan medicinsk granskare att bedöma tecknet också.",
                en: "Ask another clinical reviewer to judge the sign too.")
        }
    }
}

extension Demand {
    /// - Parameter answered: earlier answers that hold no longer, by their rules.
    init(_ need: Need, of one: VariantCase?, answered: [String: ReviewEvent]) {
        cause = .need(need)
        let remark = need.finding.flatMap { one?.remarks.of($0) }
        words = remark?.quote
        sign = need.asksOfSign ? remark?.message : nil
        let others = need.asksOfSign ? need.finding.flatMap { one?.subject.signAnswers[$0.fingerprint] } : nil
        let before = if case .answer(let finding) = need { answered[finding.rule] } else { nil as ReviewEvent? }
        earlier = others.map(Wording.judgedElsewhere) ?? before.map(Wording.answered)
    }

    init(_ end: WaiverEnd, in remarks: [Remark]) {
        (cause, words, sign, earlier) = (.waiverEnds(end), remarks.of(end.finding)?.quote, nil, nil)
    }

    init(_ cause: Cause) {
        self.cause = cause
        (words, sign, earlier) = (nil, nil, nil)
    }

    var need: Need? { if case .need(let need) = cause { need } else { nil } }

    /// Whether it waits for somebody's approval.
    var isApproval: Bool { if case .approvals = need { true } else { false } }

    /// The roles in which somebody can meet it.
    var roles: Set<Role> {
        switch cause {
        case .need(let need): need.roles
        case .release: [.editor]
        case .review, .waiverEnds: [.clinical]
        case .otherLanguage, .ownSign: []
        }
    }

    /// How grave it is, the gravest first: what may harm readers now, what stops, what is asked, what is only to do.
    var rank: Int {
        switch cause {
        case .need(let need): need.rank
        case .review(_, let freshness): [.stale: 1, .grace: 3][freshness] ?? 5
        case .waiverEnds: 3
        case .release: 5
        case .otherLanguage: 0
        case .ownSign: 3
        }
    }
}

extension Need {
    /// The finding that it is about.
    var finding: ReviewFinding? {
        switch self {
        case .blocking(let finding), .secondWaiver(let finding), .answer(let finding): finding
        default: nil
        }
    }

    var asksOfSign: Bool { finding?.family == ReviewFinding.signQuestion }

    fileprivate var roles: Set<Role> {
        switch self {
        case .wholeHistory: [.editor]
        case .original, .originalNotOut: []
        case .originalChanged: [.language]
        case .submission, .answerToStop, .nearerReviewDay: [.author]
        case .approvals(let seat, _): [seat.role]
        case .blocking, .secondWaiver: [.clinical]
        case .answer(let finding): finding.answerers
        case .readersWouldWait: [.author]
        case .newReaderTest, .readerTest: [.patient]
        }
    }

    fileprivate var rank: Int {
        switch self {
        case .wholeHistory, .readersWouldWait: 0
        case .blocking, .secondWaiver: 1
        case .answerToStop: 2
        case .originalChanged, .newReaderTest, .readerTest, .answer: 3
        case .approvals: 4
        case .submission, .original, .originalNotOut, .nearerReviewDay: 5
        }
    }
}

extension [Remark] {
    fileprivate func of(_ finding: ReviewFinding) -> Remark? { first { $0.fingerprint == finding.fingerprint } }
}
