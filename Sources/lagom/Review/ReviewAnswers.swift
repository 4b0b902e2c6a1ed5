// SPDX-License-Identifier: EUPL-1.2
import LagomPublishing
import LagomReview
import LagomText

extension ReviewOutcome {
    /// What came of a deed: the state, then what is still missing.
    func wordings(of text: String) -> [Wording] {
        let number = edition.map { ", \($0)" } ?? ""
        let now = state?.wording ?? Wording(sv: "sparat; inget utkast finns", en: "saved; there is no draft")
        let line = Wording(sv: "\(text): \(now.sv)\(number).", en: "\(text): \(now.en)\(number).")
        let missing = needs.map { Wording(sv: "    " + $0.wording.sv, en: "    " + $0.wording.en) }
        return [line] + missing + (unknownAuthors.isEmpty ? [] : [strangers])
    }

    private var strangers: Wording {
        let addresses = unknownAuthors.joined(separator: ", ")
        return Wording(
            sv: "Git nämner författare som ingen granskare är känd som: \(addresses). Är någon av dem granskare, skriv "
                + "adressen under ”git” hos den i Content/reviewers.yaml.",
            en: "Git names authors that no reviewer is known as: \(addresses). If one of them is a reviewer, write the "
                + "address under \"git\" of theirs in Content/reviewers.yaml.")
    }

    func json(in language: ToolLanguage) -> String {
        JSONDocument.object([
            ("event", .text(event.id.name)), ("digest", .text(event.digest.description)),
            ("state", state.map { .text($0.rawValue) }),
            ("edition", edition.map { .text($0.text) }),
            ("needs", .texts(needs.map { $0.wording.text(in: language) })),
            ("unknown-authors", unknownAuthors.isEmpty ? nil : .texts(unknownAuthors)),
        ]).text
    }
}

extension ReviewRefusal {
    func json(in language: ToolLanguage) -> String {
        JSONDocument.object([
            ("refused", .flag(true)), ("you", who.map { .text($0.text(in: language)) }),
            ("missing", .texts(missing.map { $0.text(in: language) })), ("remedy", .text(remedy.text(in: language))),
        ]).text
    }
}

extension LogLine {
    func text(in language: ToolLanguage) -> String {
        let isSwedish = language == .sv
        var text = "\(event.time) \(event.who) (\(event.role.wording.text(in: language))): \(event.act.word.rawValue)"
        if !isOfPresentWording { text += isSwedish ? ", om en annan ordalydelse" : ", of another wording" }
        if event.isDemonstration { text += isSwedish ? ", demonstration" : ", demonstration" }
        if let quote = event.act.anchor?.quote { text += "\n    ”" + VisibleText.text(quote.onOneLine) + "”" }
        switch passage {
        case .gone?: text += isSwedish ? " (finns inte kvar)" : " (gone)"
        case .edited?: text += isSwedish ? " (ändrat)" : " (edited)"
        case .same?, nil: break
        }
        if !event.why.isEmpty { text += "\n    " + VisibleText.lines(event.why).replacing("\n", with: "\n    ") }
        return text + "\n"
    }

    var json: JSONDocument {
        .object([
            ("id", .text(event.id.name)), ("who", .text(event.who.name)), ("role", .text(event.role.rawValue)),
            ("what", .text(event.act.word.rawValue)), ("why", .text(event.why)),
            ("digest", .text(event.digest.description)), ("present-wording", .flag(isOfPresentWording)),
            ("passage", passage.map { .text($0.rawValue) }),
            ("quote", event.act.anchor.map { .text($0.quote) }), ("demonstration", .flag(event.isDemonstration)),
        ])
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension JSONDocument {
    /// The form in which commands write it.
    var text: String { String(decoding: lines, as: UTF8.self) }
}
