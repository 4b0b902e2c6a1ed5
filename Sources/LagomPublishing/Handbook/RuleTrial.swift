// SPDX-License-Identifier: EUPL-1.2
import LagomRules
public import LagomText

/// What came of the rules' own examples.
public struct RuleTrial: Sendable {
    public let rules: Int
    public let examples: Int
    /// The examples that came out otherwise than their rules say, at their places.
    public let findings: [Finding]
}

extension Handbook {
    /// Holds every rule against its own examples.
    ///
    /// - Throws: `CannotRun` where a rule's file cannot be read again.
    public func trial() throws(CannotRun) -> RuleTrial {
        var findings: [Finding] = []
        for pack in packs {
            let judge = Judge(pack)
            for (index, rule) in pack.rules.enumerated() where !rule.examples.isEmpty {
                let file = try LooseSource.file(rule.path)
                findings += rule.examples.compactMap { Self.finding($0, index, rule.severity, judge, file) }
            }
        }
        let rules = packs.flatMap(\.rules)
        return RuleTrial(
            rules: rules.count, examples: rules.reduce(0) { $0 + $1.examples.count },
            findings: self.findings + findings)
    }

    private static func finding(
        _ example: Example, _ rule: Int, _ severity: Severity, _ judge: Judge, _ file: SourceFile
    ) -> Finding? {
        let all = judge.read(example.text).sightings.filter { $0.rule == rule }
        if !example.mustFlag { return all.isEmpty ? nil : file.loud(example) }
        // A doubtful sighting is a mere note: the rule's own severity does not hold for it.
        let words = all.filter { !$0.isDoubtful || severity == .note }.flatMap(\.words)
        if words.isEmpty {
            let silence = judge.silence(of: rule, in: example.text)
            return all.isEmpty ? file.silent(example, silence) : file.doubtful(example)
        }
        let isMarked = example.marked.allSatisfy { mark in words.contains { $0.overlaps(mark) } }
        return isMarked ? nil : file.elsewhere(example)
    }
}

extension SourceFile {
    fileprivate func silent(_ example: Example, _ silence: Silence) -> Finding {
        Finding(
            "example-not-found", at: place(example.range),
            message: Wording(
                sv: "Regeln finner inte sitt exempel: \(silence.reason.sv).",
                en: "The rule does not find its example: \(silence.reason.en)."),
            remedy: silence.remedy)
    }

    fileprivate func doubtful(_ example: Example) -> Finding {
        Finding(
            "example-doubtful", at: place(example.range),
            message: Wording(
                sv: "Regeln tvekar om sitt exempel: fyndet blir bara en notis.",
                en: "The rule doubts its example: what it finds is a mere note."),
            remedy: Wording(
                sv: "Ta bort det som talar emot ur exemplet, eller skriv en tydligare fras.",
                en: "Take out of the example what speaks against it, or write a clearer phrase."))
    }

    fileprivate func loud(_ example: Example) -> Finding {
        Finding(
            "example-not-passed", at: place(example.range),
            message: Wording(
                sv: "Regeln anmärker på ett exempel som ska gå fritt.",
                en: "The rule fires on an example that must pass."),
            remedy: Wording(
                sv: "Skriv en snävare fras, eller ett skydd (unless).",
                en: "Write a narrower phrase, or a guard (unless)."))
    }

    fileprivate func elsewhere(_ example: Example) -> Finding {
        Finding(
            "example-marked-elsewhere", at: place(example.range),
            message: Wording(
                sv: "Regeln finner andra ord än de som står inom ⟦⟧.",
                en: "The rule finds other words than those within ⟦⟧."),
            remedy: Wording(sv: "Märk orden som den finner.", en: "Mark the words that it finds."))
    }
}

extension Silence {
    fileprivate var reason: Wording {
        switch self {
        case .noPhrase: Wording(sv: "ingen fras träffar", en: "no phrase meets it")
        case .negated: Wording(sv: "en negation upphäver frasen", en: "a negation undoes the phrase")
        case .guarded(let words, let key):
            Wording(sv: "”\(words)” tystar den (\(key))", en: "\"\(words)\" silences it (\(key))")
        }
    }

    fileprivate var remedy: Wording {
        switch self {
        case .noPhrase:
            Wording(
                sv: "Skriv en fras som träffar det; en fras går aldrig över en menings slut.",
                en: "Write a phrase that meets it; no phrase crosses the end of a sentence.")
        case .negated:
            Wording(
                sv: "Börja frasen med ! om den gäller vad som än förnekas.",
                en: "Begin the phrase with ! if it holds whatever is denied.")
        case .guarded:
            Wording(
                sv: "Skriv skyddet snävare, eller ett annat exempel. Språkets eget skydd står i dess pack.yaml.",
                en: "Narrow the guard, or write another example. The language's own guards stand in its pack.yaml.")
        }
    }
}
