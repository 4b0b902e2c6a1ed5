// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// Every source that a message of this language cites, and the messages that do.
    var sourcesPage: Page {
        let citing = entries.reduce(into: [Identifier<Source>: [Entry]]()) { result, entry in
            for source in entry.sources { result[source, default: []].append(entry) }
        }
        let named = citing.keys.compactMap { site.sources[$0] }.map { source in
            (name: (source.authors + [source.title]).joined(), source: source)
        }
        let sources = Collation(kit.language).sorted(named, by: \.name) { $0.source.id < $1.source.id }.map(\.source)
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
