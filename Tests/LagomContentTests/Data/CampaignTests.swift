// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

private let whole = """
    title: {sv: Lagom vård, en: Just enough care}
    summary: {sv: Ett exempel, en: An example}
    languages: [sv, en]
    publisher: {name: Lagom, email: post@lagom.example, url: https://lagom.example/om}
    address: https://lagom.example/kampanj
    time-zone: Europe/Stockholm
    theme: lagom
    demonstration: true
    accessibility:
      compliance: fully
      assessed: 2027-03-01
      assessed-by: [external]
      updated: 2027-03-01
      feedback: {answer-days: 5}
    """

private func found(_ text: String) -> [String] {
    lines(CampaignSettings.read(dataFile("c.yaml", text)).findings)
}

@Test func wholeCampaignReads() throws {
    let (read, findings) = CampaignSettings.read(dataFile("c.yaml", whole))
    let settings = try #require(read)
    #expect(lines(findings) == [])
    #expect(settings.title[LanguageTag("en")!]?.string == "Just enough care")
    #expect(settings.mainLanguage.tag == "sv")
    #expect(settings.publisher.name.string == "Lagom")
    #expect(settings.publisher.email == "post@lagom.example")
    #expect(settings.publisher.url == "https://lagom.example/om")
    #expect(settings.address == "https://lagom.example/kampanj/")
    #expect(settings.isDemonstration)
}

@Test func shortCampaignTakesTheUsualZoneAndTheme() throws {
    let text = "title: {sv: a}\nsummary: {sv: b}\nlanguages: [sv]\npublisher: {name: c}\n"
    let settings = try #require(CampaignSettings.read(dataFile("c.yaml", text)).settings)
    #expect(settings.timeZone == "Europe/Stockholm")
    #expect(settings.theme == "lagom")
    #expect(settings.address == nil)
    #expect(!settings.isDemonstration)
}

@Test(arguments: [
    (
        "{sv: Lagom vård, en: Just enough care}", "{sv: Lagom vård}",
        "c.yaml:1:8 missing-language: The field \"title\" has no text in the language \"en\". "
            + "→ Add \"en: …\", or remove the language from \"languages\"."
    ),
    (
        "en: An example}", "en: An example, ar: x}",
        "c.yaml:2:44 unknown-language: The language \"ar\" is not one of the campaign's (sv, en). "
            + "→ Add it to \"languages\", or remove the text."
    ),
    (
        "[sv, en]", "[sv, en, sv]",
        "c.yaml:3:21 duplicate-language: The language \"sv\" is already in the list. → Remove one of them."
    ),
    (
        "post@lagom.example", "post",
        "c.yaml:4:33 bad-email: \"post\" is not an e-mail address. "
            + "→ Write it as name@lagom.example, or remove the line."
    ),
    (
        "https://lagom.example/kampanj", "lagom.example",
        "c.yaml:5:10 bad-address: \"lagom.example\" in the field \"address\" is not a web address. "
            + "→ Write the whole address, such as https://lagom.example/."
    ),
    (
        "https://lagom.example/om", "'javascript:alert(1)'",
        "c.yaml:4:59 bad-address: \"javascript:alert(1)\" in the field \"url\" is not a web address. "
            + "→ Write the whole address, such as https://lagom.example/."
    ),
    (
        "Europe/Stockholm", "Stockholm tid",
        "c.yaml:6:12 bad-time-zone: \"Stockholm tid\" is not a time zone. → Write a name such as Europe/Stockholm."
    ),
    (
        "theme: lagom", "theme: ../lagom",
        "c.yaml:7:8 bad-identifier: \"../lagom\" in the field \"theme\" cannot be an id. "
            + "→ Use only a–z, 0–9 and single hyphens, at most 64 characters, such as svart-att-andas."
    ),
    (
        "demonstration: true", "demonstation: true",
        "c.yaml:8:1 unknown-key: There is no field \"demonstation\". "
            + "→ Did you mean \"demonstration\"? Correct the spelling or remove the line."
    ),
])
func wrongCampaignFieldsAreFoundAtTheirPlace(right: String, wrong: String, expected: String) {
    #expect(found(whole.replacing(right, with: wrong)) == [expected])
}

@Test func campaignWithoutLanguagesHasNoSettings() {
    let (settings, findings) = CampaignSettings.read(dataFile("c.yaml", whole.replacing("[sv, en]", with: "[]")))
    #expect(settings == nil)
    #expect(
        lines(findings) == [
            "c.yaml:3:12 missing-language: The list \"languages\" is empty: the campaign has no language. "
                + "→ Write the languages, the main one first, such as [sv, en]."
        ])
}
