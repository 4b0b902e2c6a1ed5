// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML
import Testing

@Test(arguments: [
    (
        "title: Ont i halsen: när hjälper antibiotika?\n",
        "1:20 yaml-syntax: A colon and a space within a text without quotes reads as another field. "
            + "→ Put quotes around the text: 'Ont i halsen: när hjälper antibiotika?'"
    ),
    (
        "title:Ont\nsummary: x\n",
        "1:6 yaml-syntax: A space is missing after \"title:\". → Write a space after the colon: \"title: …\""
    ),
    (
        "a: 1\nsummary:x\n",
        "2:8 yaml-syntax: A space is missing after \"summary:\". → Write a space after the colon: \"summary: …\""
    ),
    (
        "a:\n\tb: 1\n",
        "2:1 yaml-syntax: There is a tab here, and YAML allows only spaces at the start of a line. "
            + "→ Replace the tab with spaces."
    ),
    (
        "a: 'never\nb: 2\n",
        "1:4 yaml-syntax: The quote that starts here never ends. "
            + "→ Write the same kind of quote after the end of the text."
    ),
    (
        "a: [b, c\nd: e\n",
        "1:4 yaml-syntax: The list that starts with [ here does not end well. "
            + "→ Write commas between the list's parts and ] after the last."
    ),
    (
        "a: {b: c\n",
        "1:4 yaml-syntax: The group that starts with { here does not end well. "
            + "→ Write commas between the group's fields and } after the last."
    ),
    (
        "a: \"C:\\dir\"\n",
        "1:7 yaml-syntax: A backslash within \" \" has a special meaning, and this one makes no sense. "
            + "→ Write \\\\ instead of \\, or use ' ' instead of \" \"."
    ),
    (
        "a: - b\n",
        "1:4 yaml-syntax: A list with dashes may not start on the line of the field's name. "
            + "→ Put the list on the line below, or quotes around the text if the dash belongs to it."
    ),
    (
        "a: @nna\n",
        "1:4 yaml-syntax: A text without quotes may not start with \"@\". → Put quotes around the text: '@…'"
    ),
    (
        "a: 'b' c\n",
        "1:8 yaml-syntax: More text stands behind the closing quote. "
            + "→ Put quotes around the whole text; write '' for a single quote within ' '."
    ),
    (
        "a: 1\n  b: 2\n",
        "2:4 yaml-syntax: The line is not in line with the fields around it. "
            + "→ Start fields that belong together at the same column, with the same number of spaces."
    ),
    (
        "a: 1\nbc\nd: 2\n",
        "3:1 yaml-syntax: The line before has no colon after the field's name. "
            + "→ Write the line as \"field: value\"."
    ),
    (
        "a: x\u{1}y\n",
        "1:5 yaml-syntax: There is an invisible control character here that YAML does not allow. "
            + "→ Remove the character: delete and retype the text around it."
    ),
])
func syntaxErrorsAreExplainedAtTheirPlace(yaml: String, expected: String) {
    #expect(findings(of: yaml) == [expected])
}

@Test func syntaxErrorsAreExplainedInSwedish() {
    let finding = YAML.read(file("title: Ont: när?\n")).findings.first
    #expect(
        finding?.message.sv
            == "Ett kolon följt av mellanslag inne i en text utan citattecken läses som ett nytt fält.")
    #expect(finding?.remedy.sv == "Sätt citattecken om texten: 'Ont: när?'")
}
