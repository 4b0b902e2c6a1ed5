// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of what can be wrong with a field.
struct FieldFinding {
    /// What a field should hold.
    enum Expected {
        case text, list, fields, flag
    }

    let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    func missing(_ key: String, in range: ByteRange) -> Finding {
        Finding(
            "missing-key", at: file.place(range),
            message: Wording(sv: "Fältet ”\(key)” saknas.", en: "The field \"\(key)\" is missing."),
            remedy: Wording(sv: "Lägg till raden ”\(key): …”.", en: "Add the line \"\(key): …\"."))
    }

    func empty(_ key: String, _ range: ByteRange) -> Finding {
        Finding(
            "empty-value", at: file.place(range),
            message: Wording(sv: "Fältet ”\(key)” är tomt.", en: "The field \"\(key)\" is empty."),
            remedy: Wording(sv: "Skriv ett värde, eller ta bort raden.", en: "Write a value, or remove the line."))
    }

    func unknown(_ entry: YAMLEntry, meant: String?, known: [String]) -> Finding {
        let key = entry.key.string
        let all = known.joined(separator: ", ")
        return Finding(
            "unknown-key", at: file.place(entry.keyRange),
            message: Wording(sv: "Fältet ”\(key)” finns inte.", en: "There is no field \"\(key)\"."),
            remedy: meant.map {
                Wording(
                    sv: "Menade du ”\($0)”? Rätta stavningen eller ta bort raden.",
                    en: "Did you mean \"\($0)\"? Correct the spelling or remove the line.")
            }
                ?? Wording(
                    sv: "Ta bort raden. Fälten som finns här är: \(all).",
                    en: "Remove the line. The fields here are: \(all)."))
    }

    func wrongType(_ key: String, _ range: ByteRange, expected: Expected) -> Finding {
        let (message, remedy) = Self.wording(key, expected)
        return Finding("wrong-type", at: file.place(firstLine(range)), message: message, remedy: remedy)
    }

    func badDay(_ key: String, _ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-day", at: file.place(range),
            message: Wording(
                sv: "”\(text)” i fältet ”\(key)” är ingen dag.", en: "\"\(text)\" in the field \"\(key)\" is not a day."
            ),
            remedy: Wording(
                sv: "Skriv år-månad-dag, till exempel 2027-06-01.", en: "Write year-month-day, such as 2027-06-01."))
    }

    func unknownChoice(_ key: String, _ text: String, _ range: ByteRange, allowed: [String]) -> Finding {
        let all = allowed.joined(separator: ", ")
        let meant = nearest(to: text, among: allowed)
        return Finding(
            "unknown-choice", at: file.place(range),
            message: Wording(
                sv: "”\(text)” går inte i fältet ”\(key)”.", en: "\"\(text)\" will not do in the field \"\(key)\"."),
            remedy: Wording(
                sv: (meant.map { "Menade du ”\($0)”? " } ?? "") + "Skriv något av: \(all).",
                en: (meant.map { "Did you mean \"\($0)\"? " } ?? "") + "Write one of: \(all)."))
    }

    func badIdentifier(_ key: String, _ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-identifier", at: file.place(range),
            message: Wording(
                sv: "”\(text)” i fältet ”\(key)” kan inte vara ett id.",
                en: "\"\(text)\" in the field \"\(key)\" cannot be an id."),
            remedy: Wording(
                sv: "Använd bara a–z, 0–9 och enkla bindestreck, högst 64 tecken, till exempel svart-att-andas.",
                en: "Use only a–z, 0–9 and single hyphens, at most 64 characters, such as svart-att-andas."))
    }

    func badLanguage(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "unknown-language", at: file.place(range),
            message: Wording(sv: "”\(text)” är ingen språkkod.", en: "\"\(text)\" is not a language code."),
            remedy: Wording(
                sv: "Skriv en kod enligt BCP 47, till exempel sv, en, ar eller sv-simple.",
                en: "Write a code of BCP 47, such as sv, en, ar or sv-simple."))
    }

    func tooMany(_ range: ByteRange) -> Finding {
        Finding(
            "too-many-findings", at: file.place(firstLine(range)),
            message: Wording(
                sv: "Läsningen slutar här: filen har redan fler än \(MappingReader.findingLimit) anmärkningar.",
                en: "Reading stops here: the file has more than \(MappingReader.findingLimit) findings already."),
            remedy: Wording(sv: "Rätta dem och kör igen.", en: "Correct them and run again."))
    }

    private func firstLine(_ range: ByteRange) -> ByteRange {
        range.lowerBound..<max(range.lowerBound, min(range.upperBound, file.lineRange(at: range.lowerBound).upperBound))
    }

    private static func wording(_ key: String, _ expected: Expected) -> (message: Wording, remedy: Wording) {
        switch expected {
        case .text:
            (
                Wording(sv: "”\(key)” ska vara en text.", en: "\"\(key)\" must be a text."),
                Wording(sv: "Skriv ”\(key): texten”.", en: "Write \"\(key): the text\".")
            )
        case .list:
            (
                Wording(sv: "”\(key)” ska vara en lista.", en: "\"\(key)\" must be a list."),
                Wording(sv: "Skriv ”\(key): [ett, två]”.", en: "Write \"\(key): [one, two]\".")
            )
        case .fields:
            (
                Wording(sv: "”\(key)” ska bestå av fält med namn.", en: "\"\(key)\" must consist of named fields."),
                Wording(sv: "Skriv ”namn: värde” på var sin rad.", en: "Write \"name: value\", each on its line.")
            )
        case .flag:
            (
                Wording(sv: "”\(key)” ska vara true eller false.", en: "\"\(key)\" must be true or false."),
                Wording(
                    sv: "Skriv ”\(key): true” eller ta bort raden.", en: "Write \"\(key): true\" or remove the line.")
            )
        }
    }
}
