// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText
import LagomTheme

/// An edition that prints may bear and that nothing answers for any more.
public struct LostPrint: Sendable, Hashable {
    public let edition: String
    /// The language of the print, which the campaign may have left.
    public let language: LanguageTag
    /// The message that it was of; nil where that is not known.
    public let message: Identifier<Message>?
    /// What was wrong and what to do now, where readers were told.
    public let corrections: [Banner]
    /// The day of its withdrawal; nil where nobody withdrew it.
    public let withdrawn: Day?

    public init(
        edition: String, language: LanguageTag, message: Identifier<Message>?, withdrawn: Day?, corrections: [Banner]
    ) {
        self.edition = edition
        self.language = language
        self.message = message
        self.withdrawn = withdrawn
        self.corrections = corrections
    }
}

extension Site {
    /// The pages that such prints point to: the print is not valid, where to turn, and the message as it is now.
    ///
    /// Where no other page stands at the text's own address, one there says that the text is not shown, and the same.
    ///
    /// - Parameter entries: the texts that are on the site.
    public func lostPrintPages(_ prints: [LostPrint], among entries: [Entry]) -> CommonPart {
        let own = Dictionary(grouping: entries, by: \.message)
        return CommonPart { [self] in
            prints.map { LostPrintPage(site: self, print: $0, at: nil, own).page }
                + lostTexts(prints).map { LostPrintPage(site: self, print: $0.print, at: $0.path, own).page }
        }
    }

    /// The texts of such prints at whose address no other page stands, with what was said of all of their editions.
    private func lostTexts(_ prints: [LostPrint]) -> [(path: String, print: LostPrint)] {
        let texts = Dictionary(grouping: prints) { print in
            print.message.flatMap { message in
                let (isThere, paths) = (published[message]?.contains(print.language) ?? false, kit(of: print).paths)
                let path = paths.message(message)
                return isThere || paths.taken.contains(path) ? nil : path
            }
        }
        return texts.compactMap { path, prints in path.map { ($0, LostPrint(together: prints)) } }
            .sorted { $0.path < $1.path }
    }

    /// The words of a print's language, which the theme may still have when the campaign has left it.
    fileprivate func kit(of print: LostPrint) -> LanguageKit {
        kits[print.language] ?? LanguageKit(print.language, settings: settings, theme: theme)
    }
}

extension LostPrint {
    /// What stands at the address of the text that some editions are of.
    fileprivate init(together prints: [LostPrint]) {
        let corrections = prints.flatMap(\.corrections).reduce(into: [Banner]()) { all, one in
            if !all.contains(one) { all.append(one) }
        }
        self.init(
            edition: prints[0].edition, language: prints[0].language, message: prints[0].message,
            withdrawn: prints.compactMap(\.withdrawn).max(), corrections: corrections)
    }
}

/// The page of such a print, in the print's own language as far as the theme knows it.
struct LostPrintPage {
    let site: Site
    let print: LostPrint
    /// The message as it is now, in the print's language or else in another.
    let current: Entry?
    /// The page's folder.
    private let path: String

    /// - Parameters:
    ///   - path: the folder of the text's own page; nil for the page that the print points to.
    ///   - entries: the texts that are on the site, by their messages.
    init(site: Site, print: LostPrint, at path: String?, _ entries: [Identifier<Message>: [Entry]]) {
        (self.site, self.print) = (site, print)
        self.path = path ?? Site.editionPath(print.edition)
        let texts = print.message.flatMap { entries[$0] } ?? []
        let languages = [print.language] + site.settings.languages
        current = languages.lazy.compactMap { language in texts.first { $0.language == language } }.first
    }

    var page: Page {
        let shell = PageShell(
            site: site, kit: kit, path: path, title: title, summary: kit.strings[.bannerDownText], alternates: [],
            frame: .empty)
        let parts = [notice] + [message].compactMap(\.self)
        let bytes = site.theme.page(
            .notFound,
            shell.values.adding(["headings": .list([heading]), "parts": .list(parts), "care": .flag(true)]))
        return Page(path: path + "index.html", content: .bytes(bytes))
    }

    private var title: String { banner.words(kit.strings, of: site).heading }

    private var heading: TemplateValues {
        ["tag": .text(kit.language.tag), "direction": .text(kit.direction.rawValue), "text": .text(title)]
    }

    private var banner: Banner {
        if path == Site.editionPath(print.edition) { return .printWithdrawn(print.edition) }
        return print.withdrawn.map { .withdrawn($0) } ?? .takenDown
    }

    private var kit: LanguageKit { site.kit(of: print) }

    /// Where the site's pages are: in the print's language, or in the main one.
    private var paths: SitePaths { (site.kits[print.language] ?? site.kits[site.settings.mainLanguage]!).paths }

    private var notice: TemplateValues {
        let said = print.corrections.map { $0.words(kit.strings, of: site) }.flatMap { [$0.heading, $0.text] }
        let own = current.flatMap { $0.language == print.language ? $0 : nil }
        return part(
            kit, text: (said + [kit.strings[.bannerDownText]]).joined(separator: " "),
            link: own?.title ?? kit.strings[.homeTitle], to: own.map { paths.message($0.message) } ?? paths.home, paths)
    }

    /// The message where it is on the site in another language only.
    private var message: TemplateValues? {
        guard let current, current.language != print.language, let kit = site.kits[current.language] else { return nil }
        return part(
            kit, text: current.summary, link: current.title,
            to: kit.paths.message(current.message), kit.paths)
    }

    private func part(
        _ kit: LanguageKit, text: String, link: String, to target: String, _ paths: SitePaths
    ) -> TemplateValues {
        [
            "tag": .text(kit.language.tag), "direction": .text(kit.direction.rawValue), "name": .text(kit.strings.name),
            "text": .text(text), "home": .text(link), "home-path": .text(Address.relative(from: path, to: target)),
            "index": .text(kit.strings[.indexTitle]),
            "index-path": .text(Address.relative(from: path, to: paths.index)),
        ]
    }
}
