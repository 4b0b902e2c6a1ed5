// SPDX-License-Identifier: EUPL-1.2
import LagomRules
public import LagomText

extension Handbook {
    /// All that a rule says of itself, in each language that has it.
    ///
    /// - Throws: `CannotRun` where no pack has the rule.
    public func text(of id: String, in language: ToolLanguage) throws(CannotRun) -> String {
        let found = packs.flatMap { pack in pack.rules.filter { $0.id == id }.map { (pack, $0) } }
        guard !found.isEmpty else { throw unknown(id) }
        return found.map { text(of: $1, in: $0, language) }.joined(separator: "\n")
    }

    private func text(of rule: Rule, in pack: Pack, _ language: ToolLanguage) -> String {
        let say = { (wording: Wording) in wording.text(in: language) }
        let others = rule.exceptions.wordings.map { "; " + say($0) }.joined()
        let head = "\(rule.id) (\(pack.language), \(rule.family)): \(say(rule.severity.word))\(others)\n"
        let parts = [
            (Wording(sv: "Finner", en: "Finds"), say(rule.message)), (Wording(sv: "Varför", en: "Why"), say(rule.why)),
            (Wording(sv: "Grund", en: "Basis"), say(rule.basis)),
            (Wording(sv: "Gör så här", en: "Do"), say(rule.suggestion)),
            (Wording(sv: "Fil", en: "File"), rule.path),
        ]
        let lines = parts.map { "    \(say($0.0)): \($0.1)\n" }.joined()
        return VisibleText.lines(head + lines) + examples(of: rule, mustFlag: true, language)
            + examples(of: rule, mustFlag: false, language)
    }

    private func examples(of rule: Rule, mustFlag: Bool, _ language: ToolLanguage) -> String {
        let examples = rule.examples.filter { $0.mustFlag == mustFlag }
        guard !examples.isEmpty else { return "" }
        let title =
            mustFlag
            ? Wording(sv: "Ska anmärkas på", en: "Must be found") : Wording(sv: "Ska gå fritt", en: "Must pass")
        return "    \(title.text(in: language)):\n"
            + examples.map { "      - \(VisibleText.text($0.markedText))\n" }.joined()
    }

    private func unknown(_ id: String) -> CannotRun {
        let near = nearest(to: id, among: names)
        return CannotRun(
            Wording(sv: "Det finns ingen regel ”\(id)”.", en: "There is no rule \"\(id)\"."),
            remedy: Wording(
                sv: (near.map { "Menade du ”\($0)”? " } ?? "") + "Se alla: lagom rules list",
                en: (near.map { "Did you mean \"\($0)\"? " } ?? "") + "See them all: lagom rules list"))
    }
}

extension Example {
    /// The passage with its marks, as the rule's file has it.
    var markedText: String {
        let bytes = Array(text.utf8)
        var (result, end) = ("", 0)
        for range in marked {
            result += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self) + "⟦"
            result += String(decoding: bytes[range], as: UTF8.self) + "⟧"
            end = range.upperBound
        }
        return result + String(decoding: bytes[end...], as: UTF8.self)
    }
}
