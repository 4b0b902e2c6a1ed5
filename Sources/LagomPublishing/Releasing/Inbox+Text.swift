// SPDX-License-Identifier: EUPL-1.2
import LagomReview
public import LagomText

extension Inbox {
    /// The inbox for people: each text with its state, then what to do about it.
    public func text(in language: ToolLanguage) -> String {
        guard !texts.isEmpty else {
            return Wording(
                sv: "Inget väntar på dig, \(reviewer.id). Alla texter: lagom status",
                en: "Nothing waits for you, \(reviewer.id). All texts: lagom status"
            ).text(in: language) + "\n"
        }
        return texts.map { text in
            let line = text.line
            let since = line.since.map { (language == .sv ? ", sedan " : ", since ") + $0.day.description } ?? ""
            let name = "\(line.message)/\(line.language): \(line.state.wording.text(in: language))\(since)\n"
            return name + text.tasks.map { $0.demand.text(of: line.target(as: who), in: language) }.joined()
        }.joined()
    }

    /// The inbox for programs.
    public func json(in language: ToolLanguage) -> String {
        let tasks = texts.flatMap { text in
            text.tasks.map { role, demand in
                JSONDocument.object(
                    [
                        ("message", .text(text.line.message)), ("variant", .text(text.line.language.tag)),
                        ("state", .text(text.line.state.rawValue)),
                        ("since", text.line.since.map { .text($0.description) }), ("role", .text(role.rawValue)),
                    ] + demand.members(of: text.line.target(as: who), in: language))
            }
        }
        return String(
            decoding: JSONDocument.object([
                ("schema", .number(1)), ("today", .text(today.description)), ("you", .text(reviewer.id.name)),
                ("tasks", .list(tasks)),
            ]).lines, as: UTF8.self)
    }
}
