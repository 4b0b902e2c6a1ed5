// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// What a report comes to: which texts cannot be released, else which have something to answer; the gravest first.
struct Verdict {
    private let language: ToolLanguage
    private let texts: [Text]
    /// What holds them; a note where nothing does.
    private let severity: Severity

    /// A text, or what all texts share, and what was found in it.
    private struct Text {
        let name: String
        let path: String
        let language: LanguageTag?
        let counts: Counts
    }

    /// The most texts that are named before the rest is folded.
    private static let shown = 8

    init(_ report: Report) {
        let variants = report.messages.joined().map { variant in
            Text(
                name: variant.shownTitle(in: report.language), path: TextPage.path(of: variant),
                language: variant.language,
                counts: Counts(report.remarks(in: variant)))
        }
        let common = Text(
            name: ReportPage.Part.common.name.text(in: report.language), path: ReportPage.Part.common.path,
            language: nil, counts: Counts(report.common))
        let all = variants + [common]
        language = report.language
        let severity = Severity.shown.first { grave in all.contains { $0.counts[grave] > 0 } } ?? .note
        self.severity = severity
        texts = severity == .note ? [] : Self.gravestFirst(all.filter { $0.counts[severity] > 0 })
    }

    private static func gravestFirst(_ texts: [Text]) -> [Text] {
        texts.enumerated().sorted { left, right in
            let (a, b) = (left.element.counts, right.element.counts)
            return (b[.block], b[.answer], left.offset) < (a[.block], a[.answer], right.offset)
        }.map(\.element)
    }

    var html: String {
        var markup = Markup(language)
        markup.raw("<section class='verdict \(severity.cssClass)' aria-labelledby='verdict'>\n<h2 id='verdict'>")
        markup.raw(severity.icon)
        markup.text(sentence)
        markup.raw("</h2>\n")
        addList(texts.prefix(Self.shown), to: &markup)
        if texts.count > Self.shown {
            markup.raw("<details><summary>")
            markup.text(sv: "och \(texts.count - Self.shown) till", en: "and \(texts.count - Self.shown) more")
            markup.raw("</summary>\n")
            addList(texts.dropFirst(Self.shown), to: &markup)
            markup.raw("</details>\n")
        }
        return markup.html + "</section>\n"
    }

    private var sentence: Wording {
        let (count, sv, en) = (texts.count, texts.count == 1 ? "text" : "texter", texts.count == 1 ? "text" : "texts")
        return switch severity {
        case .block: Wording(sv: "\(count) \(sv) kan inte släppas", en: "\(count) \(en) cannot be released")
        case .answer:
            Wording(
                sv: "Inget stoppar. \(count) \(sv) har något att besvara",
                en: "Nothing blocks. \(count) \(en) \(count == 1 ? "has" : "have") something to answer")
        case .note: Wording(sv: "Inget stoppar och inget är att besvara", en: "Nothing blocks or is to be answered")
        }
    }

    private func addList(_ texts: ArraySlice<Text>, to markup: inout Markup) {
        guard !texts.isEmpty else { return }
        markup.raw("<ol>\n")
        for text in texts {
            let attributes = text.language.map { " lang='\($0)' dir='\($0.direction.rawValue)'" } ?? ""
            markup.raw("<li><a href='\(text.path)'\(attributes)>\(Markup.escaped(text.name))</a> ")
            if let language = text.language {
                markup.raw("<span class='language' lang='\(language)'>\(Markup.escaped(language.ownName))</span> ")
            }
            markup.raw(text.counts.badges(language, from: severity) + "</li>\n")
        }
        markup.raw("</ol>\n")
    }
}

extension Variant {
    /// The title, or the file's path where it has none.
    func shownTitle(in language: ToolLanguage) -> String {
        frontMatter.title.isEmpty ? shownPath(in: language) : frontMatter.title.string
    }

    /// The path of its file; of what was piped in, that.
    func shownPath(in language: ToolLanguage) -> String {
        guard file.path == "-" else { return file.path }
        return Wording(sv: "standardinmatning", en: "standard input").text(in: language)
    }
}
