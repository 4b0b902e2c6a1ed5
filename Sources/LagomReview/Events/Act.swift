// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What somebody did in an event.
public enum Act: Sendable, Hashable {
    /// Hands a wording to the reviewers. `editors` are the ids of those known to have edited it since the last edition.
    case submit(editors: [Identifier<Reviewer>], original: WordingDigest?)
    /// Says yes, with answers to the questions that no machine can; `original` is the wording that a translation renders.
    case approve(answers: [Question: Bool], original: WordingDigest?)
    /// With a finding it takes back what answered a question about a sign, and stops no words.
    case requestChanges(Anchor?, finding: Digest? = nil)
    case comment(Anchor?)
    /// Answers a finding that demands an answer; `sign` is the id of the sign that a question about one asks of, `rule`
    /// the rule of any other, by which it is told that it was answered before its section changed.
    case answer(finding: Digest, sign: String? = nil, rule: String? = nil)
    /// Lets a blocking finding pass until a day.
    case waive(finding: Digest, until: Day)
    /// Records that a step was not taken.
    case skip(Role)
    case test(ReaderTest)
    case release(Release)
    case withdraw(Withdrawal)
    /// Moves the next review of what is released.
    case extend(until: Day)

    /// The act's word in files and commands.
    public var word: Word {
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

    /// The words for acts.
    public enum Word: String, Sendable, CaseIterable {
        case submit, approve, comment, answer, waive, skip, test, release, withdraw, extend
        case requestChanges = "request-changes"

        /// The roles in which one may do it.
        public var roles: Set<Role> {
            switch self {
            case .submit: [.author, .editor]
            case .approve: [.clinical, .language, .patient]
            case .requestChanges: [.clinical, .language, .patient, .editor]
            case .comment: Set(Role.allCases)
            case .answer: [.clinical, .language]
            case .waive, .extend: [.clinical]
            case .skip, .release: [.editor]
            case .test: [.patient, .editor]
            case .withdraw: [.clinical, .editor]
            }
        }

        /// Whether it needs a reason.
        public var needsReason: Bool {
            switch self {
            case .requestChanges, .comment, .answer, .waive, .skip, .withdraw, .extend: true
            case .submit, .approve, .test, .release: false
            }
        }
    }

    /// The passage that it is about; nil where it is about none.
    public var anchor: Anchor? {
        switch self {
        case .requestChanges(let anchor, _), .comment(let anchor): anchor
        default: nil
        }
    }

    /// The fingerprint of the finding that it answers, waives or takes an answer back of; nil where it is about none.
    public var finding: Digest? {
        switch self {
        case .answer(let finding, _, _), .waive(let finding, _): finding
        case .requestChanges(_, let finding): finding
        default: nil
        }
    }

    /// Whether it stops what was approved before it or beside it.
    public var isStop: Bool {
        switch self {
        case .requestChanges, .withdraw: true
        default: false
        }
    }

    /// Whether it warns, so that it is heard whatever its writer's clock said.
    var isWarning: Bool {
        if case .test(let test) = self { test.delays } else { isStop }
    }
}

/// What is kept of a release beside the wording.
public struct Release: Sendable, Hashable {
    public let edition: EditionNumber
    /// The day from which the edition is out, where that is later than the event.
    public let from: Day?
    /// The publisher's file number (diarienummer), where given.
    public let dnr: String?
    /// The publisher's article number, where given.
    public let artikelnr: String?

    public init(edition: EditionNumber, from: Day? = nil, dnr: String? = nil, artikelnr: String? = nil) {
        self.edition = edition
        self.from = from
        self.dnr = dnr
        self.artikelnr = artikelnr
    }
}

/// Why an edition came down, in the reader's language.
public struct Withdrawal: Sendable, Hashable {
    /// What was wrong and what a reader should do now (rättelse); required where somebody may have been led astray.
    public struct Correction: Sendable, Hashable {
        public let wrong: String
        public let advice: String

        public init(wrong: String, advice: String) {
            self.wrong = wrong
            self.advice = advice
        }
    }

    public let correction: Correction?
    /// The edition that it takes down, with all before it, while a later one stands; nil where all come down.
    public let edition: EditionNumber?

    public init(correction: Correction?, edition: EditionNumber? = nil) {
        self.correction = correction
        self.edition = edition
    }
}

/// A test with readers, in counts alone: nobody can be found in it.
public struct ReaderTest: Sendable, Hashable {
    /// How many were asked, and how many of them would seek care earlier, at the same time, or later than before reading.
    public let asked: Int
    public let earlier: Int
    public let same: Int
    public let later: Int
    /// How many would seek care later, per sign of the catalogue.
    public let laterBySign: [String: Int]

    /// nil where the counts do not add up.
    public init?(asked: Int, earlier: Int, same: Int, later: Int, laterBySign: [String: Int] = [:]) {
        let counts = [asked, earlier, same, later] + laterBySign.values
        guard counts.allSatisfy({ (0...100_000).contains($0) }), asked > 0, earlier + same + later == asked,
            laterBySign.values.allSatisfy({ $0 <= asked })
        else { return nil }
        self.asked = asked
        self.earlier = earlier
        self.same = same
        self.later = later
        self.laterBySign = laterBySign
    }

    /// Whether anybody would seek care later.
    var delays: Bool { later > 0 || laterBySign.contains { $0.value > 0 } }
}
