// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText
public import LagomTheme

/// What all pages of the site share, made once a build; every page is a pure function of it and of a message.
///
/// A class, because many tasks at once hand it around: counting one reference is cheaper than copying a dozen.
public final class Site: Sendable {
    let settings: CampaignSettings
    let catalogue: Catalogue
    let sources: [Identifier<Source>: Source]
    let theme: Theme
    /// The languages in which each message is on the site.
    let published: [Identifier<Message>: [LanguageTag]]
    let stage: Stage
    /// The day of the build, in the campaign's time zone.
    public let day: Day
    let kits: [LanguageTag: LanguageKit]
    /// What stands above and below the content of message pages.
    let messageFrames: [LanguageTag: LanguageKit.Frame]
    /// The same for pages of editions.
    let editionFrames: [LanguageTag: LanguageKit.Frame]
    let framer: Framer
    /// The stylesheet's path; its name holds a digest, so that a changed one is fetched anew.
    let stylesheetPath: String
    static let iconPath = "assets/icon.svg"

    public init(
        settings: CampaignSettings, catalogue: Catalogue, sources: [Identifier<Source>: Source], theme: Theme,
        published: [Identifier<Message>: [LanguageTag]], stage: Stage, day: Day
    ) {
        self.settings = settings
        self.catalogue = catalogue
        self.sources = sources
        self.theme = theme
        self.published = published
        self.stage = stage
        self.day = day
        stylesheetPath = "assets/site-\(String(Digest(of: theme.stylesheet).description.prefix(8))).css"
        let framer = Framer(settings: settings, theme: theme, stage: stage)
        self.framer = framer
        kits = Dictionary(
            uniqueKeysWithValues: settings.languages.map { ($0, LanguageKit($0, settings: settings, theme: theme)) })
        // Every message lies one folder below its language's home, so any name will do.
        editionFrames = kits.mapValues { framer.frame(of: $0, at: Self.editionPath("-"), current: nil) }
        messageFrames = kits.mapValues { framer.frame(of: $0, at: $0.paths.home + "-/", current: nil) }
    }

    /// The pages of a message: one per language that the site has it in, and the pictures they show.
    ///
    /// Safe to call from many tasks at once. What is known of the review of each variant comes in `reviewed`.
    public func pages(
        of message: Message, reviewed: [LanguageTag: ReviewStatement] = [:], prints: [LanguageTag: [PrintOffer]] = [:]
    ) -> [Page] {
        var pictures: Set<String> = []
        var pages: [Page] = []
        for variant in message.variants where isPublished(message.id, variant.language) {
            guard let kit = kits[variant.language] else { continue }
            var page = MessagePage(site: self, kit: kit, variant: variant, review: reviewed[variant.language])
            page.prints = prints[variant.language] ?? []
            let rendered = page.render()
            pages.append(Page(path: kit.paths.message(message.id) + "index.html", content: .bytes(rendered.bytes)))
            pictures.formUnion(rendered.pictures)
        }
        return pages + pictures.sorted().map { picture(of: message, $0) }
    }

    /// One entry per variant on the site.
    public func entries(of message: Message, reviewed: [LanguageTag: ReviewStatement] = [:]) -> [Entry] {
        message.variants.filter { isPublished(message.id, $0.language) }.map { variant in
            Entry(of: variant, released: reviewed[variant.language]?.released)
        }
    }

    func isPublished(_ message: Identifier<Message>, _ language: LanguageTag) -> Bool {
        published[message]?.contains(language) ?? false
    }

    private func picture(of message: Message, _ path: String) -> Page {
        let file = message.variants[0].file.path
        let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
        return Page(path: Self.pictureFolder(message.id, nil) + path, content: .copy(of: folder + path))
    }

    /// Where a message's pictures lie on the site: for all its languages together, or those of an edition.
    static func pictureFolder(_ message: Identifier<Message>, _ showing: Showing?) -> String {
        "media/\(message)/" + (showing?.review.edition.map { $0 + "/" } ?? "")
    }
}
