// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText

/// The rules as pages: what each finds and why, what to write instead, and its examples.
struct HandbookPages {
    static let stylePath = "report.css"
    private let packs: [Pack]
    private let language: ToolLanguage
    /// Whether there is no report around it.
    private let isAlone: Bool

    init(_ book: RuleBook, language: ToolLanguage, isAlone: Bool = false) {
        self.isAlone = isAlone
        packs = book.packs.values.sorted { left, right in
            (left.judgesSentences ? 0 : 1, right.language) < (right.judgesSentences ? 0 : 1, left.language)
        }
        self.language = language
    }

    /// The path and the text of each page.
    func files(below folder: String) -> [(String, String)] {
        let pages = packs.flatMap { pack in
            pack.rules.map { rule in
                (
                    "\(folder)\(pack.language)/\(rule.id).html",
                    RulePage(rule: rule, pack: pack.language, language: language, isAlone: isAlone).html
                )
            }
        }
        return [("\(folder)index.html", index)] + pages
    }

    private var index: String {
        var markup = Markup(language)
        markup.element("h1", "", ReportPage.Part.rules.name)
        markup.element(
            "p", "class='lead'",
            Wording(
                sv: "Vad som söks i texterna, varför, och exemplen som visar att det fungerar.",
                en: "What is looked for in the texts, why, and the examples that show that it works."))
        for pack in packs {
            markup.raw(
                "<h2 lang='\(pack.language)'>\(Markup.escaped(pack.language.ownName))</h2>\n<ul class='rules'>\n")
            let rules = pack.rules.sorted { ($0.family, $0.id) < ($1.family, $1.id) }
            for rule in rules { addLink(to: rule, in: pack, &markup) }
            markup.raw("</ul>\n")
        }
        let page = ReportPage(
            title: ReportPage.Part.rules.name, home: isAlone ? "" : "../", part: .rules, language: language,
            isHandbook: isAlone)
        return page.html(markup.html)
    }

    private func addLink(to rule: Rule, in pack: Pack, _ markup: inout Markup) {
        markup.raw(
            "<li class='\(rule.severity.cssClass)'>\(rule.severity.icon)<a href='\(pack.language)/\(rule.id).html'>")
        markup.text(rule.message)
        markup.raw("</a> <span>")
        markup.text(FamilyName.wording(of: rule.family))
        markup.raw(" · <code>\(Markup.escaped(rule.id))</code></span></li>\n")
    }
}
