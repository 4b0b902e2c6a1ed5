// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct CardCheckTests {
    @Test func aCardWithNothingInItBlocksAtItsMarker() {
        let body = CampaignFixture.net + "> [!URGENT]\n\nText.\n"
        #expect(CampaignFixture.findings(in: body) == ["card-empty 20:3"])
    }

    @Test func aCellBeyondTheFirstRowsColumnsBlocks() {
        let body = CampaignFixture.net + "| a | b |\n|---|---|\n| 1 | 2 | 25 av 100 |\n"
        #expect(CampaignFixture.findings(in: body) == ["cell-without-column 22:11"])
    }

    @Test func anEscapedBarIsNoCellOfItsOwn() {
        let body = CampaignFixture.net + "| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n| 4 |\n"
        #expect(CampaignFixture.findings(in: body) == [])
    }

    @Test func manyReferencesToALongDefinitionAreTooMuch() {
        let definition = "[a]: https://a.example/" + String(repeating: "x", count: 1_900)
        let body = definition + "\n\n" + String(repeating: "[a]\n\n", count: 5_000)
        #expect(CampaignFixture.findings(in: body).contains { $0.hasPrefix("too-large") })
    }

    @Test func aCampaignWithoutMessagesIsASlip() {
        let project = ProjectFolder(files: ["Content/messages/lies.txt": []])
        #expect(MessageReader.ids(in: project).findings.map(\.rule) == ["no-messages"])
    }
}
