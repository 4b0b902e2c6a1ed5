// SPDX-License-Identifier: EUPL-1.2
public import ArgumentParser
import LagomPublishing
public import LagomReview
import LagomText

/// The options that every review command has.
struct ReviewOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Who you are, by the id in Content/reviewers.yaml (default: Git's user).", valueName: "id"))
    var who: String?

    @Option(
        help: ArgumentHelp(
            "The role in which you speak: author, clinical, language, patient, editor.", valueName: "role"))
    var role: Role?

    @Option(help: "text for people, json for programs.")
    var format = ReviewFormat.text

    @Option(help: ArgumentHelp("Act as if today were this day: 2027-06-01.", valueName: "date"))
    var now: Day?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    /// The campaign, opened for review.
    func desk(isToStop: Bool = false) throws -> ReviewDesk {
        let day = now
        return try ReviewDesk(
            root: ProjectRoot(options.root), rules: rules.shelf, programFolder: Environment.programFolder,
            isToStop: isToStop
        ) { day ?? Environment.today(in: $0) }
    }

    /// The campaign's events, to be looked through.
    func audit() throws -> EventAudit {
        let day = now
        return try EventAudit(root: ProjectRoot(options.root)) { day ?? Environment.today(in: $0) }
    }

    /// The present moment; on another day that was asked for, its noon.
    var clock: Moment {
        now.map { Moment(seconds: $0.number * 86_400 + 43_200) } ?? Environment.now
    }

    private static let isToCome = "What is said in review is dated today: --now with a later day is for reports."

    /// Does a command's work; a refusal is explained and ends with status 1.
    func run(isToStop: Bool = false, _ work: (Console, ReviewDesk) async throws -> Status) async throws {
        try await options.run { console in
            do {
                let desk = try desk(isToStop: isToStop)
                for remark in desk.remarks { console.remark(remark) }
                return try await work(console, desk)
            } catch let refusal as ReviewRefusal {
                show(refusal, console)
                return .blocked
            }
        }
    }

    /// Asks for a deed and tells what came of it.
    func perform(_ request: ReviewRequest) async throws {
        var request = request
        (request.who, request.role) = (who, role)
        // An event of a day to come would count for nothing until then.
        guard clock.seconds <= Environment.now.seconds + 86_400 else { throw ValidationError(Self.isToCome) }
        try await run(isToStop: request.deed.isToStop) { console, desk in
            let outcome = try desk.perform(request, clock: clock)
            switch format {
            case .text: for line in outcome.wordings(of: request.text) { console.say(line) }
            case .json: Stream.output.write(outcome.json(in: console.language))
            }
            return .clean
        }
    }

    private func show(_ refusal: ReviewRefusal, _ console: Console) {
        switch format {
        case .text:
            if let who = refusal.who { console.remark(who) }
            for missing in refusal.missing { console.remark(missing) }
            Stream.error.write("    " + VisibleText.text(refusal.remedy.text(in: console.language)) + "\n")
        case .json: Stream.output.write(refusal.json(in: console.language))
        }
    }
}

/// How a review command answers.
enum ReviewFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension Role: ExpressibleByArgument {}
