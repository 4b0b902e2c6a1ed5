// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A choice among what is shown: a box to tick, or one of several buttons of which one is pressed.
struct FilterBox {
    let id: String
    let label: String
    let count: Int
    var icon = ""
    var style = ""
    /// The language that the label is in, where it is another than the page's.
    var language: LanguageTag?

    /// Boxes of which any may be ticked; all of them are.
    static func fieldset(_ legend: String, _ boxes: [FilterBox]) -> String {
        fieldset(legend, boxes.map { $0.html("type='checkbox' checked") })
    }

    /// Buttons of which one is pressed, at first the one that shows all.
    static func choice(_ name: String, _ legend: String, all: FilterBox, _ boxes: [FilterBox]) -> String {
        let others = boxes.map { $0.html("type='radio' name='\(name)'") }
        return fieldset(legend, [all.html("type='radio' name='\(name)' checked")] + others)
    }

    /// Fields behind a line that opens them: most readers want to see all.
    static func folded(_ fields: String, _ language: ToolLanguage) -> String {
        let title = Wording(sv: "Visa bara en del", en: "Show only a part").text(in: language)
        return "<details class='filters'><summary>\(Markup.escaped(title))</summary>\n\(fields)</details>\n"
    }

    private static func fieldset(_ legend: String, _ boxes: [String]) -> String {
        "<fieldset><legend>\(Markup.escaped(legend))</legend>\n" + boxes.joined() + "</fieldset>\n"
    }

    private func html(_ kind: String) -> String {
        let lang = language.map { " lang='\($0)'" } ?? ""
        return "<label class='box \(style)'><input \(kind) id='\(id)'>\(icon)"
            + "<span><bdi\(lang)>\(Markup.escaped(label))</bdi> <span class='count'>\(count)</span></span></label>\n"
    }
}
