// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

extension MappingReader {
    /// The texts of a group whose fields are the campaign's languages.
    ///
    /// - Parameters:
    ///   - languages: those that may have a text.
    ///   - needed: those that must; nil is all of them.
    mutating func campaignTexts(
        of node: YAMLNode, _ key: String, _ languages: [LanguageTag], needed: [LanguageTag]? = nil
    ) -> [LanguageTag: MappedText] {
        let texts = textPerLanguage(of: node, key)
        guard case .mapping(let entries) = node.kind, !languages.isEmpty else { return texts }
        for language in needed ?? languages where !entries.contains(where: { LanguageTag($0.key.string) == language }) {
            report(CampaignFinding(file).missingLanguage(key, language, node.range))
        }
        for entry in entries {
            if let tag = LanguageTag(entry.key.string), !languages.contains(tag) {
                report(CampaignFinding(file).foreignLanguage(tag, entry.keyRange, languages))
            }
        }
        return texts
    }
}
