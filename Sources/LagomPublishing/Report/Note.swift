// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

/// A finding as the report shows it: what, why, what to do, and for which formats.
struct Note {
    let numbered: NumberedRemark
    let language: ToolLanguage
    /// From the page to the report's folder; nil where there are no other pages.
    let home: String?

    private var remark: Remark { numbered.remark }

    /// Beside the text, with a number that leads back to the words.
    func html(hasMark: Bool) -> String {
        var markup = Markup(language)
        markup.raw("<div class='finding \(remark.severity.cssClass)' id='n\(numbered.number)'>\n")
        markup.raw("<p class='tag'>\(remark.severity.icon)<span>")
        markup.text(remark.severity.label)
        markup.raw("</span>")
        if hasMark {
            let label = Wording(sv: "till orden", en: "to the words").text(in: language)
            markup.raw("<a class='number' href='#m\(numbered.number)'>\(numbered.number)")
            markup.raw("<span class='visually-hidden'> \(label)</span></a>")
        } else {
            markup.raw("<span class='number'>\(numbered.number)</span>")
        }
        markup.raw("</p>\n")
        addWords(to: &markup) { if hasMark { addEvidence(to: &$0) } }
        markup.raw("</div>\n")
        return markup.html
    }

    /// In a list of findings, with the words that it is about and a link to them.
    func listed(at address: String) -> String {
        var markup = Markup(language)
        let attributes =
            "data-severity='\(remark.severity.rawValue)' data-language='\(remark.language?.tag ?? "none")' "
            + "data-family='\(Markup.escaped(remark.family ?? "form"))'"
        markup.raw("<li class='finding \(remark.severity.cssClass)' \(attributes)>\n")
        markup.raw("<p class='tag'>\(remark.severity.icon)<span>")
        markup.text(remark.severity.label)
        markup.raw("</span></p>\n")
        addWords(to: &markup, addQuote)
        markup.raw("<p class='place'><a href='\(address)'>")
        markup.text(remark.place.shown)
        markup.raw("</a></p>\n</li>\n")
        return markup.html
    }

    /// What was found, in which words, why it matters, what to write instead, and by which rule.
    private func addWords(to markup: inout Markup, _ addFoundWords: (inout Markup) -> Void) {
        markup.element("p", "class='what'", remark.message)
        addFoundWords(&markup)
        if let why = remark.why { addLine("why", Wording(sv: "Varför:", en: "Why:"), why, to: &markup) }
        addLine("do", Wording(sv: "Gör så här:", en: "What to do:"), remark.suggestion, to: &markup)
        addFoot(to: &markup)
    }

    private func addLine(_ name: String, _ label: Wording, _ text: Wording, to markup: inout Markup) {
        markup.raw("<p class='\(name)'><strong>")
        markup.text(label)
        markup.raw("</strong> ")
        markup.text(text)
        markup.raw("</p>\n")
    }

    /// The words that made the rule speak, those that stand apart with a gap between them.
    private func addEvidence(to markup: inout Markup) {
        let words = remark.evidence.map(SourceExcerpt.quote).filter { !$0.isEmpty }
        guard !words.isEmpty else { return }
        let marks = words.map { "<mark>\(Markup.escaped($0))</mark>" }
        markup.raw("<p class='quote'\(attributes)>\(marks.joined(separator: " … "))</p>\n")
    }

    /// The language and direction of the text's own words.
    private var attributes: String {
        remark.language.map { " lang='\($0)' dir='\($0.direction.rawValue)'" } ?? ""
    }

    private func addFoot(to markup: inout Markup) {
        let formats = Format.allCases.filter { remark.formats[$0] != nil }
        markup.raw("<p class='foot'>")
        if let family = remark.family {
            markup.text(FamilyName.wording(of: family))
            markup.raw(" · ")
        }
        if !formats.isEmpty {
            markup.text(formats.map { $0.name.text(in: language) }.joined(separator: ", "))
            markup.raw(" · ")
        }
        addRule(to: &markup)
        markup.raw("</p>\n")
    }

    /// The rule's name, as a link to its page where it has one.
    private func addRule(to markup: inout Markup) {
        guard let home, remark.family != nil, let language = remark.language, remark.rule != "language-not-checked"
        else {
            markup.raw("<code>\(Markup.escaped(remark.rule))</code>")
            return
        }
        let page = "\(home)rules/\(language.primary)/\(Markup.escaped(remark.rule)).html"
        markup.raw("<a href='\(page)'><code>\(Markup.escaped(remark.rule))</code></a>")
    }

    private func addQuote(to markup: inout Markup) {
        let place = remark.place
        guard place.range != nil, !remark.quote.isEmpty else { return }
        markup.raw("<p class='quote'\(attributes)>\(QuotedLine(place).html)</p>\n")
    }
}

extension SourcePlace {
    /// The path, and the line and column where there are any.
    public var shown: String { range == nil ? path : "\(path):\(start.line):\(start.column)" }
}
