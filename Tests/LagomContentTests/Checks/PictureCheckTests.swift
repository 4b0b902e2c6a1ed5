// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct PictureCheckTests {
    private func rules(_ name: String, _ content: String) -> [String] {
        CampaignFixture.read(CampaignFixture.net, files: ["Content/messages/prov/\(name)": content]).findings.map(
            \.rule)
    }

    @Test func aPlainPictureIsFine() {
        #expect(rules("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>") == [])
    }

    @Test(arguments: [
        "<svg><script>alert(1)</script></svg>", "<svg onload=\"x()\"/>", "<svg><a href=\"JavaScript:x()\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "<svg><foreignObject/></svg>",
        "<svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:script>alert(1)</s:script></svg>",
        "<svg><a href=\"java&#115;cript:x()\"/></svg>", "<?xml-stylesheet href=\"a.xsl\"?><svg/>",
    ])
    func aPictureThatCanRunAProgramBlocks(svg: String) {
        #expect(rules("a.svg", svg) == ["picture-with-script"])
    }

    @Test(arguments: [
        "<svg><image href=\"https://a.example/b.png\"/></svg>",
        "<svg><style>@import \"https://a.example/b.css\";</style></svg>",
    ])
    func aPictureThatFetchesFromElsewhereBlocks(svg: String) {
        #expect(rules("a.svg", svg) == ["picture-from-elsewhere"])
    }

    @Test(arguments: ["a.png", "a.jpg", "a.webp", "a.svg"])
    func aFileThatIsNoPictureBlocks(name: String) {
        #expect(rules(name, "text") == ["picture-of-wrong-kind"])
    }
}
