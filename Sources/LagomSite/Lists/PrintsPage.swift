// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// All prints of the site, whatever their language, with a choice that works without script: see `PrintFilter`.
    var printsPage: Page {
        let (path, filter) = (kit.paths.prints, PrintFilter(prints))
        let messages = Dictionary(grouping: prints, by: \.entry.message).values.map { ($0, title(of: $0)) }
        let byName = messages.sorted { $0.0[0].entry.message < $1.0[0].entry.message }
        let ordered = Collation(kit.language).sorted(byName, by: \.1)
        return page(
            .prints, at: \.prints, .staff, title: kit.strings[.printsTitle], summary: kit.strings[.printsSummary],
            drawing: "staff",
            [
                "filter-style": .text(Address.relative(from: path, to: filter.path)),
                "path-staff": .text(Address.relative(from: path, to: kit.paths.staff)),
                "choices": .list(choices(filter)),
                "messages": .list(ordered.map { values(of: $0.0, title: $0.1, from: path) }),
            ])
    }

    /// A message's title in the page's language, or in the first language that it is printed in.
    private func title(of listings: [PrintListing]) -> String {
        (listings.first { $0.entry.language == kit.language } ?? inOrder(listings)[0]).entry.title
    }

    private func inOrder(_ listings: [PrintListing]) -> [PrintListing] {
        site.settings.languages.flatMap { language in listings.filter { $0.entry.language == language } }
    }

    private func values(of listings: [PrintListing], title: String, from path: String) -> TemplateValues {
        let subjects = listings[0].entry.subjects.map(\.name)
        return [
            "title": .text(title), "subjects": .text(subjects.isEmpty ? "-" : subjects.joined(separator: " ")),
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
            group("language", .printsLanguage, languages.map { ($0.language.tag, $0.strings.name) }),
            group("format", .printsFormat, filter.formats.map { ($0.rawValue, kit.strings[$0.nameKey]) }),
            group(
                "subject", .printsSubject,
                Collation(kit.language).sorted(subjects.map { ($0.id.name, site.name(of: $0, in: kit)) }, by: \.1)),
        ]
    }

    private func group(_ name: String, _ legend: StringKey, _ values: [(id: String, name: String)]) -> TemplateValues {
        [
            "group": .text(name), "legend": .text(kit.strings[legend]), "all": .text(kit.strings[.printsAll]),
            "options": .list(
                values.map { value in
                    ["id": .text("\(name)-\(value.id)"), "name": .text(value.name), "group": .text(name)]
                }),
        ]
    }
}
