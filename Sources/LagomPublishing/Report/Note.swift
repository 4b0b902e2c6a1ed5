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

    /// Beside the text, with a link back to the words; what asks for nothing is folded.
    func html(hasMark: Bool) -> String {
        var markup = Markup(language)
        let isOpen = remark.severity == .note ? "" : " open"
        markup.raw("<details class='finding \(remark.severity.cssClass)' id='n\(numbered.number)'\(isOpen)>\n")
        markup.raw("<summary><span class='tag'>\(remark.severity.icon)<span>")
        markup.text(remark.severity.label)
        markup.raw("</span><span class='number'>\(numbered.number)</span></span>\n")
        markup.element("span", "class='what'", remark.message)
        markup.raw("</summary>\n")
        if hasMark { addPhrase(to: &markup) }
        addWhy(to: &markup)
        addSuggestion(to: &markup)
        addFoot(to: &markup)
        return markup.html + "</details>\n"
    }

    func addWhy(to markup: inout Markup) {
        if let why = remark.why { addLine("why", Wording(sv: "Varför:", en: "Why:"), why, to: &markup) }
    }

    func addSuggestion(to markup: inout Markup) {
        addLine("do", Wording(sv: "Gör så här:", en: "What to do:"), remark.suggestion, to: &markup)
    }

    /// The line that the finding stands on, with its words marked.
    func addQuote(to markup: inout Markup) {
        guard remark.place.range != nil, !remark.quote.isEmpty else { return }
        markup.raw("<p class='quote'\(attributes)>\(QuotedLine(remark.place).html)</p>\n")
    }

    /// The family, the formats that it holds for, and the rule.
    func addFoot(to markup: inout Markup) {
        markup.raw("<p class='foot'>")
        if let family = remark.family {
            markup.text(FamilyName.wording(of: family))
            markup.raw(" · ")
        }
        if !remark.formats.isEmpty {
            markup.text(formats)
            markup.raw(" · ")
        }
        addRule(to: &markup)
        markup.raw("</p>\n")
    }

    private func addLine(_ name: String, _ label: Wording, _ text: Wording, to markup: inout Markup) {
        markup.raw("<p class='\(name)'><strong>")
        markup.text(label)
        markup.raw("</strong> ")
        markup.text(text)
        markup.raw("</p>\n")
    }

    /// The words in full, as a link to where they stand.
    private func addPhrase(to markup: inout Markup) {
        markup.raw("<p class='quote'\(attributes)><a href='#m\(numbered.number)'>")
        markup.text(remark.quote.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        markup.raw("</a></p>\n")
    }

    /// The language and direction of the text's own words.
    private var attributes: String {
        remark.language.map { " lang='\($0)' dir='\($0.direction.rawValue)'" } ?? ""
    }

    private var formats: Wording {
        let all = Set(Format.formats(of: .advice))
        if all.isSubset(of: remark.formats.keys) { return Wording(sv: "Gäller alla format", en: "In all formats") }
        let names = Format.allCases.filter { remark.formats[$0] != nil }.map(\.name)
        return Wording(
            sv: "Gäller: " + names.map { $0.sv.lowercasedUnlessAcronym }.joined(separator: ", "),
            en: "In: " + names.map { $0.en.lowercasedUnlessAcronym }.joined(separator: ", "))
    }

    /// The rule's name, as a link to its page where it has one.
    private func addRule(to markup: inout Markup) {
        guard let home, let language = remark.language, remark.hasRulePage else {
            markup.raw("<code>\(Markup.escaped(remark.rule))</code>")
            return
        }
        let page = "\(home)rules/\(language.primary)/\(Markup.escaped(remark.rule)).html"
        markup.raw("<a href='\(page)'><code>\(Markup.escaped(remark.rule))</code></a>")
    }
}

extension Remark {
    /// Whether the handbook has a page on its rule: what is said of a text's form or language comes from no rule.
    fileprivate var hasRulePage: Bool { family != nil && family != "language-not-checked" }
}

extension String {
    /// Small letters, but for a first word such as 'APT-blad'.
    fileprivate var lowercasedUnlessAcronym: String { hasPrefix("APT") ? self : lowercased() }
}

extension SourcePlace {
    /// The path, and the line and column where there are any.
    public var shown: String { range == nil ? path : "\(path):\(start.line):\(start.column)" }
}
