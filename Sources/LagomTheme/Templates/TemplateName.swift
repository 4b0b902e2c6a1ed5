// SPDX-License-Identifier: EUPL-1.2

/// A template that the site asks for by name: `templates/<name>.mustache`. Other files there are partials.
public enum TemplateName: String, Sendable, Hashable, CaseIterable {
    /// What every page of a language has above and below its content, rendered once per language and depth.
    case top, bottom
    case message, home, subject, index, sources, staff, about, accessibility
    /// The root page, where a reader chooses a language.
    case languages
    /// What a server shows for an address that does not exist.
    case notFound = "not-found"

    /// The variables that the site hands to the template.
    public var shape: TemplateShape {
        switch self {
        case .top, .bottom:
            Self.frame.adding(values: [
                "path-home", "path-index", "path-sources", "path-staff", "path-about", "path-accessibility",
                "path-feed",
                "campaign", "publisher", "publisher-url", "email",
            ]).adding(flags: ["demonstration", "preview", "in-home", "in-index", "in-staff", "in-about"])
        case .message:
            Self.page.adding(values: [
                "subject", "subject-path", "illustration", "edition", "review",
                "report", "body", "sources",
            ]).adding(flags: ["staff", "machine-translated"])
        case .home:
            Self.page.adding(values: ["lead", "illustration", "path-index", "path-staff"])
                .adding(lists: ["subjects": Self.tile, "messages": Self.link, "questions": Self.link])
        case .subject: Self.page.adding(values: ["illustration"]).adding(lists: ["messages": Self.link])
        case .index:
            Self.page.adding(lists: [
                "letters": TemplateShape(values: ["letter", "anchor"], lists: ["terms": Self.term])
            ])
        case .sources:
            Self.page.adding(lists: [
                "references": TemplateShape(values: ["anchor", "reference"], lists: ["messages": Self.link])
            ])
        case .staff: Self.page.adding(values: ["illustration"]).adding(lists: ["messages": Self.link])
        case .about:
            Self.page.adding(values: ["lead", "illustration", "publisher", "publisher-url", "email"])
                .adding(flags: ["demonstration"])
        case .accessibility:
            Self.page.adding(values: ["campaign", "publisher", "publisher-url", "email"])
                .adding(flags: ["demonstration"])
        case .languages: Self.page.adding(lists: ["choices": Self.choice]).adding(flags: ["demonstration"])
        case .notFound:
            Self.page.adding(lists: [
                "parts": TemplateShape(
                    values: ["tag", "direction", "heading", "text", "home", "home-path", "index", "index-path"])
            ])
        }
    }

    /// What every template may use.
    private static let frame = TemplateShape(values: ["language", "direction", "t"])
    /// What every whole page has besides.
    private static let page = frame.adding(values: [
        "title", "page-title", "summary", "metadata", "stylesheet", "icon", "top", "bottom",
    ]).adding(lists: ["languages": choice])
    private static let choice = TemplateShape(
        values: ["tag", "name", "path", "direction", "summary"], flags: ["current"])
    private static let link = TemplateShape(values: ["path", "title", "summary", "illustration"])
    private static let tile = TemplateShape(values: ["path", "title", "illustration", "words"])
    private static let term = TemplateShape(values: ["term", "path", "see"])
}
