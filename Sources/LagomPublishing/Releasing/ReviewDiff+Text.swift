// SPDX-License-Identifier: EUPL-1.2
import LagomReview
public import LagomText

extension ReviewDiff {
    /// The changes for people: what went with `-`, what came with `+`.
    public func text(in language: ToolLanguage) -> String {
        let changed = changes.map { $0.kind.rawValue + " " + VisibleText.text($0.text) + "\n" }.joined()
        return heading.text(in: language) + "\n" + changed
    }

    private var heading: Wording {
        guard let then else {
            return Wording(
                sv: "Du har inte sagt något om \(name). Hela texten: lagom build --preview",
                en: "You have not said anything of \(name). The whole text: lagom build --preview")
        }
        guard lines != nil else {
            let command = "git log -p --since=\(then.time) -- Content Themes"
            return Wording(
                sv: "Ordalydelsen från \(then.time) finns varken i en utgåva eller i Git. Det som ändrats sedan dess: "
                    + command,
                en: "The wording of \(then.time) is neither in an edition nor in Git. What has changed since: "
                    + command)
        }
        return changes.isEmpty
            ? Wording(
                sv: "Inget i texten eller det som den visar är ändrat sedan \(then.time).",
                en: "Nothing in the text or in what it shows has changed since \(then.time).")
            : Wording(sv: "Ändrat sedan \(then.time):", en: "Changed since \(then.time):")
    }

    /// The changes for programs.
    public var json: String {
        let lines = changes.map { line in
            JSONDocument.object([("kind", .text(line.kind.rawValue)), ("text", .text(line.text))])
        }
        return String(
            decoding: JSONDocument.object([
                ("schema", .number(1)), ("text", .text(name)), ("digest", .text(digest.description)),
                ("since", then.map { .text($0.id.name) }), ("found", then.map { _ in .flag(self.lines != nil) }),
                ("lines", .list(lines)),
            ]).lines, as: UTF8.self)
    }
}
