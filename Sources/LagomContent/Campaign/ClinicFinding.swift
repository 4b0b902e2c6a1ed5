// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of what can be wrong with `Content/clinics.csv`.
struct ClinicFinding {
    private let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    func problem(_ problem: CSVTable.Problem) -> Finding {
        switch problem {
        case .unclosedQuote(let range):
            finding(
                "csv-quote", range, sv: "Citattecknet som börjar här avslutas aldrig; raden är utelämnad.",
                en: "The quote that starts here never ends; the row is left out.",
                remedySv: "Skriv ett citattecken efter cellens text, eller ta bort det första.",
                remedyEn: "Write a quote after the cell's text, or remove the first one.")
        case .textAfterQuote(let range):
            finding(
                "csv-quote", firstLine(range),
                sv: "Efter cellens avslutande citattecken står mer text; raden är utelämnad.",
                en: "More text stands behind the cell's closing quote; the row is left out.",
                remedySv: "Sätt citattecken om hela cellen, och skriv \"\" för ett citattecken inne i den.",
                remedyEn: "Put quotes around the whole cell, and write \"\" for a quote within it.")
        }
    }

    var noHeader: Finding {
        finding(
            "missing-column", 0..<0, sv: "Filen är tom.", en: "The file is empty.",
            remedySv: "Skriv en första rad med kolumnernas namn: id, namn, telefon …",
            remedyEn: "Write a first row with the names of the columns: id, name, phone …")
    }

    func unknownColumn(_ name: String, _ range: ByteRange) -> Finding {
        let meant = nearest(to: name, among: ClinicColumn.names)
        let (sv, en) = (ClinicColumn.allCases.map(\.swedish), ClinicColumn.allCases.map(\.rawValue))
        return finding(
            "unknown-column", range, sv: "Kolumnen ”\(name)” finns inte.", en: "There is no column \"\(name)\".",
            remedySv: meant.map { "Menade du ”\($0)”? Rätta namnet eller ta bort kolumnen." }
                ?? "Ta bort kolumnen. De som finns är: \(sv.joined(separator: ", ")).",
            remedyEn: meant.map { "Did you mean \"\($0)\"? Correct the name or remove the column." }
                ?? "Remove the column. Those there are: \(en.joined(separator: ", ")).")
    }

    func repeatedColumn(_ name: String, _ range: ByteRange) -> Finding {
        finding(
            "duplicate-column", range, sv: "Kolumnen ”\(name)” finns två gånger.",
            en: "The column \"\(name)\" is there twice.", remedySv: "Ta bort den ena.", remedyEn: "Remove one of them.")
    }

    func missingColumn(_ column: ClinicColumn, _ range: ByteRange) -> Finding {
        finding(
            "missing-column", range, sv: "Kolumnen ”\(column.swedish)” saknas.",
            en: "The column \"\(column.rawValue)\" is missing.",
            remedySv: "Lägg till den i första raden och fyll i den för varje enhet.",
            remedyEn: "Add it to the first row and fill it in for each clinic.")
    }

    func missing(_ column: ClinicColumn, _ row: ByteRange) -> Finding {
        finding(
            "missing-cell", firstLine(row), sv: "Raden har ingen text i kolumnen ”\(column.swedish)”.",
            en: "The row has no text in the column \"\(column.rawValue)\".",
            remedySv: "Fyll i den, eller ta bort raden.", remedyEn: "Fill it in, or remove the row.")
    }

    func surplusCell(_ range: ByteRange) -> Finding {
        finding(
            "surplus-cell", range, sv: "Raden har fler celler än första raden har namn.",
            en: "The row has more cells than the first row has names.",
            remedySv: "Sätt citattecken om en text som innehåller skiljetecknet, eller ta bort cellen.",
            remedyEn: "Put quotes around a text that holds the separator, or remove the cell.")
    }

    func characters(of cell: MappedText) -> [Finding] { cell.characterFindings(in: file) }

    func tooLong(_ column: ClinicColumn, _ text: String, _ range: ByteRange) -> Finding {
        let count = text.unicodeScalars.count
        return finding(
            "cell-too-long", firstLine(range),
            sv: "Cellen i kolumnen ”\(column.swedish)” har \(count) tecken, men högst \(Clinic.cellLimit) går.",
            en:
                "The cell in the column \"\(column.rawValue)\" has \(count) characters, but at most \(Clinic.cellLimit) will do.",
            remedySv: "Korta texten.", remedyEn: "Shorten the text.")
    }

    func badID(_ id: String, _ range: ByteRange) -> Finding {
        finding(
            "bad-identifier", range, sv: "”\(id)” kan inte vara ett id.", en: "\"\(id)\" cannot be an id.",
            remedySv: "Använd bara a–z, 0–9 och enkla bindestreck, högst 64 tecken, till exempel vc-nord.",
            remedyEn: "Use only a–z, 0–9 and single hyphens, at most 64 characters, such as vc-nord.")
    }

    func repeatedID(_ id: String, first: ByteRange, _ range: ByteRange) -> Finding {
        let line = file.position(at: first.lowerBound).line
        return finding(
            "duplicate-id", range, sv: "Id ”\(id)” används redan på rad \(line).",
            en: "The id \"\(id)\" is already used on line \(line).",
            remedySv: "Ge en av enheterna ett annat id.", remedyEn: "Give one of the clinics another id.")
    }

    func badPhone(_ phone: String, _ range: ByteRange) -> Finding {
        finding(
            "bad-phone", range, sv: "”\(phone)” är inget svenskt telefonnummer.",
            en: "\"\(phone)\" is not a Swedish phone number.",
            remedySv: "Skriv siffrorna, till exempel 010-123 45 67 eller +46 10 123 45 67.",
            remedyEn: "Write the digits, such as 010-123 45 67 or +46 10 123 45 67.")
    }

    func badAddress(_ text: String, _ range: ByteRange) -> Finding {
        finding(
            "bad-address", range, sv: "”\(text)” är ingen webbadress.", en: "\"\(text)\" is not a web address.",
            remedySv: "Skriv hela adressen, till exempel https://vardcentral.example/.",
            remedyEn: "Write the whole address, such as https://clinic.example/.")
    }

    func badLogo(_ text: String, _ range: ByteRange) -> Finding {
        finding(
            "unsafe-path", range, sv: "”\(text)” leder ut ur projektets mapp.",
            en: "\"\(text)\" leads out of the project's folder.",
            remedySv: "Skriv en sökväg från projektets mapp, till exempel Content/logotyper/nord.svg.",
            remedyEn: "Write a path from the project's folder, such as Content/logos/north.svg.")
    }

    func unknownLanguage(_ text: String, _ range: ByteRange) -> Finding {
        finding(
            "unknown-language", range, sv: "”\(text)” är ingen språkkod.", en: "\"\(text)\" is not a language code.",
            remedySv: "Skriv koder enligt BCP 47 med mellanslag mellan, till exempel sv ar so.",
            remedyEn: "Write codes of BCP 47 with spaces between, such as sv ar so.")
    }

    func tooMany(_ row: ByteRange) -> Finding {
        finding(
            "too-many-findings", firstLine(row),
            sv: "Läsningen slutar här: filen har redan \(Clinic.findingLimit) anmärkningar.",
            en: "Reading stops here: the file has \(Clinic.findingLimit) findings already.",
            remedySv: "Rätta dem och kör igen.", remedyEn: "Correct them and run again.")
    }

    private func finding(
        _ rule: String, _ range: ByteRange, sv: String, en: String, remedySv: String, remedyEn: String
    ) -> Finding {
        Finding(
            rule, at: file.place(range), message: Wording(sv: sv, en: en), remedy: Wording(sv: remedySv, en: remedyEn))
    }

    private func firstLine(_ range: ByteRange) -> ByteRange {
        range.lowerBound..<max(range.lowerBound, min(range.upperBound, file.lineRange(at: range.lowerBound).upperBound))
    }
}
