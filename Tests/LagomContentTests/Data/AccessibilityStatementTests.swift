// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

private let whole = """
    title: {sv: a, en: b, sv-simple: c}
    summary: {sv: a, en: b, sv-simple: c}
    languages: [sv, en, sv-simple]
    publisher: {name: Lagom}
    accessibility:
      service: {sv: Kampanjsidan, en: The campaign site}
      compliance: partly
      assessed: 2027-03-01
      assessed-by: [self, users]
      method: {sv: Med axe., en: With axe.}
      updated: 2027-03-02
      feedback: {email: hjalp@lagom.example, url: https://lagom.example/form, answer-days: 5}
      deficiencies:
        - what: {sv: Kartan, en: The map}
          criteria: [1.1.1, 2.1.1]
          reason: not-yet
          mended-by: 2027-12-31
        - what: {sv: Filmerna, en: The films}
          reason: disproportionate-burden
          why: {sv: De är gamla., en: They are old.}
    """

/// The campaign up to a line of its statement.
private func start(before line: String) -> String {
    String(whole.split(separator: line)[0])
}

/// The settings, and what is said of the statement: the campaigns have no address.
private func read(_ text: String) -> (settings: CampaignSettings?, findings: [Finding]) {
    let (settings, findings) = CampaignSettings.read(dataFile("c.yaml", text))
    return (settings, findings.filter { $0.rule != "no-address" })
}

private let swedish = LanguageTag("sv")!
private let english = LanguageTag("en")!

@Test func wholeStatementReadsAndEasySwedishNeedsNoTextOfItsOwn() throws {
    let (settings, findings) = read(whole)
    #expect(lines(findings) == [])
    let statement = try #require(settings?.accessibility)
    #expect(statement.service[english]?.string == "The campaign site")
    #expect(statement.compliance == .partly)
    #expect(statement.assessed == Day("2027-03-01") && statement.updated == Day("2027-03-02"))
    #expect(statement.assessedBy == [.publisher, .users])
    #expect(statement.method[swedish]?.string == "Med axe.")
    #expect(
        statement.feedback
            == AccessibilityFeedback(email: "hjalp@lagom.example", url: "https://lagom.example/form", answerDays: 5))
    let (map, films) = (statement.deficiencies[0], statement.deficiencies[1])
    #expect(map.what[swedish]?.string == "Kartan" && map.mendedBy == Day("2027-12-31"))
    #expect(map.criteria.map(\.description) == ["1.1.1", "2.1.1"] && map.reason == .notYet)
    #expect(films.reason == .burden && films.why[english]?.string == "They are old.")
}

@Test func aCampaignWithoutStatementIsToldWhatToFillIn() throws {
    let (settings, findings) = read("title: {sv: a}\nsummary: {sv: b}\nlanguages: [sv]\npublisher: {name: c}\n")
    #expect(try #require(settings).accessibility == nil)
    #expect(
        lines(findings) == [
            "c.yaml:1:1 accessibility-not-assessed: The campaign has no accessibility statement: the page says that "
                + "no assessment has been made. → Add \"accessibility\" with compliance (fully, partly, not), "
                + "deficiencies, assessed, assessed-by (self, users, external), updated and feedback."
        ])
    #expect(findings.map(\.severity) == [.note])
}

@Test func anEmptyStatementMissesWhatTheLawAsksFor() {
    let text = start(before: "  service") + "  feedback: {email: a@b.example, answer-days: 5}"
    #expect(
        read(text).findings.map(\.message.en) == [
            "The field \"compliance\" is missing.", "The field \"assessed\" is missing.",
            "The field \"assessed-by\" is missing.", "The field \"updated\" is missing.",
        ])
}

@Test(arguments: [
    (
        "compliance: partly", "compliance: fully",
        "7:15 accessibility-contradiction: \"fully\" does not agree with what stands under \"deficiencies\". "
            + "→ Write partly or not, or remove deficiencies that have been mended."
    ),
    (
        "compliance: partly", "compliance: helt",
        "7:15 unknown-choice: \"helt\" will not do in the field \"compliance\". → Write one of: fully, partly, not."
    ),
    (
        "assessed: 2027-03-01", "assessed: mars",
        "8:13 bad-day: \"mars\" in the field \"assessed\" is not a day. → Write year-month-day, such as 2027-06-01."
    ),
    (
        "[self, users]", "[]",
        "9:16 empty-value: The list \"assessed-by\" is empty: nobody made the assessment. "
            + "→ Write one or more of: self, users, external."
    ),
    (
        "en: With axe.", "fi: Axella.",
        "10:11 missing-language: The field \"method\" has no text in the language \"en\". "
            + "→ Add \"en: …\", or remove the language from \"languages\"."
    ),
    (
        "updated: 2027-03-02", "updated: 2027-02-28",
        "11:12 accessibility-contradiction: The statement cannot be older than the assessment, which was made on "
            + "2027-03-01. → Write the day on which the statement was last changed."
    ),
    (
        "answer-days: 5", "answer-days: snart",
        "12:88 wrong-type: \"snart\" is not a number of days from 1 to 60. → Write a number such as 5."
    ),
    (
        "2.1.1", "1.4.14",
        "15:25 unknown-criterion: WCAG 2.2 has no criterion \"1.4.14\". "
            + "→ Write the number in its three parts, such as 1.4.3."
    ),
    (
        "      mended-by: 2027-12-31\n", "",
        "14:7 accessibility-no-day: The deficiency has no day by which it is to be mended. "
            + "→ Set one, and write \"mended-by: …\"."
    ),
    (
        "      why: {sv: De är gamla., en: They are old.}", "",
        "18:7 missing-key: The field \"why\" is missing: a disproportionate burden must be explained. "
            + "→ Add the line \"why: …\"."
    ),
    (
        "reason: disproportionate-burden", "cause: disproportionate-burden",
        "19:7 unknown-key: There is no field \"cause\". "
            + "→ Remove the line. The fields here are: what, criteria, reason, why, mended-by."
    ),
])
func wrongStatementsAreFoundAtTheirPlace(right: String, wrong: String, expected: String) {
    let found = lines(read(whole.replacing(right, with: wrong)).findings)
    #expect(found.first == "c.yaml:" + expected)
}

@Test func aStatementThatIsNotFullNamesWhatFallsShort() {
    let text = start(before: "  deficiencies")
    #expect(places(read(text).findings) == ["7:15 accessibility-contradiction"])
    #expect(read(text.replacing("partly", with: "fully")).findings == [])
}

@Test func aStatementNeedsAnAddressToWriteToAndShouldPromiseAnAnswer() {
    let feedback = "  feedback: {email: hjalp@lagom.example, url: https://lagom.example/form, answer-days: 5}\n"
    let silent = whole.replacing(feedback, with: "")
    #expect(
        read(silent).findings.map(\.rule) == ["accessibility-no-contact", "accessibility-no-answer-time"])
    let named = silent.replacing("{name: Lagom}", with: "{name: Lagom, email: post@lagom.example}")
    #expect(read(named).findings.map(\.rule) == ["accessibility-no-answer-time"])
}

@Test(arguments: ["1.1.1", "1.4.13", "2.5.8", "3.3.9", "4.1.3"])
func criteriaOfWCAGAreKnown(number: String) {
    #expect(WCAGCriterion(number)?.description == number)
}

@Test(arguments: ["", "1", "1.4", "1.5.1", "1.4.0", "1.4.14", "4.1.4", "1.4.3.1", "1.4.x"])
func numbersThatWCAGLacksAreNoCriteria(number: String) {
    #expect(WCAGCriterion(number) == nil)
}
