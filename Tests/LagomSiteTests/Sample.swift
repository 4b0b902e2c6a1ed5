// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomText
import LagomTheme

@testable import LagomSite

let swedish = LanguageTag("sv")!
let english = LanguageTag("en")!
let arabic = LanguageTag("ar")!

/// A small campaign in three languages with the theme that Lagom brings.
struct Sample {
    var isDemonstration = false
    var stage = Stage.released
    var address: String? = "https://lagom.example/"
    var publisher = Publisher(
        name: MappedText("Regionen"), email: "texter@lagom.example", url: "https://lagom.example/om")
    var title = "Lagom vård"
    var languages = [swedish, english, arabic]
    var accessibility: AccessibilityStatement?
    /// The languages of each message, by its name.
    var published = ["halsont": [swedish, english, arabic], "rygg": [swedish], "prat": [english]]

    static let theme: Theme = {
        let themes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Themes")
        let folder = ThemeFolder(
            read: { try? Array(Data(contentsOf: themes.appending(path: $0))) },
            list: {
                let path = themes.appending(path: $0).path(percentEncoded: false)
                return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            })
        return Theme.read("lagom", from: folder).0!
    }()

    var site: Site {
        let published = published.map { (Identifier<Message>($0.key), $0.value) }
        return Site(
            settings: settings, catalogue: catalogue, sources: sources, theme: Self.theme,
            published: Dictionary(uniqueKeysWithValues: published), stage: stage,
            day: Day(year: 2027, month: 5, day: 4)!)
    }

    private var settings: CampaignSettings {
        CampaignSettings(
            title: [swedish: MappedText(title), english: MappedText("Just enough"), arabic: MappedText("بقدر")],
            summary: [swedish: MappedText("Varken för mycket eller för lite.")],
            languages: languages, publisher: publisher, address: address,
            timeZone: "Europe/Stockholm", isDemonstration: isDemonstration, theme: "lagom",
            accessibility: accessibility)
    }

    private var catalogue: Catalogue {
        let breath = Sign(
            id: Identifier("svart-andas"), level: .emergency, who: .you, within: nil, place: nil,
            wording: [swedish: MappedText("har svårt att andas"), english: MappedText("have trouble breathing")],
            sources: [], needsClinician: false, range: 0..<0)
        let throat = Subject(
            id: Identifier("halsont"), title: [swedish: MappedText("Hals"), english: MappedText("Throat")],
            synonyms: [
                swedish: ["ont i halsen", "ömma körtlar", "ångest för halsen", "ärr i halsen"].map { MappedText($0) }
            ], signs: [],
            exceptions: [], fullTextOnly: false, specialty: nil, range: 0..<0)
        return Catalogue(
            path: "Content/signs.yaml", signs: [breath.id: breath], subjects: [throat.id: throat])
    }

    private var sources: [Identifier<Source>: Source] {
        let spinks = Source(
            id: Identifier("spinks"), type: "article-journal", title: "Antibiotics for sore throat",
            authors: ["Spinks A", "Glasziou PP"], year: 2013, container: "Cochrane Database", publisher: "Wiley",
            volume: "11", issue: "2", page: "1–9", doi: "10.1002/14651858.CD000023.pub4", url: nil,
            language: english, range: 0..<0)
        let care = Source(
            id: Identifier("1177"), type: "webpage", title: "Halsfluss", authors: ["1177"], year: nil, container: nil,
            publisher: "1177", volume: nil, issue: nil, page: nil, doi: nil, url: "https://www.1177.se/a?b=1&c=2",
            language: swedish, range: 0..<0)
        return [spinks.id: spinks, care.id: care]
    }

    /// A variant with a text of its own.
    func variant(
        _ body: String, of message: String = "halsont", in language: LanguageTag = swedish, type: MessageType = .advice,
        title: String = "Ont i halsen?", summary: String = "När hjälper antibiotika?"
    ) -> Variant {
        let path = "Content/messages/\(message)/\(language).md"
        let file = SourceFile(path: path, bytes: Array(body.utf8))
        let subjects = type == .advice ? [Field(Identifier<Subject>("halsont"), range: 0..<0)] : []
        return Variant(
            message: Identifier(message), language: language, file: file,
            frontMatter: FrontMatter(
                title: MappedText(title), summary: MappedText(summary), type: type, subjects: subjects, concerns: [],
                audience: [], settings: [], owner: nil, reviewBy: nil, poster: nil, safetyShort: nil,
                translation: nil, range: 0..<0),
            blocks: MarkdownParser().parse(file, body: 0..<file.bytes.count).blocks)
    }

    /// The HTML of a text, without the page around it.
    func body(_ markdown: String, in language: LanguageTag = swedish) -> String {
        let site = site
        let variant = variant(markdown, in: language)
        var writer = BodyWriter(site: site, kit: site.kits[language]!, variant: variant)
        writer.write(variant.blocks)
        return writer.html.string
    }

    /// The whole page of a text.
    func page(_ variant: Variant, reviewed: ReviewStatement? = nil) -> String {
        let message = Message(id: variant.message, variants: [variant])
        let pages = site.pages(of: message, reviewed: reviewed.map { [variant.language: $0] } ?? [:])
        return pages.first?.text ?? ""
    }

    /// Every page of the site: of one message in each language it is published in, and the common ones.
    var pages: [Page] {
        let site = site
        let messages = published.sorted { $0.key < $1.key }.map { name, languages in
            Message(
                id: Identifier(name),
                variants: languages.map {
                    variant(
                        "Text [@spinks].", of: name, in: $0, type: name == "prat" ? .staff : .advice,
                        title: "Om \(name) på \($0)")
                })
        }
        return messages.flatMap { site.pages(of: $0) } + site.commonPages(messages.flatMap { site.entries(of: $0) })
    }
}

/// A phone number, a day or the number of an edition as pages show it.
func whole(_ number: String) -> String { "<bdi class=\"number\" dir=\"ltr\">\(number)</bdi>" }

extension Page {
    /// The bytes as text; empty for a copy.
    var text: String {
        switch content {
        case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
        case .copy: ""
        }
    }
}

extension [Page] {
    subscript(path: String) -> String? { first { $0.path == path }?.text }

    var html: [Page] { filter { $0.path.hasSuffix(".html") } }
}
