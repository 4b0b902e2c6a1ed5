// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct FactCheckTests {
    private func findings(_ cells: String) -> [String] {
        CampaignFixture.findings(
            in: CampaignFixture.net + """
                > [!FACT]
                > Efter tre dagar:
                >
                > | | Utan | Med |
                > |---|---|---|
                > | Ont | \(cells) |

                """)
    }

    @Test(arguments: [
        "34 av 100 | 51 av 100", "2 of 1 000 | 1 of 1000", "ungefär 5 av 10 | 10 av 10", "0/100 | ٣٤ من ١٠٠",
    ])
    func countsOfOneDenominatorAreFacts(cells: String) {
        #expect(findings(cells) == [])
    }

    @Test(arguments: [
        ("34 av 100 | 2 av 1 000", "fact-other-denominator 25:23"), ("34 % | 51 %", "fact-not-a-count 25:11"),
        ("101 av 100 | 1 av 100", "fact-not-a-count 25:11"), ("1 av 0 | 1 av 100", "fact-not-a-count 25:11"),
    ])
    func otherCellsBlockAtTheCell(cells: String, finding: String) {
        #expect(findings(cells) == [finding])
    }

    @Test func aFactCardWithoutATableBlocksAtItsMarker() {
        let body = CampaignFixture.net + "> [!FACT]\n> Fem av tio.\n"
        #expect(CampaignFixture.findings(in: body) == ["fact-without-table 20:3"])
    }
}
