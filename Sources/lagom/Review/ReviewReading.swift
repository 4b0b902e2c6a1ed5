// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview
import LagomText

/// `lagom review log`.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Shows what was said of a text, and what has become of passages.")
    @OptionGroup var name: TextArgument
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run { console, desk in
            let lines = try desk.log(of: name.text)
            switch review.format {
            case .text: for line in lines { Stream.output.write(line.text(in: console.language)) }
            case .json: Stream.output.write(JSONDocument.list(lines.map(\.json)).text)
            }
            return .clean
        }
    }
}

/// `lagom review diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Shows what has changed in a text since you last said something of it.")
    @OptionGroup var name: TextArgument
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run { console, desk in
            let (then, lines) = try desk.wordings(of: name.text, since: review.who)
            guard let then else {
                console.say(
                    Wording(sv: "Du har inte sagt något om texten.", en: "You have not said anything of this text."))
                return .clean
            }
            switch review.format {
            case .text:
                if lines.isEmpty {
                    console.say(
                        Wording(
                            sv: "Ordalydelsen från \(then.time) finns varken i en utgåva eller i Git.",
                            en: "The wording of \(then.time) is neither in an edition nor in Git."))
                }
                for line in lines where line.kind != .same {
                    Stream.output.write(line.kind.rawValue + VisibleText.text(line.text) + "\n")
                }
            case .json:
                let changed = lines.filter { $0.kind != .same }.map { line in
                    JSONDocument.object([("kind", .text(line.kind.rawValue)), ("text", .text(line.text))])
                }
                Stream.output.write(
                    JSONDocument.object([("since", .text(then.id.name)), ("lines", .list(changed))]).text)
            }
            return .clean
        }
    }
}

/// `lagom review verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Finds events that are altered, lost, impossible or unreadable; they clear nothing.")
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.options.run { console in
            let problems = try await review.audit().problems()
            switch review.format {
            case .text:
                for problem in problems {
                    let words = problem.fault.wording.text(in: console.language)
                    Stream.output.write("\(VisibleText.text(problem.path)): \(words)\n")
                }
                console.say(
                    Wording(
                        sv: problems.isEmpty ? "Inget fel på granskningens filer." : "\(problems.count) fel.",
                        en: problems.isEmpty
                            ? "Nothing is wrong with the review's files." : "\(problems.count) problems."))
            case .json:
                let list = problems.map { problem in
                    JSONDocument.object([
                        ("path", .text(problem.path)), ("hides-something", .flag(problem.fault.hidesSomething)),
                        ("problem", .text(problem.fault.wording.text(in: console.language))),
                    ])
                }
                Stream.output.write(JSONDocument.list(list).text)
            }
            return problems.isEmpty ? .clean : .blocked
        }
    }
}

/// `lagom review inbox`.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Shows the texts that wait for you.")
    @OptionGroup var review: ReviewOptions

    func run() async throws {
        try await review.run { console, desk in
            let lines = try await desk.inbox(of: review.who)
            switch review.format {
            case .text:
                for line in lines {
                    let (state, need) = (line.state.wording, line.need.wording)
                    console.say(
                        Wording(
                            sv:
                                "\(line.message)/\(line.language) (\(state.sv)), som \(line.role.wording.sv): \(need.sv)",
                            en: "\(line.message)/\(line.language) (\(state.en)), as \(line.role.wording.en): \(need.en)"
                        ))
                }
                if lines.isEmpty {
                    console.say(Wording(sv: "Inget väntar på dig.", en: "Nothing waits for you."))
                }
            case .json:
                let list = lines.map { line in
                    JSONDocument.object([
                        ("message", .text(line.message)), ("variant", .text(line.language.tag)),
                        ("state", .text(line.state.rawValue)), ("role", .text(line.role.rawValue)),
                        ("need", .text(line.need.wording.text(in: console.language))),
                    ])
                }
                Stream.output.write(JSONDocument.list(list).text)
            }
            return .clean
        }
    }
}
