// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// A piece of a text and the findings in it, shown beside each other.
struct TextRow {
    let html: String
    let notes: [NumberedRemark]
}

/// A text cut into rows, and the findings that stand in none of them.
struct TextRows {
    /// What is about the text as a whole, such as a missing safety net.
    let whole: [NumberedRemark]
    /// Title, summary and body, as the page and whole prints carry them.
    let body: [TextRow]
    /// What posters, cards, screens and pictures carry in their stead.
    let short: [TextRow]
    /// What is about the file: fields, references.
    let file: [NumberedRemark]

    init(_ variant: Variant, _ remarks: [NumberedRemark], _ setting: TextSetting, _ language: ToolLanguage) {
        let matter = variant.frontMatter
        let own = remarks.filter { $0.remark.place.path == variant.file.path }
        let parts = Dictionary(grouping: own, by: { $0.remark.part(in: variant) })
        whole = parts[.whole] ?? []
        let read = (parts[.body] ?? []) + (parts[.short] ?? [])
        let index = NumberedRemarks(read)
        let markup = BlockMarkup(variant: variant, setting: setting, remarks: index, language: language)
        var shown: Set<Int> = []
        func row(_ range: ByteRange?, _ html: String) -> TextRow {
            let notes = index.overlapping(range).filter { shown.insert($0.number).inserted }
            return TextRow(html: html, notes: notes)
        }
        func row(_ name: String, _ text: MappedText?) -> TextRow? {
            guard let text, !text.isEmpty else { return nil }
            return row(text.range, "<p class='\(name)'>\(markup.html(text))</p>\n")
        }
        body =
            [row("title", matter.title), row("summary", matter.summary)].compactMap(\.self)
            + variant.blocks.map { row($0.range, markup.html($0)) }
        let points = (matter.poster?.points ?? []).map { row("point", $0) }
        short =
            ([row("headline", matter.poster?.headline), row("lead", matter.poster?.lead)] + points
            + [row("safety", matter.safetyShort)]).compactMap(\.self)
        file = (parts[.file] ?? []) + read.filter { !shown.contains($0.number) }
    }
}
