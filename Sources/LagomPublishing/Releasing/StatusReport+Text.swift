// SPDX-License-Identifier: EUPL-1.2
import LagomReview
public import LagomText

extension StatusReport {
    /// The report for people: a line a text, then waivers and what is missing.
    public func text(in language: ToolLanguage) -> String {
        var text = ""
        for line in lines { text += Self.text(line, language) }
        let isSwedish = language == .sv
        if !waivers.isEmpty { text += isSwedish ? "\nMedgivna avsteg\n" : "\nWaivers\n" }
        for one in waivers {
            let ended = one.until < today ? (isSwedish ? " (har upphört)" : " (ended)") : ""
            text +=
                "  \(one.message)/\(one.language) \(one.rule) ”\(VisibleText.text(one.words.onOneLine))”: \(one.who), "
            text += (isSwedish ? "till " : "until ") + "\(one.until)\(ended): \(VisibleText.text(one.why))\n"
        }
        if !gaps.isEmpty { text += isSwedish ? "\nSaknade språk\n" : "\nMissing languages\n" }
        for gap in gaps { text += "  \(gap.message): \(gap.languages.map(\.tag).joined(separator: ", "))\n" }
        if !ahead.isEmpty { text += isSwedish ? "\nDaterat framåt i tiden\n" : "\nDated ahead\n" }
        for one in ahead { text += "  \(one.path): \(one.fault.wording.text(in: language))\n" }
        return text
    }

    private static func text(_ line: Line, _ language: ToolLanguage) -> String {
        var text = "\(line.message)/\(line.language): \(line.state.wording.text(in: language))"
        if let edition = line.edition { text += ", \(edition)" }
        if let since = line.since { text += (language == .sv ? ", sedan " : ", since ") + since.day.description }
        if let next = line.scheduled {
            text += ", \(next.number) " + (language == .sv ? "från " : "from ") + next.day.description
        }
        if line.readersAsked > 0 {
            text += (language == .sv ? ", tillfrågade läsare: " : ", readers asked: ") + "\(line.readersAsked)"
        }
        text += "\n"
        if let down = line.down {
            text += "    " + (language == .sv ? "Visas inte: " : "Not shown: ") + down.text(in: language) + "\n"
        }
        if let unheard = line.unheard, unheard != line.down { text += "    " + unheard.text(in: language) + "\n" }
        for demand in line.demands {
            text += demand.text(of: line.target(), in: language, isTold: demand.wording == line.down)
        }
        return text
    }

    /// The report for programs.
    public func json(in language: ToolLanguage) -> String {
        func text(_ value: (some CustomStringConvertible)?) -> JSONDocument? { value.map { .text($0.description) } }
        let lines = lines.map { line in
            JSONDocument.object([
                ("message", .text(line.message)), ("variant", .text(line.language.tag)),
                ("state", .text(line.state.rawValue)), ("since", text(line.since)), ("edition", text(line.edition)),
                ("scheduled", text(line.scheduled?.number)), ("from", text(line.scheduled?.day)),
                ("not-shown", line.down.map { .text($0.text(in: language)) }),
                ("unheard", line.unheard.map { .text($0.text(in: language)) }),
                ("review-by", text(line.reviewBy)), ("freshness", .text(line.freshness.rawValue)),
                ("readers-asked", .number(line.readersAsked)),
                ("needs", .list(line.demands.map { .object($0.members(of: line.target(), in: language)) })),
            ])
        }
        let waivers = waivers.map { one in
            JSONDocument.object([
                ("message", .text(one.message)), ("variant", .text(one.language.tag)), ("rule", .text(one.rule)),
                ("words", .text(one.words)), ("who", .text(one.who)), ("until", .text(one.until.description)),
                ("why", .text(one.why)),
            ])
        }
        let gaps = gaps.map { gap in
            JSONDocument.object([
                ("message", .text(gap.message)), ("languages", .texts(gap.languages.map(\.tag))),
            ])
        }
        let ahead = ahead.map { one in
            JSONDocument.object([("path", .text(one.path)), ("problem", .text(one.fault.wording.text(in: language)))])
        }
        let report = JSONDocument.object([
            ("schema", .number(1)), ("today", .text(today.description)), ("texts", .list(lines)),
            ("waivers", .list(waivers)), ("missing", .list(gaps)), ("ahead", .list(ahead)),
        ])
        return String(decoding: report.lines, as: UTF8.self)
    }
}

extension StatusReport.Line {
    /// How commands name the text.
    ///
    /// - Parameter who: the id that whoever asks gave for themselves; nil where Git knows them.
    func target(as who: String? = nil) -> ReviewTarget {
        ReviewTarget(message, language, original: original, as: who)
    }
}

extension Demand {
    /// What is missing, the words that it is about and what to do, indented below a text's name.
    ///
    /// - Parameters:
    ///   - isTold: whether what is missing has been said already.
    ///   - isShort: whether to leave out what to do.
    func text(
        of target: ReviewTarget, in language: ToolLanguage, isTold: Bool = false, isShort: Bool = false
    ) -> String {
        let lines = [
            isTold ? nil : wording.text(in: language), words.map { "    ”\($0.onOneLine)”" },
            earlier.map { "    " + $0.text(in: language) },
            isShort ? nil : "    " + remedy(of: target).text(in: language),
        ]
        return lines.compactMap(\.self).map { "    " + VisibleText.text($0) + "\n" }.joined()
    }

    /// The same for programs.
    func members(of target: ReviewTarget, in language: ToolLanguage) -> [(String, JSONDocument?)] {
        [
            ("need", .text(wording.text(in: language))), ("words", words.map(JSONDocument.text)),
            ("earlier", earlier.map { .text($0.text(in: language)) }),
            ("remedy", .text(remedy(of: target).text(in: language))),
        ]
    }
}

extension String {
    /// Its words with one space between.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
