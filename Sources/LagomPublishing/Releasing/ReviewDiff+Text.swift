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
        guard lines != nil else { return notKept(then.time) }
        return changes.isEmpty
            ? Wording(
                sv: "Inget i texten eller det som den visar är ändrat sedan \(then.time).",
                en: "Nothing in the text or in what it shows has changed since \(then.time).")
            : Wording(sv: "Ändrat sedan \(then.time):", en: "Changed since \(then.time):")
    }

    /// Why nothing can be shown, and what to read instead.
    private func notKept(_ time: Moment) -> Wording {
        let isCommon = name.hasPrefix("\(CommonVariant.id)/")
        let why =
            switch (isInGit, isCommon) {
            case (false, _): Wording(sv: "Kampanjen finns inte i Git.", en: "The campaign is not in Git.")
            case (true, true):
                Wording(
                    sv: "Ingen commit har den: den sparades inte i Git, eller Lagoms eget tema var ett annat då.",
                    en: "No commit holds it: it was not committed, or Lagom's own theme was another then.")
            case (true, false):
                Wording(sv: "Varken en utgåva eller Git har den.", en: "Neither an edition nor Git has it.")
            }
        let instead =
            isInGit
            ? Wording(sv: "Det som ändrats sedan dess:", en: "What has changed since:")
            : Wording(sv: "Hela texten:", en: "The whole text:")
        let command = isInGit ? "git log -p --since=\(time) -- Content Themes" : "lagom build --preview"
        return Wording(
            sv: "Ordalydelsen från \(time) kan inte visas. \(why.sv) \(instead.sv) \(command)",
            en: "The wording of \(time) cannot be shown. \(why.en) \(instead.en) \(command)")
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
