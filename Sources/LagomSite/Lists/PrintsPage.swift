// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// All prints of the site, whatever their language, with a choice that works without script: see `PrintFilter`.
    var printsPage: Page {
        let (path, filter) = (kit.paths.prints, PrintFilter(prints))
        let messages = Dictionary(grouping: prints, by: \.entry.message).values.map { ($0, named(by: $0)) }
        let byName = messages.sorted { $0.1.message < $1.1.message }
        let ordered = Collation(kit.language).sorted(byName, by: \.1.title)
        return page(
            .prints, at: \.prints, .staff, title: kit.strings[.printsTitle], summary: kit.strings[.printsSummary],
            drawing: "staff",
            [
                "filter-style": .text(Address.relative(from: path, to: filter.path)),
                "path-staff": .text(Address.relative(from: path, to: kit.paths.staff)),
                "choices": .list(choices(filter)),
                "messages": .list(ordered.map { values(of: $0.0, namedBy: $0.1, from: path) }),
            ])
    }

    /// Whose title names a message: that in the page's language, or in the first language that it is printed in.
    private func named(by listings: [PrintListing]) -> Entry {
        (listings.first { $0.entry.language == kit.language } ?? inOrder(listings)[0]).entry
    }

    private func inOrder(_ listings: [PrintListing]) -> [PrintListing] {
        site.settings.languages.flatMap { language in listings.filter { $0.entry.language == language } }
    }

    private func values(of listings: [PrintListing], namedBy entry: Entry, from path: String) -> TemplateValues {
        let subjects = entry.subjects.map(\.name)
        return [
            "title": .text(entry.title), "tag": .text(entry.language.tag),
            "direction": .text(entry.language.direction.rawValue),
            "subjects": .text(subjects.isEmpty ? "-" : subjects.joined(separator: " ")),
            "rows": .list(inOrder(listings).compactMap { row(of: $0, from: path) }),
        ]
    }

    private func row(of listing: PrintListing, from path: String) -> TemplateValues? {
        guard let other = site.kits[listing.entry.language] else { return nil }
        let folder = Address.relative(from: path, to: other.paths.message(listing.entry.message))
        let picture = listing.offers.lazy.compactMap(\.picture).first
        return [
            "tag": .text(other.language.tag), "direction": .text(other.direction.rawValue),
            "language": .text(other.strings.name), "title": .text(listing.entry.title), "path": .text(folder),
            "picture": .text(picture.map { folder + $0 } ?? ""),
            "prints": .list(
                listing.offers.map { offer in
                    [
                        "path": .text(folder + offer.file), "name": .text(offer.name(kit.strings)),
                        "detail": .text(offer.detail), "format": .text(offer.format.rawValue),
                    ]
                }),
        ]
    }

    /// What can be chosen by: language, format, subject, each with all of its values.
    private func choices(_ filter: PrintFilter) -> [TemplateValues] {
        let languages = site.settings.languages.filter(filter.languages.contains).compactMap { site.kits[$0] }
        let subjects = filter.subjects.compactMap { site.catalogue.subjects[$0] }
        return [
            group(
                "language", .printsLanguage,
                languages.map { Choice(id: $0.language.tag, name: $0.strings.name, language: $0.language) }),
            group(
                "format", .printsFormat,
                filter.formats.map { Choice(id: $0.rawValue, name: kit.strings[$0.nameKey], language: kit.language) }),
            group("subject", .printsSubject, Collation(kit.language).sorted(subjects.map(choice), by: \.name)),
        ]
    }

    /// A value to choose, and the language that its name is in.
    private struct Choice {
        let id: String
        let name: String
        let language: LanguageTag
    }

    private func choice(of subject: Subject) -> Choice {
        Choice(
            id: subject.id.name, name: site.name(of: subject, in: kit),
            language: site.language(ofName: subject, in: kit))
    }

    private func group(_ name: String, _ legend: StringKey, _ choices: [Choice]) -> TemplateValues {
        [
            "group": .text(name), "legend": .text(kit.strings[legend]), "all": .text(kit.strings[.printsAll]),
            "options": .list(
                choices.map { choice in
                    [
                        "id": .text("\(name)-\(choice.id)"), "name": .text(choice.name), "group": .text(name),
                        "tag": .text(choice.language.tag), "direction": .text(choice.language.direction.rawValue),
                    ]
                }),
        ]
    }
}
