// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom review submit`.
struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Hands a text as it stands to its reviewers.")
    @OptionGroup var name: TextArgument
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.submit, of: name.text, why: reason.why))
    }
}

/// `lagom review approve`.
struct ApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Approves exactly this wording, with answers to six questions.",
        discussion: "The questions:\n"
            + Question.allCases.enumerated().map { "\($0 + 1). \($1.wording.en)" }.joined(separator: "\n"))
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("Six answers, such as yes,no,yes,yes,no,yes (or ja,nej …).", valueName: "list"))
    var answers = Answers(given: [:])
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.approve(answers.given), of: name.text, why: reason.why))
    }
}

/// `lagom review request-changes`.
struct RequestChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request-changes", abstract: "Asks for changes; approvals given before no longer count.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("Words of the text that are meant.", valueName: "words"))
    var passage: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.requestChanges(passage: passage), of: name.text, why: reason.why))
    }
}

/// `lagom review comment`.
struct CommentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment", abstract: "Says something of a text, or of a passage in it.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("Words of the text that are meant.", valueName: "words"))
    var passage: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.comment(passage: passage), of: name.text, why: reason.why))
    }
}

/// `lagom review answer`.
struct AnswerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answers a finding that demands an answer.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The finding: its rule, or the start of its fingerprint.", valueName: "finding"))
    var finding: String
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.answer(finding: finding), of: name.text, why: reason.why))
    }
}

/// `lagom review waive`.
struct WaiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Lets a blocking finding pass until a day, with a reason of substance.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The finding: its rule, or the start of its fingerprint.", valueName: "finding"))
    var finding: String
    @Option(help: ArgumentHelp("The waiver's last day.", valueName: "date"))
    var until: Day
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(
            ReviewRequest(.waive(finding: finding, until: until), of: name.text, why: reason.why))
    }
}

/// `lagom review skip`.
struct SkipCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Records that the patient's or the language's step is not taken, and why.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("patient or language.", valueName: "role"))
    var step: Role
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.skip(step), of: name.text, why: reason.why))
    }
}

/// `lagom review test`.
struct ReaderTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Records a test with readers, in counts alone.",
        discussion: "Example: lagom review test halsont/sv --asked 8 --earlier 2 --same 6 --later 0")
    @OptionGroup var name: TextArgument
    @Option(help: "How many were asked.") var asked: Int
    @Option(help: "How many would seek care earlier.") var earlier: Int
    @Option(help: "How many would do so at the same time.") var same: Int
    @Option(help: "How many would do so later.") var later: Int
    @Option(help: ArgumentHelp("Later for one sign: svart-andas=1. May be repeated.", valueName: "sign=count"))
    var sign: [String] = []
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        let pairs = sign.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        let counts = pairs.compactMap { pair in pair.count == 2 ? Int(pair[1]).map { (pair[0], $0) } : nil }
        let test = ReaderTest(
            asked: asked, earlier: earlier, same: same, later: later,
            laterBySign: Dictionary(counts) { first, _ in first })
        guard let test, counts.count == sign.count else {
            throw ValidationError("The counts do not add up: earlier, same and later together are those asked.")
        }
        try await review.perform(ReviewRequest(.test(test), of: name.text, why: reason.why))
    }
}

/// `lagom review withdraw`.
struct WithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Takes what is out down, at once; one clinical reviewer or editor is enough."
    )
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("For readers: what was wrong.", valueName: "text"))
    var wrong: String?
    @Option(help: ArgumentHelp("For readers: what to do now.", valueName: "text"))
    var advice: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(
            ReviewRequest(.withdraw(wrong: wrong, advice: advice), of: name.text, why: reason.why))
    }
}

/// `lagom review extend`.
struct ExtendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend", abstract: "Moves the next review of what is out; takes a clinical reviewer.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The day of the next review.", valueName: "date"))
    var until: Day
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(ReviewRequest(.extend(until: until), of: name.text, why: reason.why))
    }
}

/// `lagom review release`.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Makes an edition of a text that all its reviewers have approved.")
    @OptionGroup var name: TextArgument
    @Option(help: ArgumentHelp("The first day on which it is out (default: today).", valueName: "date"))
    var from: Day?
    @Option(help: ArgumentHelp("The file number (diarienummer).", valueName: "number"))
    var dnr: String?
    @Option(help: ArgumentHelp("The article number.", valueName: "number"))
    var artikelnr: String?
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.perform(
            ReviewRequest(
                .release(from: from, dnr: dnr, artikelnr: artikelnr), of: name.text, why: reason.why))
    }
}
