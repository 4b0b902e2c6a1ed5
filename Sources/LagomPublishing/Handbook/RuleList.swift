// SPDX-License-Identifier: EUPL-1.2
import LagomRules
public import LagomText

extension Handbook {
    /// A line a rule: language, severity, family, id and what it finds.
    ///
    /// - Throws: `CannotRun` where the chosen language has no rules.
    public func list(of chosen: LanguageTag?, in language: ToolLanguage) throws(CannotRun) -> String {
        if let chosen, book.pack(of: chosen) == nil { throw .noRules(for: chosen, known: Set(book.packs.keys)) }
        let rows = packs.filter { chosen == nil || $0.language.primary == chosen?.primary }.flatMap { pack in
            pack.rules.sorted { ($0.family, $0.id) < ($1.family, $1.id) }.map { rule in
                [
                    pack.language.tag, rule.severity.word.text(in: language), rule.family, rule.id,
                    rule.message.text(in: language),
                ]
            }
        }
        return TextTable(rows).text
    }
}

extension Severity {
    /// What it asks for, in English as rules' files spell it.
    var word: Wording {
        switch self {
        case .block: Wording(sv: "stoppar", en: "block")
        case .answer: Wording(sv: "besvara", en: "answer")
        case .note: Wording(sv: "upplysning", en: "note")
        }
    }
}
