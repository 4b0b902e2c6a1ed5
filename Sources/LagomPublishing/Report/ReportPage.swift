// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The frame of a page: head, links between pages, what a report is and is not.
struct ReportPage {
    /// The parts that the links at the top lead to.
    enum Part: CaseIterable {
        case overview, findings, common, rules
    }

    let title: Wording
    /// From the page to the report's folder: "", "../" …; nil for a page that stands alone.
    let home: String?
    let part: Part?
    let language: ToolLanguage
    /// Whether the page belongs to the rules' handbook alone.
    var isHandbook = false

    /// The whole page around its main content.
    func html(_ main: String) -> String {
        var markup = Markup(language)
        markup.raw(Self.start(in: language) + " dir='ltr'>\n<head>\n<meta charset='utf-8'>\n")
        markup.raw("<meta name='viewport' content='width=device-width, initial-scale=1'>\n")
        markup.raw("<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src ")
        markup.raw(home == nil ? "'unsafe-inline'" : "'self'")
        markup.raw("; base-uri 'none'; form-action 'none'\">\n<meta name='robots' content='noindex'>\n<title>")
        markup.text(title)
        markup.text(" – Lagom, " + name.text(in: language).lowercased())
        markup.raw("</title>\n\(style)</head>\n<body>\n")
        markup.element("a", "class='skip' href='#main'", Wording(sv: "Till innehållet", en: "To the content"))
        markup.raw(header + "<main id='main' tabindex='-1'>\n\(main)</main>\n" + footer + "</body>\n</html>\n")
        return markup.html
    }

    /// What every page in a language begins with.
    static func start(in language: ToolLanguage) -> String { "<!DOCTYPE html>\n<html lang='\(language)'" }

    private var name: Wording {
        isHandbook
            ? Wording(sv: "Regelhandbok", en: "Handbook of rules")
            : Wording(sv: "Granskningsrapport", en: "Review report")
    }

    private var style: String {
        home.map { "<link rel='stylesheet' href='\($0)report.css'>\n" } ?? "<style>\n\(ReportStyle.css)</style>\n"
    }

    private var header: String {
        var markup = Markup(language)
        markup.raw("<header class='top'><p class='brand'>Lagom <span>")
        markup.text(name)
        markup.raw("</span></p>\n")
        guard let home else { return markup.html + "</header>\n" }
        if isHandbook {
            markup.raw("<nav><ul><li><a href='\(home)index.html'>")
            markup.text(Part.rules.name)
            return markup.html + "</a></li></ul></nav></header>\n"
        }
        let label = Wording(sv: "Rapportens delar", en: "Parts of the report").text(in: language)
        markup.raw("<nav aria-label='\(label)'><ul>\n")
        for part in Part.allCases {
            markup.raw("<li><a href='\(home)\(part.path)'\(part == self.part ? " aria-current='page'" : "")>")
            markup.text(part.name)
            markup.raw("</a></li>\n")
        }
        return markup.html + "</ul></nav></header>\n"
    }

    private var footer: String {
        var markup = Markup(language)
        markup.raw("<footer>")
        markup.element(
            "p", "",
            Wording(
                sv: "Regler ser ord, inte mening. Att inget är funnet är inget godkännande: det ger bara den som "
                    + "läser och kan ämnet.",
                en: "Rules see words, not meaning. That nothing is found is no approval: only somebody who reads "
                    + "the text and knows the subject can give that."))
        return markup.html + "</footer>\n"
    }
}

extension ReportPage.Part {
    var path: String {
        switch self {
        case .overview: "index.html"
        case .findings: "findings.html"
        case .common: "common.html"
        case .rules: "rules/index.html"
        }
    }

    var name: Wording {
        switch self {
        case .overview: Wording(sv: "Översikt", en: "Overview")
        case .findings: Wording(sv: "Anmärkningar", en: "Findings")
        case .common: Wording(sv: "Gemensamma texter", en: "Shared texts")
        case .rules: Wording(sv: "Regler", en: "Rules")
        }
    }
}
