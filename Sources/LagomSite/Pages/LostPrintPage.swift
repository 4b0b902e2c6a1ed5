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

    public init(edition: String, language: LanguageTag, message: Identifier<Message>?, corrections: [Banner]) {
        self.edition = edition
        self.language = language
        self.message = message
        self.corrections = corrections
    }
}

extension Site {
    /// The pages that such prints point to: the print is not valid, where to turn, and the message as it is now.
    ///
    /// - Parameter entries: the texts that are on the site.
    public func lostPrintPages(_ prints: [LostPrint], among entries: [Entry]) -> CommonPart {
        let own = Dictionary(grouping: entries, by: \.message)
        return CommonPart { [self] in
            prints.map { print in
                let texts = print.message.flatMap { own[$0] } ?? []
                let current =
                    texts.first { $0.language == print.language }
                    ?? settings.languages.lazy.compactMap { language in texts.first { $0.language == language } }.first
                return LostPrintPage(site: self, print: print, current: current).page
            }
        }
    }
}

/// The page of such a print, in the print's own language as far as the theme knows it.
struct LostPrintPage {
    let site: Site
    let print: LostPrint
    /// The message as it is now, in the print's language or else in another.
    let current: Entry?

    var page: Page {
        let shell = PageShell(
            site: site, kit: kit, path: path, title: title, summary: kit.strings[.bannerDownText], alternates: [],
            frame: .empty)
        let parts = [notice] + [message].compactMap(\.self)
        let bytes = site.theme.page(.notFound, shell.values.adding(["parts": .list(parts)]))
        return Page(path: path + "index.html", content: .bytes(bytes))
    }

    private var path: String { Site.editionPath(print.edition) }
    private var title: String { Banner.printWithdrawn(print.edition).words(kit.strings).heading }

    /// The words of the print's language, which the theme may still have when the campaign has left it.
    private var kit: LanguageKit {
        site.kits[print.language] ?? LanguageKit(print.language, settings: site.settings, theme: site.theme)
    }

    /// Where the site's pages are: in the print's language, or in the main one.
    private var paths: SitePaths { (site.kits[print.language] ?? site.kits[site.settings.mainLanguage]!).paths }

    private var notice: TemplateValues {
        let said = print.corrections.map { $0.words(kit.strings) }.flatMap { [$0.heading, $0.text] }
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
