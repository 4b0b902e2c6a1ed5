// SPDX-License-Identifier: EUPL-1.2
public import LagomText
import LagomYAML

/// The reader of `Content/sources.yaml`: CSL items in YAML, as Zotero and pandoc write them.
///
/// Schema: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables. Fields that no source
/// list shows are allowed and not read.
public enum SourceList {
    /// Bytes: some 5,000 sources.
    public static let sizeLimit = 8 << 20

    /// Reads the sources by id.
    ///
    /// - Returns: every source that has an id, a type and a title; and what was found wrong.
    public static func read(
        _ file: SourceFile
    ) -> (sources: [Identifier<Source>: Source], findings: [Finding]) {
        var places: [String: ByteRange] = [:]
        let (sources, findings) = YAML.readMapping(file, sizeLimit: sizeLimit) { reader in
            guard let list = reader.required("references") else { return [Source]() }
            return reader.groups(of: list, "references") { readSource(&$0, &places) }
        }
        return (Dictionary((sources ?? []).map { ($0.id, $0) }) { first, _ in first }, findings)
    }

    private static func readSource(_ reader: inout MappingReader, _ places: inout [String: ByteRange]) -> Source? {
        let id = readID(&reader, &places)
        let type = reader.text("type")
        let title = reader.text("title")
        let authors = SourceNames.read(&reader)
        let year = SourceYear.read(&reader)
        let url = readURL(&reader)
        let language = readLanguage(&reader)
        let source = Source(
            id: id ?? Identifier(""), type: type?.string ?? "", title: title?.string ?? "", authors: authors,
            year: year,
            container: reader.optionalText("container-title")?.string,
            publisher: reader.optionalText("publisher")?.string, volume: reader.optionalText("volume")?.string,
            issue: reader.optionalText("issue")?.string, page: reader.optionalText("page")?.string,
            doi: readDOI(&reader), url: url, language: language, range: reader.range)
        reader.ignore(reader.remaining.map(\.key.string))
        return id == nil || type == nil || title == nil ? nil : source
    }

    private static func readID(
        _ reader: inout MappingReader, _ places: inout [String: ByteRange]
    ) -> Identifier<Source>? {
        guard let text = reader.text("id"), let range = text.range else { return nil }
        let finding = CatalogueFinding(reader.file)
        guard isKey(text.string) else {
            reader.report(finding.badSourceID(text.string, range))
            return nil
        }
        if let earlier = places.updateValue(range, forKey: text.string) {
            places[text.string] = earlier
            reader.report(finding.duplicateID(text.string, first: earlier, second: range))
            return nil
        }
        return Identifier(text.string)
    }

    private static func readURL(_ reader: inout MappingReader) -> String? {
        guard let text = reader.optionalText("URL"), let range = text.range else { return nil }
        if WebAddress.isWellFormed(text.string) { return text.string }
        reader.report(CampaignFinding(reader.file).badAddress("URL", text.string, range))
        return nil
    }

    private static func readDOI(_ reader: inout MappingReader) -> String? {
        guard let text = reader.optionalText("DOI"), let range = text.range else { return nil }
        var doi = Substring(text.string)
        for prefix in ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
        where doi.lowercased().hasPrefix(prefix) {
            doi = doi.dropFirst(prefix.count)
        }
        if doi.hasPrefix("10."), doi.contains("/"), doi.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) {
            return String(doi)
        }
        reader.report(CatalogueFinding(reader.file).badDOI(text.string, range))
        return nil
    }

    private static func readLanguage(_ reader: inout MappingReader) -> LanguageTag? {
        guard let text = reader.optionalText("language"), let range = text.range else { return nil }
        let tag = LanguageTag(text.string.replacing("_", with: "-"))
        if tag == nil { reader.report(CatalogueFinding(reader.file).sourceLanguage(text.string, range)) }
        return tag
    }

    /// Whether a text can be cited as `[@key]` and stand in an address.
    private static func isKey(_ text: String) -> Bool {
        guard (1...64).contains(text.utf8.count), let first = text.utf8.first, isLetterOrDigit(first) else {
            return false
        }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || "-_.:+".utf8.contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }
}
