// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// The first page of a language: what the campaign is, subjects to choose by trouble, and the newest messages.
    var homePage: Page {
        let path = kit.paths.home
        let advice = publicEntries.filter { $0.type != .questions }
        let questions = publicEntries.filter { $0.type == .questions }
        return page(
            .home, at: \.home, .home, title: kit.title, summary: kit.summary, drawing: "home",
            [
                "path-index": .text(Address.relative(from: path, to: kit.paths.index)),
                "path-staff": .text(Address.relative(from: path, to: kit.paths.staff)),
                "subjects": .list(subjects.map(tile)),
                "messages": .list(advice.prefix(Self.newest).map { link(to: $0, from: path) }),
                "questions": .list(questions.map { link(to: $0, from: path) }),
            ])
    }

    /// How many messages the home page shows.
    private static let newest = 8

    private func tile(_ subject: Subject, _ entries: [Entry]) -> TemplateValues {
        let name = site.name(of: subject, in: kit)
        let others = site.synonyms(of: subject, in: kit).filter { $0.lowercased() != name.lowercased() }
        return [
            "path": .text(Address.relative(from: kit.paths.home, to: path(to: subject, entries))),
            "title": .text(name),
            "words": .text(others.prefix(3).joined(separator: kit.strings[.listSeparator])),
            "illustration": .text(site.theme.illustration(for: subject.id.name)),
        ]
    }
}

extension Site {
    /// The lay words for a subject in a language, or in the language that it simplifies.
    func synonyms(of subject: Subject, in kit: LanguageKit) -> [String] {
        let words = subject.synonyms[kit.language] ?? LanguageTag(kit.language.primary).flatMap { subject.synonyms[$0] }
        return (words ?? []).map(\.string)
    }
}
