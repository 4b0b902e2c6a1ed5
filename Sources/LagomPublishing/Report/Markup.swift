// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

/// HTML in the making, in the language of the one who reads the report.
struct Markup {
    let language: ToolLanguage
    private(set) var html = ""

    init(_ language: ToolLanguage) {
        self.language = language
    }

    /// Adds markup that stands in this program or was made before.
    mutating func raw(_ markup: String) { html += markup }

    /// Adds text, escaped; what would reorder the page is shown, not sent.
    mutating func text(_ text: String) { html += Self.escaped(text) }

    mutating func text(_ wording: Wording) { text(wording.text(in: language)) }

    mutating func text(sv: String, en: String) { text(Wording(sv: sv, en: en)) }

    /// Adds an element with text in it; the attributes stand as they are.
    mutating func element(_ name: String, _ attributes: String = "", _ wording: Wording) {
        raw("<\(name)\(attributes.isEmpty ? "" : " " + attributes)>")
        text(wording)
        raw("</\(name)>\n")
    }

    /// Text for content and for attributes in double quotes.
    static func escaped(_ text: String) -> String { Escape.text(VisibleText.lines(text)) }
}
