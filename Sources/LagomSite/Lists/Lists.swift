// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// The pages of one language that list messages, made from their entries.
struct Lists {
    let site: Site
    let kit: LanguageKit
    /// The entries of this language, newest first.
    let entries: [Entry]
    /// All prints of the site, in every language; none where it has none.
    let prints: [PrintListing]
    /// Which subjects each language of the site has public messages on.
    private let subjectLanguages: [Identifier<Subject>: Set<LanguageTag>]

    init(site: Site, kit: LanguageKit, entries all: [Entry], prints: [PrintListing]) {
        self.prints = prints
        self.site = site
        self.kit = kit
        entries = all.filter { $0.language == kit.language }
        subjectLanguages = all.filter { !$0.isForStaff }.reduce(into: [:]) { result, entry in
            for subject in entry.subjects { result[subject, default: []].insert(entry.language) }
        }
    }

    /// The pages in parts of work, the longest first.
    var parts: [@Sendable () -> [Page]] {
        let subjects = self.subjects.map { subject, entries in
            { @Sendable in [page(on: subject, entries)] }
        }
        return [{ [indexPage] }, { [sourcesPage] }] + subjects
            + [{ [homePage, staffPage, aboutPage, accessibilityPage, feed] }]
            + (prints.isEmpty ? [] : [{ [printsPage] }])
    }

    var publicEntries: [Entry] { entries.filter { !$0.isForStaff } }

    /// The subjects that this language has public messages on, by their names.
    var subjects: [(subject: Subject, entries: [Entry])] {
        let bySubject = publicEntries.reduce(into: [Identifier<Subject>: [Entry]]()) { result, entry in
            for subject in entry.subjects { result[subject, default: []].append(entry) }
        }
        let collation = Collation(kit.language)
        let byName = bySubject.sorted { $0.key < $1.key }
        let known = byName.compactMap { id, entries in
            site.catalogue.subjects[id].map { (subject: $0, entries: entries) }
        }
        return collation.sorted(known) { site.name(of: $0.subject, in: kit) }
    }

    /// Where a subject's words lead: to its only message, or to the page that lists its messages.
    func path(to subject: Subject, _ entries: [Entry]) -> String {
        entries.count == 1 ? kit.paths.message(entries[0].message) : kit.paths.subject(subject.id)
    }

    /// A link to a message from a page.
    func link(to entry: Entry, from path: String) -> TemplateValues {
        [
            "path": .text(Address.relative(from: path, to: kit.paths.message(entry.message))),
            "title": .text(entry.title), "summary": .text(entry.summary),
            "illustration": .text(site.theme.illustration(for: entry.subjects.first?.name ?? entry.type.rawValue)),
        ]
    }

    /// A page that exists once in every language of the site.
    func page(
        _ template: TemplateName, at path: KeyPath<SitePaths, String>, _ current: Framer.Current? = nil,
        title: String, summary: String, drawing: String? = nil, _ values: TemplateValues
    ) -> Page {
        let alternates = site.settings.languages.compactMap { language in
            site.kits[language].map { (language: language, path: $0.paths[keyPath: path]) }
        }
        return page(
            template, at: kit.paths[keyPath: path], alternates, current, title: title, summary: summary,
            drawing: drawing, values)
    }

    func page(
        _ template: TemplateName, at folder: String, _ alternates: [(language: LanguageTag, path: String)],
        _ current: Framer.Current?, title: String, summary: String, drawing: String?, _ values: TemplateValues
    ) -> Page {
        let shell = PageShell(
            site: site, kit: kit, path: folder, title: title, summary: summary, alternates: alternates,
            frame: site.framer.frame(of: kit, at: folder, current: current),
            illustration: drawing.map(site.theme.illustration) ?? "",
            structuredData: site.structuredData("WebPage", kit, path: folder, title: title, summary: summary))
        let bytes = site.theme.page(template, shell.values.adding(values))
        return Page(path: folder + "index.html", content: .bytes(bytes))
    }

    /// The subject's page in every language that has messages on it.
    func alternates(of subject: Identifier<Subject>) -> [(language: LanguageTag, path: String)] {
        site.settings.languages.compactMap { language in
            guard subjectLanguages[subject, default: []].contains(language), let kit = site.kits[language] else {
                return nil
            }
            return (language, kit.paths.subject(subject))
        }
    }
}
