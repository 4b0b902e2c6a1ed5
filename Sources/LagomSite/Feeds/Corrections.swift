// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText
import LagomTheme

/// What was said when a text was withdrawn, for the feed of corrections.
public struct Correction: Sendable, Hashable {
    public let language: LanguageTag
    public let edition: String
    public let title: String
    /// The name of the event that withdrew it, and its time.
    public let event: String
    public let time: Moment
    /// nil where nobody was led astray.
    public let text: Text?

    /// What was wrong and what to do now.
    public struct Text: Sendable, Hashable {
        public let words: String
        /// The language of the words, where it is the original's of a translation.
        public let original: LanguageTag?

        public init(words: String, original: LanguageTag? = nil) {
            self.words = words
            self.original = original
        }
    }

    public init(language: LanguageTag, edition: String, title: String, event: String, time: Moment, text: Text?) {
        self.language = language
        self.edition = edition
        self.title = title
        self.event = event
        self.time = time
        self.text = text
    }
}

extension Site {
    /// The feeds of corrections (Atom, RFC 4287), one a language: who follows them learns what to take down.
    public func correctionFeeds(_ corrections: [Correction]) -> CommonPart {
        CommonPart { [self] in settings.languages.compactMap { kits[$0] }.map { page(corrections, $0) } }
    }

    private func page(_ corrections: [Correction], _ kit: LanguageKit) -> Page {
        let own = corrections.filter { $0.language == kit.language }.sorted {
            ($1.time, $0.edition, $0.event) < ($0.time, $1.edition, $1.event)
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
        xml.element("updated", corrections.first?.time.description ?? day.description + "T00:00:00Z")
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
        xml.element("title", kit.plain(correction.title))
        xml.element("id", name(path) + "#" + correction.event)
        xml.element("updated", correction.time.description)
        xml.attribute("<link rel=\"alternate\" type=\"text/html\" href=\"", link(path, kit))
        xml.raw("/>\n")
        writeText(of: correction, kit, to: &xml)
        xml.raw("</entry>\n")
    }

    /// The words, or where they are in the original's language what to do; then they follow as they are.
    private func writeText(of correction: Correction, _ kit: LanguageKit, to xml: inout HTML) {
        guard let text = correction.text, let original = text.original else {
            xml.element("summary", kit.plain(correction.text?.words ?? kit.strings[.bannerDownText]))
            return
        }
        xml.element("summary", wrongOriginal(original, in: kit.strings) + " " + kit.strings[.bannerOriginalText])
        xml.attribute("<content xml:lang=\"", original.tag)
        xml.raw(">")
        xml.text(WholeNumbers.kept(in: text.words, original.direction))
        xml.raw("</content>\n")
    }

    private func name(_ path: String) -> String {
        settings.address.map { $0 + path } ?? "tag:lagom.invalid,2026:" + Address.encoded(path)
    }

    private func link(_ path: String, _ kit: LanguageKit) -> String {
        settings.address.map { $0 + path } ?? Address.relative(from: kit.paths.home, to: path)
    }
}
