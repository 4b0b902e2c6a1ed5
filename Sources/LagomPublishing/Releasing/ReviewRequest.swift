// SPDX-License-Identifier: EUPL-1.2
public import LagomReview
public import LagomText

/// What somebody asks to do in review, as a command or a form gives it.
public struct ReviewRequest: Sendable {
    /// `halsont/sv`, or the path of the text's file.
    public var text: String
    public var deed: Deed
    /// A reviewer's id; nil for Git's user.
    public var who: String?
    public var role: Role?
    /// The reason, or what is said.
    public var why = ""

    public init(_ deed: Deed, of text: String, as who: String? = nil, role: Role? = nil, why: String = "") {
        self.text = text
        self.deed = deed
        self.who = who
        self.role = role
        self.why = why
    }

    /// The deed, with what it needs besides.
    public enum Deed: Sendable {
        case submit
        /// `digest`: the start of the wording's digest, by who has read what changed.
        case approve([Question: Bool], digest: String?)
        /// `passage`: words of the text that are meant; `finding`: the question about a sign whose answer is taken back.
        case requestChanges(passage: String?, finding: String? = nil)
        case comment(passage: String?)
        /// `finding`: a rule's name, or the start of a fingerprint.
        case answer(finding: String)
        case waive(finding: String, until: Day)
        case skip(Role)
        case test(ReaderTest)
        case release(from: Day?, dnr: String?, artikelnr: String?)
        /// `edition`: the number of the one that is meant, where a later one is to stay.
        case withdraw(wrong: String?, advice: String?, edition: String? = nil)
        case extend(until: Day)

        /// What is kept of it in words.
        var words: [String] {
            switch self {
            case .release(_, let dnr, let artikelnr): [dnr, artikelnr].compactMap(\.self)
            case .withdraw(let wrong, let advice, _): [wrong, advice].compactMap(\.self)
            default: []
            }
        }

        /// Whether it takes a text down, which must work whatever else is wrong.
        public var isToStop: Bool { word == .withdraw }

        /// Whether whose work the text is decides what may be said, or is recorded.
        var asksWhoEdited: Bool {
            switch self {
            case .submit, .approve, .answer, .waive, .skip, .release, .extend: true
            case .requestChanges, .comment, .test, .withdraw: false
            }
        }

        var word: Act.Word {
            switch self {
            case .submit: .submit
            case .approve: .approve
            case .requestChanges: .requestChanges
            case .comment: .comment
            case .answer: .answer
            case .waive: .waive
            case .skip: .skip
            case .test: .test
            case .release: .release
            case .withdraw: .withdraw
            case .extend: .extend
            }
        }
    }
}

/// What came of a request.
public struct ReviewOutcome: Sendable {
    public let event: ReviewEvent
    /// The state of the text at hand after it; nil where there is none any more.
    public let state: State?
    /// What is still missing before release, and what to do about it.
    public let demands: [Demand]
    public let target: ReviewTarget
    /// The edition that a release has made, else the one that readers have.
    public let edition: EditionNumber?
    /// The addresses of those among the text's authors whom the list of reviewers does not know, where they matter.
    public let unknownAuthors: [String]

    /// What is still missing before release.
    public var needs: [Need] { demands.compactMap(\.need) }
}
