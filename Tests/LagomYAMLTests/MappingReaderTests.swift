// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML
import Testing

private enum Colour: String, CaseIterable {
    case green, yellow
}

private struct Thing {}

/// Reads with one method and gives the findings.
private func read<Value>(_ yaml: String, _ body: (inout MappingReader) -> Value?) -> [String] {
    shown(YAML.readMapping(file(yaml), body).findings)
}

@Test func unknownFieldIsFoundAtItsKeyWithTheNearestName() {
    let found = read("title: a\n  \nsumary: b\n") { reader in
        _ = reader.text("title")
        return reader.optionalText("summary")
    }
    #expect(
        found == [
            "3:1 unknown-key: There is no field \"sumary\". "
                + "→ Did you mean \"summary\"? Correct the spelling or remove the line."
        ])
}

@Test func misspeltFieldIsNotReportedAsMissingAsWell() {
    let found = read("titel: a\n") { $0.text("title") }
    #expect(
        found == [
            "1:1 unknown-key: There is no field \"titel\". "
                + "→ Did you mean \"title\"? Correct the spelling or remove the line."
        ])
}

@Test func fieldFarFromAllOthersListsWhatThereIs() {
    let found = read("title: a\nzebra: b\n") { reader in
        _ = reader.text("title")
        return reader.optionalText("owner")
    }
    #expect(
        found == [
            "2:1 unknown-key: There is no field \"zebra\". → Remove the line. The fields here are: title, owner."
        ])
}

@Test(arguments: [
    ("b: 1\n", "1:1 missing-key: The field \"a\" is missing. → Add the line \"a: …\"."),
    ("", "1:1 missing-key: The field \"a\" is missing. → Add the line \"a: …\"."),
    ("a:\nb: 1\n", "1:1 empty-value: The field \"a\" is empty. → Write a value, or remove the line."),
    ("a: ' '\n", "1:4 empty-value: The field \"a\" is empty. → Write a value, or remove the line."),
    ("a: [x]\n", "1:4 wrong-type: \"a\" must be a text. → Write \"a: the text\"."),
])
func textMustBeThereAndSaySomething(yaml: String, expected: String) {
    let found = read(yaml) { reader in
        _ = reader.optionalText("b")
        return reader.text("a")
    }
    #expect(found == [expected])
}

@Test func wrongKindsOfValuesAreFoundAtTheValue() {
    let found = read("list: x\nflag: ja\nday: 2027-02-30\ncolour: gren\nid: Ä\nlanguage: svenska!\ngroup: x\n") {
        reader in
        _ = reader.texts("list")
        _ = reader.flag("flag")
        _ = reader.optionalDay("day")
        _ = reader.choice("colour", of: Colour.self)
        _ = reader.identifier("id", of: Thing.self)
        _ = reader.optionalLanguage("language")
        return reader.optionalGroup("group") { $0.text("x") }
    }
    #expect(
        found == [
            "1:7 wrong-type: \"list\" must be a list. → Write \"list: [one, two]\".",
            "2:7 wrong-type: \"flag\" must be true or false. → Write \"flag: true\" or remove the line.",
            "3:6 bad-day: \"2027-02-30\" in the field \"day\" is not a day. → Write year-month-day, such as 2027-06-01.",
            "4:9 unknown-choice: \"gren\" will not do in the field \"colour\". "
                + "→ Did you mean \"green\"? Write one of: green, yellow.",
            "5:5 bad-identifier: \"Ä\" in the field \"id\" cannot be an id. "
                + "→ Use only a–z, 0–9 and single hyphens, at most 64 characters, such as svart-att-andas.",
            "6:11 unknown-language: \"svenska!\" is not a language code. "
                + "→ Write a code of BCP 47, such as sv, en, ar or sv-simple.",
            "7:8 wrong-type: \"group\" must consist of named fields. → Write \"name: value\", each on its line.",
        ])
}

@Test func fileThatIsNoMappingIsAFinding() {
    #expect(
        read("- a\n") { $0.text("a") } == [
            "1:1 wrong-type: \"a.yaml\" must consist of named fields. → Write \"name: value\", each on its line."
        ])
}

@Test func readingOfAListStopsAfterTwoHundredFindings() {
    let yaml = "a:\n" + String(repeating: "- x\n", count: 10_000)
    let found = read(yaml) { reader in reader.groups("a") { $0.text("b") } }
    #expect(found.count == 201)
    #expect(
        found.last
            == "202:3 too-many-findings: Reading stops here: the file has more than 200 findings already. "
            + "→ Correct them and run again.")
}
