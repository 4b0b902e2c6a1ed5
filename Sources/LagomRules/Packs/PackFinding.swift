// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What can be wrong with the files of a pack.
extension SourceFile {
    func wrongShape(_ range: ByteRange) -> Finding {
        Finding(
            "rule-shape", at: place(range),
            message: Wording(sv: "Värdet har fel form.", en: "The value has the wrong shape."),
            remedy: Wording(
                sv: "Skriv en lista, en text eller fält, så som handboken visar.",
                en: "Write a list, a text or fields as the handbook shows."))
    }

    func unknownKey(_ key: String, _ range: ByteRange, known: [String]) -> Finding {
        let list = known.joined(separator: ", ")
        return Finding(
            "unknown-key", at: place(range),
            message: Wording(sv: "Fältet ”\(key)” finns inte här.", en: "There is no field \"\(key)\" here."),
            remedy: Wording(sv: "Använd något av: \(list).", en: "Use one of: \(list)."))
    }

    func missing(_ key: String, _ range: ByteRange) -> Finding {
        Finding(
            "missing-key", at: place(range),
            message: Wording(sv: "Fältet ”\(key)” saknas.", en: "The field \"\(key)\" is missing."),
            remedy: Wording(sv: "Lägg till ”\(key)”.", en: "Add \"\(key)\"."))
    }

    func circular(_ name: String, _ range: ByteRange) -> Finding {
        Finding(
            "circular-concept", at: place(range),
            message: Wording(
                sv: "Begreppet ”\(name)” leder tillbaka till sig självt.",
                en: "The concept \"\(name)\" leads back to itself."),
            remedy: Wording(sv: "Ta bort en av hänvisningarna.", en: "Remove one of the references."))
    }

    func badPhrase(_ problem: PackProblem, _ source: PhraseSource) -> Finding {
        badPhrase(problem, source.text, source.range)
    }

    func badPhrase(_ problem: PackProblem, _ text: String, _ range: ByteRange) -> Finding {
        let message: Wording =
            switch problem {
            case .unknownConcept(let name):
                Wording(sv: "Begreppet <\(name)> finns inte.", en: "There is no concept <\(name)>.")
            case .tooManyVariants:
                Wording(sv: "Frasen har för många varianter.", en: "The phrase has too many variants.")
            case .noWords: Wording(sv: "Frasen har inga ord.", en: "The phrase has no words.")
            case .syntax(let problem):
                Wording(
                    sv: "Frasen ”\(text)” går inte att läsa: \(problem.what).",
                    en: "The phrase \"\(text)\" cannot be read: \(problem.what).")
            }
        return Finding(
            "rule-phrase", at: place(range), message: message,
            remedy: Wording(sv: "Rätta frasen.", en: "Correct the phrase."))
    }

    func tooFewExamples(_ key: String, _ range: ByteRange) -> Finding {
        Finding(
            "rule-examples", at: place(range),
            message: Wording(
                sv: "Regeln har färre än fyra exempel under ”\(key)”.",
                en: "The rule has fewer than four examples under \"\(key)\"."),
            remedy: Wording(sv: "Skriv minst fyra.", en: "Write at least four."))
    }

    func badMarks(_ range: ByteRange, mustFlag: Bool) -> Finding {
        Finding(
            "rule-example-marks", at: place(range),
            message: mustFlag
                ? Wording(sv: "Exemplet har inga ord inom ⟦⟧.", en: "The example has no words within ⟦⟧.")
                : Wording(sv: "Exemplet får inte ha ⟦⟧.", en: "The example must not have ⟦⟧."),
            remedy: mustFlag
                ? Wording(sv: "Märk orden som regeln ska finna.", en: "Mark the words that the rule must find.")
                : Wording(sv: "Ta bort märkena.", en: "Remove the marks."))
    }

    func sameRuleTwice(_ id: String) -> Finding {
        Finding(
            "rule-twice", at: SourcePlace(path: path),
            message: Wording(sv: "Regeln ”\(id)” finns redan.", en: "There is already a rule \"\(id)\"."),
            remedy: Wording(sv: "Ge den ett annat id.", en: "Give it another id."))
    }

    func sameConceptTwice(_ name: String, _ range: ByteRange) -> Finding {
        Finding(
            "concept-twice", at: place(range),
            message: Wording(
                sv: "Begreppet ”\(name)” finns redan; det första gäller.",
                en: "There is already a concept \"\(name)\"; the first one counts."),
            remedy: Wording(sv: "Ge det ett annat namn.", en: "Give it another name."))
    }

    func noNumber(_ range: ByteRange) -> Finding {
        Finding(
            "rule-number", at: place(range),
            message: Wording(
                sv: "Värdet är inget tal som går att använda här.", en: "The value is no number that can be used here."),
            remedy: Wording(
                sv: "Skriv ett tal med siffror och decimalpunkt, som 45 eller 0.5.",
                en: "Write a number in digits with a decimal point, such as 45 or 0.5."))
    }

    func noFlag(_ range: ByteRange) -> Finding {
        Finding(
            "rule-flag", at: place(range),
            message: Wording(sv: "Värdet är varken true eller false.", en: "The value is neither true nor false."),
            remedy: Wording(sv: "Skriv true eller false.", en: "Write true or false."))
    }

    func unknownFamily(_ family: String, _ range: ByteRange) -> Finding {
        let list = RiskFamily.ids.sorted().joined(separator: ", ")
        return Finding(
            "unknown-family", at: place(range),
            message: Wording(sv: "Familjen ”\(family)” finns inte.", en: "There is no family \"\(family)\"."),
            remedy: Wording(sv: "Använd någon av: \(list).", en: "Use one of: \(list)."))
    }

    func unreachable(_ id: String) -> Finding {
        Finding(
            "rule-unreachable", at: SourcePlace(path: path),
            message: Wording(
                sv: "Regeln ”\(id)” kan aldrig slå till: den har inga fraser.",
                en: "The rule \"\(id)\" can never fire: it has no phrases."),
            remedy: Wording(sv: "Skriv minst en fras.", en: "Write at least one phrase."))
    }
}
