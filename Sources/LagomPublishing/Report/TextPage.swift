// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// A text with its findings beside it.
struct TextPage {
    let variant: Variant
    /// Those of the variant's own file, in the order of the page.
    let remarks: [Remark]
    let setting: TextSetting
    /// All variants of the message, for the links between them; empty for a text that stands alone.
    let siblings: [Variant]
    let language: ToolLanguage

    private var home: String? { siblings.isEmpty ? nil : "../" }
    private var title: String { variant.shownTitle(in: language) }

    /// The page's path in the report.
    static func path(of variant: Variant) -> String { "\(variant.message)/\(variant.language).html" }

    var html: String {
        let numbered = remarks.enumerated().map { NumberedRemark(number: $0 + 1, remark: $1) }
        let rows = TextRows(variant, numbered, setting, language)
        var markup = Markup(language)
        addHead(to: &markup)
        markup.raw(SeverityFilter(Counts(remarks), language).html)
        addNotes(rows.whole, Wording(sv: "Om hela texten", en: "About the whole text"), "whole", to: &markup)
        addRows(rows.body, Wording(sv: "Texten", en: "The text"), to: &markup)
        addRows(
            rows.short, Wording(sv: "I affisch, kort, skärm och bild", en: "In poster, card, screen and picture"),
            to: &markup)
        addNotes(rows.file, Wording(sv: "Om filen", en: "About the file"), "file", to: &markup)
        let page = ReportPage(
            title: Wording(sv: "\(title) (\(variant.language))", en: "\(title) (\(variant.language))"), home: home,
            part: nil, language: language)
        return page.html(markup.html)
    }

    private func addHead(to markup: inout Markup) {
        markup.raw("<p class='crumb'>\(Markup.escaped(variant.shownPath(in: language)))</p>\n")
        markup.raw("<h1 lang='\(variant.language)' dir='\(variant.language.direction.rawValue)'>")
        markup.text(title)
        markup.raw("</h1>\n<p class='badges'>\(Counts(remarks).badges(language))</p>\n")
        guard siblings.count > 1 else { return }
        let label = Wording(sv: "Samma budskap på andra språk", en: "The same message in other languages")
        markup.raw("<nav class='languages' aria-label='\(label.text(in: language))'><ul>\n")
        for sibling in siblings {
            let isCurrent = sibling.language == variant.language
            markup.raw("<li><a href='\(sibling.language).html' lang='\(sibling.language)'")
            markup.raw(
                "\(isCurrent ? " aria-current='page'" : "")>\(Markup.escaped(sibling.language.ownName))</a></li>\n")
        }
        markup.raw("</ul></nav>\n")
    }

    private func addNotes(_ notes: [NumberedRemark], _ title: Wording, _ name: String, to markup: inout Markup) {
        guard !notes.isEmpty else { return }
        markup.raw("<section class='notes' aria-labelledby='\(name)'>\n")
        markup.element("h2", "id='\(name)'", title)
        markup.raw("<ol class='list'>\n")
        for group in NoteGroup.groups(notes, language, home: home) {
            markup.raw(group.html(of: variant.file.path, at: nil))
        }
        markup.raw("</ol></section>\n")
    }

    private func addRows(_ rows: [TextRow], _ title: Wording, to markup: inout Markup) {
        guard !rows.isEmpty else { return }
        markup.raw("<section class='rows'>\n")
        markup.element("h2", "", title)
        for row in rows {
            markup.raw("<div class='row'><div class='text' lang='\(variant.language)' ")
            markup.raw("dir='\(variant.language.direction.rawValue)'>\n\(row.html)</div>\n")
            if !row.notes.isEmpty {
                markup.raw("<div class='side'>\n")
                for note in row.notes {
                    let isMarked = row.html.contains("id='m\(note.number)'")
                    markup.raw(Note(numbered: note, language: language, home: home).html(hasMark: isMarked))
                }
                markup.raw("</div>")
            }
            markup.raw("</div>\n")
        }
        markup.raw("</section>\n")
    }
}
