// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

/// As Zotero and pandoc write CSL-YAML, in the shapes that real lists hold.
private let whole = """
    # CSL-YAML
    references:
    - id: sos2025
      type: report
      title: 'Utmönstring av vård: slutredovisning (S2024/01266)'
      author:
      - literal: Socialstyrelsen
      issued:
        date-parts:
        - - 2025
          - 12
      number: 2025-12-9972
      publisher: Socialstyrelsen
      URL: https://www.example.se/utmonstring?a=b#c
      language: sv-SE
      annote: 'Status: seed. Sedd via: seed: 000.txt; https://www.example.se/mycket-lang-adress
        ; https://www.example.se/annan'
    - id: Spinks_2021
      type: article-journal
      title: Antibiotics for treatment
        of sore throat in children and adults
      author:
      - family: Spinks
        given: Anneliese
      - family: Glasziou
        given: Paul P.
      - family: Berg
        given: Jan-Peter
        non-dropping-particle: van der
      issued: 2021-12
      container-title: Cochrane Database of Systematic Reviews
      volume: '12'
      issue: 1
      page: 3–9
      DOI: https://doi.org/10.1002/14651858.CD000023.pub5
      custom: {anything: [goes, here]}
    - id: 1177
      type: webpage
      title: Halsfluss
      author: 1177
      issued: {literal: våren 2019}
    """

@Test func wholeListOfSourcesReads() throws {
    let (sources, findings) = SourceList.read(dataFile("sources.yaml", whole))
    #expect(lines(findings) == [])
    #expect(sources.count == 3)
    let report = try #require(sources[Identifier("sos2025")])
    #expect(report.title == "Utmönstring av vård: slutredovisning (S2024/01266)")
    #expect(report.authors == ["Socialstyrelsen"])
    #expect(report.year == 2025)
    #expect(report.url == "https://www.example.se/utmonstring?a=b#c")
    #expect(report.language?.tag == "sv-SE")
    let review = try #require(sources[Identifier("Spinks_2021")])
    #expect(review.title == "Antibiotics for treatment of sore throat in children and adults")
    #expect(review.authors == ["Spinks A", "Glasziou PP", "van der Berg JP"])
    #expect(review.year == 2021)
    #expect(review.container == "Cochrane Database of Systematic Reviews")
    #expect([review.volume, review.issue, review.page] == ["12", "1", "3–9"])
    #expect(review.doi == "10.1002/14651858.CD000023.pub5")
    let page = try #require(sources[Identifier("1177")])
    #expect(page.authors == ["1177"])
    #expect(page.year == 2019)
}

@Test(arguments: [
    (
        "id: Spinks_2021", "id: sos2025",
        [
            "sources.yaml:3:7 duplicate-id: The id \"sos2025\" is used twice: here and on line 18. "
                + "→ Give one of them another id, or remove it.",
            "sources.yaml:18:7 duplicate-id: The id \"sos2025\" is already used on line 3. "
                + "→ Give one of them another id, or remove it.",
        ]
    ),
    (
        "id: Spinks_2021", "id: 'Spinks 2021'",
        [
            "sources.yaml:18:8 bad-identifier: \"Spinks 2021\" cannot be the id of a source. → Use only a–z, A–Z, 0–9 "
                + "and - _ . : + behind a first letter or digit, at most 64 characters."
        ]
    ),
    (
        "title: Halsfluss", "titel: Halsfluss",
        ["sources.yaml:37:3 missing-key: The field \"title\" is missing. → Add the line \"title: …\"."]
    ),
    (
        "- - 2025\n      - 12", "- våren",
        [
            "sources.yaml:10:5 bad-date: \"issued\" holds no year that can be read. "
                + "→ Write \"issued: 2020-05\", or \"date-parts: [[2020, 5]]\" below issued."
        ]
    ),
    (
        "https://www.example.se/utmonstring?a=b#c", "javascript:alert(1)",
        [
            "sources.yaml:14:8 bad-address: \"javascript:alert(1)\" in the field \"URL\" is not a web address. "
                + "→ Write the whole address, such as https://lagom.example/."
        ]
    ),
    (
        "https://doi.org/10.1002/14651858.CD000023.pub5", "CD000023",
        [
            "sources.yaml:35:8 bad-doi: \"CD000023\" is not a DOI. "
                + "→ Write it as 10.1000/example, without an address before it."
        ]
    ),
    (
        "family: Spinks\n    given: Anneliese", "suffix: Jr",
        ["sources.yaml:23:5 missing-key: The field \"family\" is missing. → Add the line \"family: …\"."]
    ),
    (
        "language: sv-SE", "language: Svenska!",
        [
            "sources.yaml:15:13 unknown-language: \"Svenska!\" is not a language code; the source is shown without a "
                + "language. → Write sv-SE or en, for instance."
        ]
    ),
])
func wrongSourcesAreFoundAtTheirPlace(right: String, wrong: String, expected: [String]) {
    #expect(lines(SourceList.read(dataFile("sources.yaml", whole.replacing(right, with: wrong))).findings) == expected)
}

@Test func listWithoutReferencesIsAFinding() {
    let (sources, findings) = SourceList.read(dataFile("sources.yaml", "refs: []\n"))
    #expect(sources.isEmpty)
    #expect(places(findings) == ["1:1 unknown-key", "1:1 missing-key"])
}
