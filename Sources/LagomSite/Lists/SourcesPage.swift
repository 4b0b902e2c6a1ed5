// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// Every source that a message of this language cites, by author and title, and the messages that do.
    var sourcesPage: Page {
        let citing = entries.reduce(into: [Identifier<Source>: [Entry]]()) { result, entry in
            for source in entry.sources { result[source, default: []].append(entry) }
        }
        let cited = citing.keys.sorted().compactMap { site.sources[$0] }
        let sources = Collation(kit.language).sorted(cited) { ($0.authors + [$0.title]).joined() }
        return page(
            .sources, at: \.sources, title: kit.strings[.sourcesTitle], summary: kit.strings[.sourcesSummary],
            ["references": .list(sources.map { values($0, citing[$0.id] ?? []) })])
    }

    private func values(_ source: Source, _ entries: [Entry]) -> TemplateValues {
        var html = HTML()
        Reference(source, on: kit.language).write(to: &html)
        return [
            "anchor": .text("source-" + Address.encoded(source.id.name)), "reference": .text(html.string),
            "messages": .list(entries.map { link(to: $0, from: kit.paths.sources) }),
        ]
    }
}
