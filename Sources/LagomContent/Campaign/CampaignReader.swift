// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

extension CampaignSettings {
    /// Reads `Content/campaign.yaml`.
    ///
    /// - Returns: the settings, nil where a language, a name or the publisher is missing; and what was found wrong.
    ///   Without `time-zone` it is Europe/Stockholm, without `theme` it is lagom.
    public static func read(_ file: SourceFile) -> (settings: CampaignSettings?, findings: [Finding]) {
        let (settings, findings) = YAML.readMapping(file) { read(&$0) }
        return (settings, findings)
    }

    private static func read(_ reader: inout MappingReader) -> CampaignSettings? {
        let languages = readLanguages(&reader)
        let title = readTexts(&reader, "title", languages)
        let summary = readTexts(&reader, "summary", languages)
        let publisher = reader.group("publisher", readPublisher)
        let address = readAddress(&reader)
        let timeZone = readTimeZone(&reader)
        let theme = readTheme(&reader)
        let isDemonstration = reader.flag("demonstration")
        // Who must approve what is for publishing to read.
        reader.ignore(["review"])
        let accessibility = readAccessibility(&reader, languages, publisher)
        guard let publisher, !languages.isEmpty else { return nil }
        return CampaignSettings(
            title: title, summary: summary, languages: languages, publisher: publisher, address: address,
            timeZone: timeZone, isDemonstration: isDemonstration, theme: theme, accessibility: accessibility)
    }

    private static func readLanguages(_ reader: inout MappingReader) -> [LanguageTag] {
        guard let list = reader.required("languages") else { return [] }
        var languages: [LanguageTag] = []
        for (tag, range) in reader.languages(of: list, "languages") {
            if languages.contains(tag) {
                reader.report(CampaignFinding(reader.file).repeatedLanguage(tag, range))
            } else {
                languages.append(tag)
            }
        }
        if case .sequence(let items) = list.kind, items.isEmpty {
            reader.report(CampaignFinding(reader.file).noLanguages(list.range))
        }
        return languages
    }

    /// A text per language, which every language of the campaign needs and no other may have.
    private static func readTexts(
        _ reader: inout MappingReader, _ key: String, _ languages: [LanguageTag]
    ) -> [LanguageTag: MappedText] {
        guard let node = reader.required(key) else { return [:] }
        return reader.campaignTexts(of: node, key, languages)
    }

    private static func readPublisher(_ reader: inout MappingReader) -> Publisher? {
        let name = reader.text("name")
        let email = reader.emailAddress("email")
        let url = reader.pageAddress("url")
        return name.map { Publisher(name: $0, email: email, url: url) }
    }

    private static func readAddress(_ reader: inout MappingReader) -> String? {
        guard let text = reader.optionalText("address"), let range = text.range else {
            if !reader.has("address") { reader.report(CampaignFinding(reader.file).noAddress()) }
            return nil
        }
        guard WebAddress.isSite(text.string) else {
            reader.report(CampaignFinding(reader.file).badAddress("address", text.string, range))
            return nil
        }
        return text.string.hasSuffix("/") ? text.string : text.string + "/"
    }

    private static func readTimeZone(_ reader: inout MappingReader) -> String {
        guard let text = reader.optionalText("time-zone"), let range = text.range else { return "Europe/Stockholm" }
        let isName = text.string == "UTC" || text.string.contains("/") && text.string.utf8.allSatisfy(isZoneByte)
        if !isName || text.string.hasPrefix("/") || text.string.contains("..") {
            reader.report(CampaignFinding(reader.file).badTimeZone(text.string, range))
        }
        return text.string
    }

    private static func readTheme(_ reader: inout MappingReader) -> String {
        guard let node = reader.optional("theme") else { return CampaignSettings.usualTheme }
        return reader.identifier(of: node, "theme", of: CampaignSettings.self)?.id.name ?? CampaignSettings.usualTheme
    }

    private static func readAccessibility(
        _ reader: inout MappingReader, _ languages: [LanguageTag], _ publisher: Publisher?
    ) -> AccessibilityStatement? {
        let statement = AccessibilityStatementReader(languages: languages, publisherHasEmail: publisher?.email != nil)
        let read = reader.optionalGroup("accessibility", statement.read)
        if !reader.has("accessibility") { reader.report(AccessibilityFinding(reader.file).notAssessed()) }
        return read
    }

    private static func isZoneByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"): true
        case UInt8(ascii: "-"), UInt8(ascii: "+"): true
        default: false
        }
    }
}
