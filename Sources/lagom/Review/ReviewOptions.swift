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

    @OptionGroup var rules: RuleOptions
    @OptionGroup var options: CommonOptions

    /// Does a command's work; a refusal is explained and ends with status 1.
    ///
    /// - Parameter day: the day to go by; nil for today.
    func run(
        on day: Day? = nil, isToStop: Bool = false, _ work: (Console, ReviewDesk) async throws -> Status
    ) async throws {
        try await options.run { console in
            do {
                let desk = try ReviewDesk(
                    root: ProjectRoot(options.root), rules: rules.shelf, programFolder: Environment.programFolder,
                    isToStop: isToStop
                ) { day ?? Environment.today(in: $0) }
                for remark in desk.remarks { console.remark(remark) }
                return try await work(console, desk)
            } catch let refusal as ReviewRefusal {
                show(refusal, console)
                return .blocked
            }
        }
    }

    /// Asks for a deed and tells what came of it; it is dated by the clock, for nobody speaks on another day.
    func perform(_ request: ReviewRequest) async throws {
        var request = request
        (request.who, request.role) = (who, role)
        try await run(isToStop: request.deed.isToStop) { console, desk in
            let outcome = try desk.perform(request, clock: Environment.now)
            switch format {
            case .text: if !console.isQuiet { Stream.output.write(outcome.text(in: console.language)) }
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
            for line in [refusal.remedy] + refusal.choices {
                Stream.error.write("    " + VisibleText.text(line.text(in: console.language)) + "\n")
            }
        case .json: Stream.output.write(refusal.json(in: console.language))
        }
    }
}

/// The day that a report goes by.
struct DayOption: ParsableArguments {
    @Option(help: ArgumentHelp("Act as if today were this day: 2027-06-01.", valueName: "date"))
    var now: Day?
}

/// How a review command answers.
enum ReviewFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension Role: ExpressibleByArgument {}
