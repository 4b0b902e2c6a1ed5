// SPDX-License-Identifier: EUPL-1.2

/// A template that the site asks for by name: `templates/<name>.mustache`. Other files there are partials.
public enum TemplateName: String, Sendable, Hashable, CaseIterable {
    /// What every page of a language has above and below its content, rendered once per language and depth.
    case top, bottom
    case message, home, subject, index, sources, staff, about, accessibility
    /// All prints of the site, where it has any.
    case prints
    /// The root page, where a reader chooses a language.
    case languages
    /// What a server shows for an address that does not exist.
    case notFound = "not-found"

    /// The variables that the site hands to the template.
    public var shape: TemplateShape {
        switch self {
        case .top, .bottom:
            Self.frame.adding(values: Self.publisher).adding(values: [
                "path-home", "path-index", "path-sources", "path-staff", "path-about", "path-accessibility",
                "path-feed", "path-corrections",
            ]).adding(flags: ["in-home", "in-index", "in-staff", "in-about"])
        case .message:
            Self.page.adding(values: [
                "subject", "subject-path", "contents", "edition", "review", "address", "report", "body", "sources",
                "path-prints",
            ]).adding(flags: ["staff", "provenance", "machine-translated", "down", "care"])
                .adding(lists: [
                    "banners": TemplateShape(values: ["kind", "heading", "text", "tag", "direction", "path"]),
                    "prints": TemplateShape(values: ["path", "name", "language", "detail", "picture"]),
                ])
        case .home:
            Self.page.adding(values: ["path-index", "path-staff"])
                .adding(lists: ["subjects": Self.tile, "messages": Self.link, "questions": Self.link])
        case .subject: Self.page.adding(lists: ["messages": Self.link])
        case .staff: Self.page.adding(values: ["path-prints"]).adding(lists: ["messages": Self.link])
        case .prints:
            Self.page.adding(values: ["filter-style", "path-staff"])
                .adding(lists: ["choices": Self.printChoice, "messages": Self.printedMessage])
        case .index: Self.page.adding(lists: ["letters": Self.letter])
        case .sources: Self.page.adding(lists: ["references": Self.reference])
        case .about: Self.page.adding(values: Self.publisher)
        case .accessibility:
            Self.page.adding(values: [
                "responsible", "state", "known", "method", "assessed", "updated", "email", "feedback-url", "answer",
            ]).adding(flags: ["feedback"])
                .adding(lists: ["assessors": TemplateShape(values: ["text"]), "reasons": Self.reason])
        case .languages:
            Self.page.adding(lists: ["headings": Self.words, "choices": Self.choice.adding(values: ["summary"])])
        case .notFound:
            Self.page.adding(flags: ["care"]).adding(lists: ["headings": Self.words, "parts": Self.part])
        }
    }

    /// The variables that the template must use: a page without them would hide its text or how far it has come.
    var required: Set<String> {
        switch self {
        case .top: ["demonstration", "preview"]
        case .bottom: []
        case .languages, .notFound: ["metadata", "demonstration", "preview"]
        case .message: ["metadata", "top", "body", "banners"]
        case .home, .subject, .index, .sources, .staff, .prints, .about, .accessibility: ["metadata", "top"]
        }
    }

    /// What every template may use.
    private static let frame = TemplateShape(values: ["language", "direction", "t", "campaign"])
        .adding(flags: ["demonstration", "preview"])
    /// What every whole page has besides.
    private static let page = frame.adding(values: [
        "title", "page-title", "summary", "metadata", "stylesheet", "icon", "top", "bottom", "illustration",
    ]).adding(lists: ["languages": choice])
    private static let publisher: Set<String> = ["publisher", "publisher-url", "email"]
    private static let choice = TemplateShape(values: ["tag", "name", "path", "direction"], flags: ["current"])
    private static let words = TemplateShape(values: ["tag", "direction", "text"])
    private static let link = TemplateShape(values: ["path", "title", "summary", "illustration"])
    private static let tile = TemplateShape(values: ["path", "title", "illustration", "words"])
    private static let letter = TemplateShape(
        values: ["letter", "anchor"], lists: ["terms": TemplateShape(values: ["term", "path", "see"])])
    private static let reference = TemplateShape(values: ["anchor", "reference"], lists: ["messages": link])
    private static let printChoice = TemplateShape(
        values: ["group", "legend", "all"],
        lists: ["options": TemplateShape(values: ["group", "id", "name", "tag", "direction"])])
    private static let printedMessage = TemplateShape(
        values: ["title", "tag", "direction", "subjects"],
        lists: [
            "rows": TemplateShape(
                values: ["tag", "direction", "language", "title", "path", "picture"],
                lists: ["prints": TemplateShape(values: ["path", "name", "detail", "format"])])
        ])
    private static let reason = TemplateShape(
        values: ["heading"],
        lists: ["deficiencies": TemplateShape(values: ["what", "why", "criteria", "mended"])])
    private static let part = TemplateShape(
        values: ["tag", "direction", "name", "text", "home", "home-path", "index", "index-path"])
}
