// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension WordingWriter {
    /// All fields but the owner.
    mutating func write(_ matter: FrontMatter) {
        write("title", matter.title.string)
        write("summary", matter.summary.string)
        write("type", matter.type.rawValue)
        for subject in matter.subjects { write("subject", subject.value.name) }
        for concern in matter.concerns { write("concern", concern.value.rawValue) }
        for audience in matter.audience { write("audience", audience.value) }
        for setting in matter.settings { write("setting", setting.value) }
        write("review-by", matter.reviewBy?.value.description)
        write("headline", matter.poster?.headline.string)
        write("lead", matter.poster?.lead?.string)
        for point in matter.poster?.points ?? [] { write("point", point.string) }
        write("safety-short", matter.safetyShort?.string)
        write("translation", matter.translation?.by.rawValue)
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
    mutating func write(_ id: Identifier<Source>, _ source: Source?) {
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
