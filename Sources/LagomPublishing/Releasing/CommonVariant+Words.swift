// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension CampaignSettings {
    /// All that readers of a language are told of the campaign, of who answers for it and of where it is, by names.
    ///
    /// The languages, the time zone and the theme's name say nothing to a reader by themselves; what is said in a
    /// demonstration counts nowhere else.
    func words(in language: LanguageTag) -> [String: String] {
        let words: [String: String?] = [
            "title": title[language]?.string, "summary": summary[language]?.string, "address": address,
            "publisher": publisher.name.string, "publisher.email": publisher.email, "publisher.url": publisher.url,
        ]
        return words.compactMapValues(\.self).merging(accessibility?.words(in: language) ?? [:]) { own, _ in own }
    }
}

extension AccessibilityStatement {
    fileprivate func words(in language: LanguageTag) -> [String: String] {
        var words: [String: String?] = [
            "accessibility.service": service[language]?.string, "accessibility.compliance": compliance.rawValue,
            "accessibility.assessed": assessed.description,
            "accessibility.assessed-by": assessedBy.map(\.rawValue).joined(separator: ", "),
            "accessibility.method": method[language]?.string, "accessibility.updated": updated.description,
            "accessibility.email": feedback.email, "accessibility.url": feedback.url,
            "accessibility.answer-days": feedback.answerDays?.description,
        ]
        for (number, deficiency) in deficiencies.enumerated() {
            for (name, text) in deficiency.words(in: language) { words["accessibility.\(number).\(name)"] = text }
        }
        return words.compactMapValues(\.self)
    }
}

extension AccessibilityDeficiency {
    fileprivate func words(in language: LanguageTag) -> [String: String] {
        let words: [String: String?] = [
            "what": what[language]?.string, "reason": reason.rawValue, "why": why[language]?.string,
            "criteria": criteria.map(\.description).joined(separator: ", "), "mended-by": mendedBy?.description,
        ]
        return words.compactMapValues(\.self)
    }
}

extension Catalogue {
    /// The names of all subjects in a language, and the kinds of care that decide who judges their texts, by names.
    func subjectWords(in language: LanguageTag) -> [String: String] {
        var words: [String: String] = [:]
        for (id, subject) in subjects {
            words["\(id)"] = subject.title[language]?.string
            words["\(id).specialty"] = subject.specialty?.rawValue
            for (number, synonym) in (subject.synonyms[language] ?? []).enumerated() {
                words["\(id).\(number)"] = synonym.string
            }
        }
        return words
    }
}
