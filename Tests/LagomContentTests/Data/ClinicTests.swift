// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

private func found(_ text: String) -> [String] {
    lines(Clinic.read(dataFile("clinics.csv", text)).findings)
}

@Test(arguments: [";", ",", "\t"], ["\n", "\r\n"])
func clinicsReadWithAnySeparatorMarkAndLineEnding(separator: String, newline: String) throws {
    let rows = [
        ["id", "Namn", "Telefon", "Telefontid", "stängt", "adress", "region", "webb", "logotyp", "språk"],
        [
            "vc-nord", "\"Vårdcentralen \"\"Nord\"\"\"", "010-123 45 67", "8–17", "1177",
            "\"Gatan 1\(newline)Stad; x, y\"",
            "Skåne", "https://nord.example/", "Content/nord.svg", "sv ar",
        ],
        ["", "", "", "", "", "", "", "", "", ""],
        ["vc-syd", "Syd", "1177"],
    ]
    let text = "\u{FEFF}" + rows.map { $0.joined(separator: separator) }.joined(separator: newline) + newline
    let file = dataFile("clinics.csv", text)
    let (clinics, findings) = Clinic.read(file)
    #expect(lines(findings) == [])
    try #require(clinics.count == 2)
    let north = clinics[0]
    #expect(north.name == "Vårdcentralen \"Nord\"")
    #expect([north.phone, north.phoneHours, north.whenClosed] == ["010-123 45 67", "8–17", "1177"])
    #expect(north.address == "Gatan 1\(newline)Stad; x, y")
    #expect([north.region, north.url, north.logo] == ["Skåne", "https://nord.example/", "Content/nord.svg"])
    #expect(north.languages.map(\.tag) == ["sv", "ar"])
    #expect(file.text(in: north.range).hasPrefix("vc-nord"))
    #expect(clinics[1].id == Identifier("vc-syd"))
    #expect(clinics[1].address == nil)
}

@Test(arguments: [
    ("010-123 45 67", true), ("08-12 34 56", true), ("0123 – 45 67", true), ("+46 (0)10 123 45 67", true),
    ("+46 10 123 45 67", true), ("0046 10 123 45 67", true), ("1177", true), ("112", true), ("114 14", true),
    ("", false), ("-", false), ("2345", false), ("12", false), ("555 0100", false), ("+47 22 22 22 22", false),
    ("010-123 45 67 89 01", false), ("010-1٢٣ 45 67", false), ("010-123 45 67 ankn. 3", false),
])
func swedishNumbersAreToldFromOthers(phone: String, isOne: Bool) {
    #expect(Clinic.isSwedishNumber(phone) == isOne)
}

@Test func windows1252Reads() {
    let bytes = Array("id;name;phone\nvc;V".utf8) + [0xE5, 0x72, 0x64, 0x20, 0x96, 0x20, 0x80] + Array(";112\n".utf8)
    let (clinics, findings) = Clinic.read(SourceFile(path: "clinics.csv", bytes: bytes))
    #expect(findings.isEmpty)
    #expect(clinics.map(\.name) == ["Vård – €"])
}

@Test(arguments: [
    (
        "vc;;112",
        "clinics.csv:2:1 missing-cell: The row has no text in the column \"name\". → Fill it in, or remove the row."
    ),
    (
        "vc;N",
        "clinics.csv:2:1 missing-cell: The row has no text in the column \"phone\". → Fill it in, or remove the row."
    ),
    (
        "vc;N;ring oss",
        "clinics.csv:2:6 bad-phone: \"ring oss\" is not a Swedish phone number. "
            + "→ Write the digits, such as 010-123 45 67 or +46 10 123 45 67."
    ),
    (
        "vc;N;+1 555 0100",
        "clinics.csv:2:6 bad-phone: \"+1 555 0100\" is not a Swedish phone number. "
            + "→ Write the digits, such as 010-123 45 67 or +46 10 123 45 67."
    ),
    (
        "vc;N\u{202E}neke;112",
        "clinics.csv:2:5 hidden-characters: An invisible character, U+202E RIGHT-TO-LEFT OVERRIDE, turns the order of "
            + "what is shown. → Delete it: type the word anew, or paste it as plain text."
    ),
    (
        "VC Nord;N;112",
        "clinics.csv:2:1 bad-identifier: \"VC Nord\" cannot be an id. "
            + "→ Use only a–z, 0–9 and single hyphens, at most 64 characters, such as vc-nord."
    ),
    (
        "ok;N;112",
        "clinics.csv:3:1 duplicate-id: The id \"ok\" is already used on line 2. → Give one of the clinics another id."
    ),
    (
        "vc;\"N;112",
        "clinics.csv:2:4 csv-quote: The quote that starts here never ends; the row is left out. "
            + "→ Write a quote after the cell's text, or remove the first one."
    ),
    (
        "vc;\"N\"x;112",
        "clinics.csv:2:4 csv-quote: More text stands behind the cell's closing quote; the row is left out. "
            + "→ Put quotes around the whole cell, and write \"\" for a quote within it."
    ),
    (
        "vc;N\u{7};112",
        "clinics.csv:2:5 control-character: There is a control character here, which nobody sees and no page can show. "
            + "→ Delete it, or write the passage anew."
    ),
    (
        "vc;\(String(repeating: "å", count: 201));112",
        "clinics.csv:2:4 cell-too-long: The cell in the column \"name\" has 201 characters, but at most 200 will do. "
            + "→ Shorten the text."
    ),
])
func badRowIsFoundAndTheOthersAreKept(row: String, expected: String) {
    let (clinics, findings) = Clinic.read(dataFile("clinics.csv", "id;name;phone\n\(row)\nok;N;112\n"))
    #expect(lines(findings) == [expected])
    #expect(clinics.map(\.id.name) == ["ok"])
}

@Test func badCellsThatAreNoDutyLeaveTheClinic() {
    let text =
        "id;name;phone;url;logo;languages;\nvc;N;112;nord.example;../x.svg;sv svenska!;\nvd;N;112;;;;;\nve;N;112;;;;;x\n"
    let (clinics, findings) = Clinic.read(dataFile("clinics.csv", text))
    #expect(
        lines(findings) == [
            "clinics.csv:2:10 bad-address: \"nord.example\" is not a web address. "
                + "→ Write the whole address, such as https://clinic.example/.",
            "clinics.csv:2:23 unsafe-path: \"../x.svg\" leads out of the project's folder. "
                + "→ Write a path from the project's folder, such as Content/logos/north.svg.",
            "clinics.csv:2:32 unknown-language: \"svenska!\" is not a language code. "
                + "→ Write codes of BCP 47 with spaces between, such as sv ar so.",
            "clinics.csv:4:14 surplus-cell: The row has more cells than the first row has names. "
                + "→ Put quotes around a text that holds the separator, or remove the cell.",
        ])
    #expect(clinics.map(\.languages) == [[LanguageTag("sv")!], [], []])
}

@Test func headerIsChecked() {
    #expect(
        found("id;name;phnoe;zebra;Namn\nvc;N;112\n") == [
            "clinics.csv:1:9 unknown-column: There is no column \"phnoe\". "
                + "→ Did you mean \"phone\"? Correct the name or remove the column.",
            "clinics.csv:1:15 unknown-column: There is no column \"zebra\". → Remove the column. Those there are: "
                + "id, name, phone, phone-hours, when-closed, address, region, url, logo, languages.",
            "clinics.csv:1:21 duplicate-column: The column \"Namn\" is there twice. → Remove one of them.",
            "clinics.csv:1:1 missing-column: The column \"phone\" is missing. "
                + "→ Add it to the first row and fill it in for each clinic.",
        ])
    #expect(
        found("") == [
            "clinics.csv:1:1 missing-column: The file is empty. "
                + "→ Write a first row with the names of the columns: id, name, phone …"
        ])
}

@Test func quotesThatCloseFarAwayAreNotSoughtForAgainAndAgain() {
    let rows = String(repeating: "\"x\n", count: 100_000)
    let start = ContinuousClock.now
    let (clinics, findings) = Clinic.read(dataFile("clinics.csv", "id;name;phone\n" + rows + "\"y"))
    #expect(clinics.isEmpty)
    #expect(findings.count == 200)
    #expect(Set(findings.map(\.rule)) == ["csv-quote"])
    #expect(ContinuousClock.now - start < .seconds(20))
}

@Test func fileOfManyBadRowsStopsAtTwoHundredFindingsAndSaysSo() {
    let found = found("id;name;phone\n" + String(repeating: ";N;112\n", count: 10_000))
    #expect(found.count == 201)
    #expect(
        found.first
            == "clinics.csv:202:1 too-many-findings: Reading stops here: the file has 200 findings already. "
            + "→ Correct them and run again.")
}
