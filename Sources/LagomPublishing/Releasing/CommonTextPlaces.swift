// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Where the words of a common variant stand in the campaign's files.
extension CampaignSettings {
    /// What readers of a language are told of the campaign and of who answers for it.
    func texts(in language: LanguageTag) -> [MappedText] {
        let deficiencies = accessibility?.deficiencies ?? []
        let statement =
            [accessibility?.service[language], accessibility?.method[language]]
            + deficiencies.flatMap { [$0.what[language], $0.why[language]] }
        return ([title[language], summary[language], publisher.name] + statement).compactMap(\.self)
    }

    /// Where readers of every language are told to turn; their places are not kept.
    var addresses: [String] {
        [publisher.email, publisher.url, accessibility?.feedback.email, accessibility?.feedback.url].compactMap(\.self)
    }
}

extension Catalogue {
    /// The names of all subjects in a language.
    func subjectTexts(in language: LanguageTag) -> [MappedText] {
        subjects.values.flatMap { [$0.title[language]].compactMap(\.self) + ($0.synonyms[language] ?? []) }
    }
}
