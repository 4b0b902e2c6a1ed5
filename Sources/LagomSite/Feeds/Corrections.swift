// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText
import LagomTheme

/// A text that was withdrawn, for the feed of corrections.
public struct Correction: Sendable, Hashable {
    public let language: LanguageTag
    public let edition: String
    public let title: String
    public let day: Day
    /// What was wrong and what to do now, as each who withdrew it said; none where nobody was led astray.
    public let texts: [String]

    public init(language: LanguageTag, edition: String, title: String, day: Day, texts: [String]) {
        self.language = language
        self.edition = edition
        self.title = title
        self.day = day
        self.texts = texts
    }
}

extension Site {
    /// The feeds of corrections (Atom, RFC 4287), one a language: who follows them learns what to take down.
    public func correctionFeeds(_ corrections: [Correction]) -> CommonPart {
        CommonPart { [self] in settings.languages.compactMap { kits[$0] }.map { page(corrections, $0) } }
    }

    private func page(_ corrections: [Correction], _ kit: LanguageKit) -> Page {
        let own = corrections.filter { $0.language == kit.language }.sorted {
            ($1.day, $0.edition) < ($0.day, $1.edition)
        }
        return Page(path: kit.paths.corrections, content: .bytes(feed(own, kit)))
    }

    private func feed(_ corrections: [Correction], _ kit: LanguageKit) -> [UInt8] {
        var xml = HTML(capacity: 2 << 10)
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(kit.language.tag)
        xml.raw("\">\n")
        xml.element("title", kit.title + " – " + kit.strings[.correctionsTitle])
        xml.element("id", name(kit.paths.corrections))
        xml.element("updated", (corrections.first?.day ?? day).description + "T00:00:00Z")
        xml.attribute("<link rel=\"self\" type=\"application/atom+xml\" href=\"", link(kit.paths.corrections, kit))
        xml.raw("/>\n<author>")
        xml.element("name", settings.publisher.name.string)
        xml.raw("</author>\n")
        for correction in corrections { write(correction, kit, to: &xml) }
        xml.raw("</feed>\n")
        return xml.bytes
    }

    private func write(_ correction: Correction, _ kit: LanguageKit, to xml: inout HTML) {
        let path = Self.editionPath(correction.edition)
        xml.raw("<entry>\n")
        xml.element("title", correction.title)
        xml.element("id", name(path))
        xml.element("updated", correction.day.description + "T00:00:00Z")
        xml.attribute("<link rel=\"alternate\" type=\"text/html\" href=\"", link(path, kit))
        xml.raw("/>\n")
        let texts = correction.texts.isEmpty ? [kit.strings[.bannerDownText]] : correction.texts
        xml.element("summary", texts.joined(separator: " "))
        xml.raw("</entry>\n")
    }

    private func name(_ path: String) -> String {
        settings.address.map { $0 + path } ?? "tag:lagom.invalid,2026:" + Address.encoded(path)
    }

    private func link(_ path: String, _ kit: LanguageKit) -> String {
        settings.address.map { $0 + path } ?? Address.relative(from: kit.paths.home, to: path)
    }
}
