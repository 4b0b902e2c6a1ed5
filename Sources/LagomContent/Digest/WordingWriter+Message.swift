// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension WordingWriter {
    mutating func write(_ variant: Variant) {
        write("language", variant.language.tag)
        write(variant.frontMatter)
        write(variant.blocks)
    }

    /// What the signs, sources and pictures say that were used so far.
    mutating func writeShown(
        in catalogue: Catalogue, _ known: [Identifier<Source>: Source], _ language: LanguageTag,
        picture: (String) -> Digest?
    ) {
        for id in signs.sorted() { write(id, in: catalogue, language) }
        for id in sources.sorted() { write(id, known[id]) }
        for path in pictures.sorted() { write("picture-bytes", picture(path)?.description ?? "missing") }
    }

    /// All fields but the owner.
    private mutating func write(_ matter: FrontMatter) {
        writeTitle(of: matter)
        write("type", matter.type.rawValue)
        for subject in matter.subjects { write("subject", subject.value.name) }
        for concern in matter.concerns { write("concern", concern.value.rawValue) }
        for audience in matter.audience { write("audience", audience.value) }
        for setting in matter.settings { write("setting", setting.value) }
        write("review-by", matter.reviewBy?.value.description)
        writePoster(of: matter)
        write("translation", matter.translation?.by.rawValue)
    }

    /// What a text is about, and for whom.
    mutating func writeTopic(of matter: FrontMatter) {
        write("title", matter.title.string)
        write("type", matter.type.rawValue)
        for subject in matter.subjects { write("subject", subject.value.name) }
        for audience in matter.audience { write("audience", audience.value) }
    }

    mutating func writeTitle(of matter: FrontMatter) {
        write("title", matter.title.string)
        write("summary", matter.summary.string)
    }

    mutating func writePoster(of matter: FrontMatter) {
        write("headline", matter.poster?.headline.string)
        write("lead", matter.poster?.lead?.string)
        for point in matter.poster?.points ?? [] { write("point", point.string) }
        write("safety-short", matter.safetyShort?.string)
    }

    /// A sign or an exception as the language shows it.
    mutating func write(_ id: Identifier<Sign>, in catalogue: Catalogue, _ language: LanguageTag) {
        begin("shown-sign")
        write("id", id.name)
        if let sign = catalogue.signs[id] {
            write("level", sign.level.rawValue)
            write("who", sign.who.rawValue)
            write("within", sign.within)
            write("where", sign.place)
        }
        write("kind", catalogue.exceptions[id]?.kind.rawValue)
        write("wording", catalogue.wording(of: id, in: language)?.text.string)
        end()
    }

    /// A cited source as lists show it.
    private mutating func write(_ id: Identifier<Source>, _ source: Source?) {
        begin("cited-source")
        write("id", id.name)
        if let source {
            write("type", source.type)
            write("title", source.title)
            for author in source.authors { write("author", author) }
            write("year", source.year.map(String.init))
            write("container", source.container)
            write("publisher", source.publisher)
            write("volume", source.volume)
            write("issue", source.issue)
            write("page", source.page)
            write("doi", source.doi)
            write("url", source.url)
            write("language", source.language?.tag)
        }
        end()
    }
}
