// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// What all pages in one language share, made once a build; a class, because many tasks at once hand it around.
final class LanguageKit: Sendable {
    let language: LanguageTag
    let strings: Strings
    /// The campaign's name and its one sentence.
    let title: String
    let summary: String
    /// The campaign's name as titles of pages end with it: two languages with one name are told apart.
    let name: String
    let paths: SitePaths
    let direction: LanguageTag.Direction
    /// The language as Open Graph names it: `language_TERRITORY`; a language alone is understood too.
    let locale: String

    /// The markup above and below a page's content.
    struct Frame: Sendable {
        let top: String
        let bottom: String

        static let empty = Frame(top: "", bottom: "")
    }

    init(_ language: LanguageTag, settings: CampaignSettings, theme: Theme) {
        self.language = language
        strings = theme.strings(for: language)
        title = Self.words(settings.title, in: language, main: settings.mainLanguage)
        summary = Self.words(settings.summary, in: language, main: settings.mainLanguage)
        name = Self.isShared(title, by: language, settings) ? "\(title) (\(strings.name))" : title
        paths = SitePaths(language, strings)
        direction = language.direction
        locale = Self.locale(language)
    }

    /// Plain text as titles, descriptions and feeds show it: its numbers are read whole.
    func plain(_ text: String) -> String { WholeNumbers.kept(in: text, direction) }

    /// Whether an earlier language of the campaign bears the same name.
    private static func isShared(_ title: String, by language: LanguageTag, _ settings: CampaignSettings) -> Bool {
        settings.languages.prefix { $0 != language }.contains {
            words(settings.title, in: $0, main: settings.mainLanguage) == title
        }
    }

    private static func locale(_ language: LanguageTag) -> String {
        let parts: [Substring] = language.tag.split(separator: "-")
        guard let region = parts.dropFirst().first(where: { $0.count == 2 }) else { return language.primary }
        return language.primary + "_" + region
    }

    /// A text of the campaign in a language, in the language that it simplifies, or in the main one.
    static func words(_ texts: [LanguageTag: MappedText], in language: LanguageTag, main: LanguageTag) -> String {
        let text = texts[language] ?? LanguageTag(language.primary).flatMap { texts[$0] } ?? texts[main]
        return text?.string ?? ""
    }
}

/// Where the pages of one language lie, from the site's root, each with `/` at its end.
struct SitePaths: Sendable {
    let home: String
    let subjects: String
    let index: String
    let sources: String
    let staff: String
    let prints: String
    let about: String
    let accessibility: String
    /// All folders above but `home`: no message may lie in one of them.
    let taken: [String]
    /// The Atom feed, a file.
    var feed: String { home + "feed.xml" }
    /// The Atom feed of corrections, a file.
    var corrections: String { home + "corrections.xml" }

    init(_ language: LanguageTag, _ strings: Strings) {
        let home = language.tag + "/"
        var taken: [String] = []
        func folder(_ name: StringKey) -> String {
            taken.append(home + strings[name] + "/")
            return taken[taken.count - 1]
        }
        self.home = home
        subjects = folder(.pathSubjects)
        index = folder(.pathIndex)
        sources = folder(.pathSources)
        staff = folder(.pathStaff)
        prints = folder(.pathPrints)
        about = folder(.pathAbout)
        accessibility = folder(.pathAccessibility)
        self.taken = taken
    }

    func message(_ id: Identifier<Message>) -> String { home + id.name + "/" }
    func subject(_ id: Identifier<Subject>) -> String { subjects + id.name + "/" }
}
