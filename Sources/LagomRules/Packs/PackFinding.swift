// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What can be wrong with the files of a pack.
extension SourceFile {
    var nothingButComments: Finding {
        Finding(
            "empty-file", at: SourcePlace(path: path),
            message: Wording(sv: "Filen innehåller bara kommentarer.", en: "The file holds nothing but comments."),
            remedy: Wording(
                sv: "Skriv regeln, eller ta bort filen.", en: "Write the rule, or remove the file."))
    }

    func wrongShape(_ range: ByteRange) -> Finding {
        Finding(
            "rule-shape", at: place(range),
            message: Wording(sv: "Värdet har fel form.", en: "The value has the wrong shape."),
            remedy: Wording(
                sv: "Skriv en lista, en text eller fält, så som handboken visar.",
                en: "Write a list, a text or fields as the handbook shows."))
    }

    func unknownKey(_ key: String, _ range: ByteRange, known: [String]) -> Finding {
        Finding(
            "unknown-key", at: place(range),
            message: Wording(sv: "Fältet ”\(key)” finns inte här.", en: "There is no field \"\(key)\" here."),
            remedy: .choice(for: key, among: known))
    }

    func unknownWord(_ word: String, of key: String, _ range: ByteRange, known: [String]) -> Finding {
        Finding(
            "unknown-value", at: place(range),
            message: Wording(
                sv: "Fältet ”\(key)” kan inte vara ”\(word)”.", en: "The field \"\(key)\" cannot be \"\(word)\"."),
            remedy: .choice(for: word, among: known))
    }

    func badRuleName(_ id: String, _ range: ByteRange) -> Finding {
        Finding(
            "rule-id", at: place(range),
            message: Wording(
                sv: "”\(id)” kan inte vara namnet på en regel.", en: "\"\(id)\" cannot be the name of a rule."),
            remedy: Wording(
                sv: "Använd bara a–z, 0–9 och enkla bindestreck, högst 64 tecken, till exempel honey-cures.",
                en: "Use only a–z, 0–9 and single hyphens, at most 64 characters, such as honey-cures."))
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

    /// - Parameter concepts: the names that the phrase may use.
    func badPhrase(_ problem: PackProblem, _ source: PhraseSource, concepts: some Sequence<String>) -> Finding {
        let meant: String? =
            if case .unknownConcept(let name) = problem { nearest(to: name, among: concepts) } else { nil }
        return badPhrase(problem, source.text, source.range, meant: meant)
    }

    func badPhrase(_ problem: PackProblem, _ text: String, _ range: ByteRange, meant: String? = nil) -> Finding {
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
            remedy: meant.map {
                Wording(sv: "Menade du <\($0)>? Rätta frasen.", en: "Did you mean <\($0)>? Correct the phrase.")
            } ?? Wording(sv: "Rätta frasen.", en: "Correct the phrase."))
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
        Finding(
            "unknown-family", at: place(range),
            message: Wording(sv: "Familjen ”\(family)” finns inte.", en: "There is no family \"\(family)\"."),
            remedy: .choice(for: family, among: RiskFamily.ids.sorted()))
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

extension Wording {
    /// What to write instead of a word that is not known: the nearest of those that are, else any of them.
    static func choice(for word: String, among known: [String]) -> Wording {
        let list = known.joined(separator: ", ")
        guard let meant = nearest(to: word, among: known) else {
            return Wording(sv: "Använd något av: \(list).", en: "Use one of: \(list).")
        }
        return Wording(
            sv: "Menade du ”\(meant)”? Annars finns: \(list).",
            en: "Did you mean \"\(meant)\"? Else there are: \(list).")
    }
}
