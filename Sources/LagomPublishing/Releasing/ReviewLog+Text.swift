// SPDX-License-Identifier: EUPL-1.2
import LagomReview
public import LagomText

extension ReviewLog {
    /// The log for people: who did what, when; the words that were meant; what was said.
    public func text(in language: ToolLanguage) -> String {
        guard !lines.isEmpty else {
            return Wording(sv: "Ingen har sagt något om texten.", en: "Nobody has said anything of this text.")
                .text(in: language) + "\n"
        }
        return lines.map { $0.text(in: language) }.joined()
    }

    /// The log for programs.
    public func json(in language: ToolLanguage) -> String {
        let log = JSONDocument.object([
            ("schema", .number(1)), ("text", .text(name)), ("events", .list(lines.map { $0.json(in: language) })),
        ])
        return String(decoding: log.lines, as: UTF8.self)
    }
}

extension ReviewLog.Line {
    fileprivate func text(in language: ToolLanguage) -> String {
        let time = "\(event.time)".prefix(16).replacing("T", with: " ") + " UTC"
        let role = event.role.wording.text(in: language)
        let act = VisibleText.text(event.act.wording.text(in: language))
        var text = "\(time) \(event.who) (\(role)) \(act)\(remarks(in: language))\n"
        if let quote = event.act.anchor?.quote {
            text += "    ”" + VisibleText.text(quote.onOneLine) + "”\(fate.text(in: language))\n"
        }
        text += words(in: language)
        if !event.why.isEmpty { text += "    " + VisibleText.lines(event.why).replacing("\n", with: "\n    ") + "\n" }
        return text
    }

    /// What keeps it from speaking of the text as it stands.
    private func remarks(in language: ToolLanguage) -> String {
        [
            isOfPresentWording ? nil : Wording(sv: "en annan ordalydelse", en: "another wording"),
            counts ? nil : Wording(sv: "räknas inte: lagom review verify", en: "does not count: lagom review verify"),
        ].compactMap(\.self).map { " [\($0.text(in: language))]" }.joined()
    }

    /// The words of the finding that it is about.
    private func words(in language: ToolLanguage) -> String {
        guard event.act.finding != nil else { return "" }
        let changed = Wording(sv: "(orden är ändrade sedan dess)", en: "(the words have changed since)")
        let now = finding.map { "\($0.rule): ”\(VisibleText.text($0.quote.onOneLine))”" }
        return "    " + (now ?? changed.text(in: language)) + "\n"
    }

    /// What has become of the passage.
    private var fate: Wording {
        switch passage {
        case .gone?: Wording(sv: " (står inte kvar i texten)", en: " (no longer in the text)")
        case .edited?: Wording(sv: " (ändrat sedan dess)", en: " (edited since)")
        case .same?, nil: Wording(sv: "", en: "")
        }
    }

    fileprivate func json(in language: ToolLanguage) -> JSONDocument {
        .object([
            ("id", .text(event.id.name)), ("time", .text(event.time.description)), ("who", .text(event.who.name)),
            ("role", .text(event.role.rawValue)), ("what", .text(event.act.word.rawValue)), ("details", event.details),
            ("sentence", .text(event.act.wording.text(in: language))), ("why", .text(event.why)),
            ("digest", .text(event.digest.description)), ("present-wording", .flag(isOfPresentWording)),
            ("rule", finding.map { .text($0.rule) }), ("words", finding.map { .text($0.quote) }),
            ("counts", .flag(counts)), ("passage", passage.map { .text($0.rawValue) }),
            ("demonstration", .flag(event.isDemonstration)),
        ])
    }
}
