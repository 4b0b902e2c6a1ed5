// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import LagomYAML

extension ReviewRules {
    /// Reads `review:` of `Content/campaign.yaml`; what it leaves out is as in `ReviewRules.standard`.
    static func read(_ file: SourceFile) -> (rules: ReviewRules, findings: [Finding]) {
        let (rules, findings) = YAML.readMapping(file) { reader in
            let rules = reader.optionalGroup("review", read)
            // Everything else is the campaign's own reader's to judge.
            reader.ignore(reader.remaining.map(\.key.string))
            return rules
        }
        return ((rules ?? nil) ?? .standard, findings)
    }

    private static func read(_ reader: inout MappingReader) -> ReviewRules? {
        let standard = ReviewRules.standard
        let originals = readRequirements(&reader, "originals") ?? standard.originals
        let translations = readRequirements(&reader, "translations") ?? standard.translations
        let specialties = reader.has("specialties") ? reader.groups("specialties", readSpecialty) : standard.specialties
        return ReviewRules(
            originals: originals, translations: translations, specialties: specialties,
            graceDays: readDays(&reader, "grace-days", standard.graceDays),
            longestWaiver: readDays(&reader, "longest-waiver-days", standard.longestWaiver),
            noticeDays: readDays(&reader, "notice-days", standard.noticeDays))
    }

    private static func readRequirements(_ reader: inout MappingReader, _ key: String) -> [Requirement]? {
        guard reader.has(key) else { return nil }
        return reader.groups(key) { group in
            let role = group.choice("role", of: Role.self)
            let count = readDays(&group, "count", 1)
            let types = group.choices("types", of: MessageType.self).map(\.choice.rawValue)
            let languages = group.optional("languages").map { group.languages(of: $0, "languages").map(\.tag) } ?? []
            return role.map { role in
                Requirement(
                    role: role, count: min(count, 9), types: types.isEmpty ? nil : Set(types),
                    languages: languages.isEmpty ? nil : Set(languages))
            }
        }
    }

    private static func readSpecialty(_ reader: inout MappingReader) -> Specialty? {
        Specialty(
            subjects: Set(reader.identifiers("subjects", of: Subject.self).map(\.id.name)),
            settings: Set(reader.texts("settings").map(\.string)),
            professions: Set(reader.choices("professions", of: Profession.self).map(\.choice)))
    }

    /// A whole number from 0 to 365.
    private static func readDays(_ reader: inout MappingReader, _ key: String, _ standard: Int) -> Int {
        guard let text = reader.optionalText(key), let range = text.range else { return standard }
        if let days = Int(text.string), (0...365).contains(days) { return days }
        reader.report(
            Finding(
                "bad-number", at: reader.file.place(range),
                message: Wording(
                    sv: "”\(key)” är \(text.string), inte ett helt tal från 0 till 365.",
                    en: "\"\(key)\" is \(text.string), not a whole number from 0 to 365."),
                remedy: Wording(sv: "Skriv ett antal, till exempel 30.", en: "Write a number, such as 30.")))
        return standard
    }
}
