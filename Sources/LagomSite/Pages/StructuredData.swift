// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension Site {
    /// The structured data of a page (schema.org, as JSON-LD).
    ///
    /// A demonstration claims no review: it has no `lastReviewed` and no `reviewedBy`.
    func structuredData(
        _ type: String, _ kit: LanguageKit, path: String, title: String, summary: String,
        more: [(String, JSON)] = []
    ) -> JSON {
        var members: [(String, JSON)] = [
            ("@context", .text("https://schema.org")), ("@type", .text(type)), ("name", .text(title)),
            ("description", .text(summary)), ("inLanguage", .text(kit.language.tag)),
        ]
        if let address = settings.address { members.append(("url", .text(address + path))) }
        members.append(("isPartOf", website(kit)))
        members.append(("publisher", organisation))
        return .object(members + more)
    }

    private func website(_ kit: LanguageKit) -> JSON {
        var members: [(String, JSON)] = [("@type", .text("WebSite")), ("name", .text(kit.title))]
        if let address = settings.address { members.append(("url", .text(address))) }
        return .object(members)
    }

    private var organisation: JSON {
        let publisher = settings.publisher
        var members: [(String, JSON)] = [("@type", .text("Organization")), ("name", .text(publisher.name.string))]
        if let url = publisher.url { members.append(("url", .text(url))) }
        return .object(members)
    }
}
