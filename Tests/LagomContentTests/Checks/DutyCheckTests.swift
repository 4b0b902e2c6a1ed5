// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

struct DutyCheckTests {
    @Test func aMessageWithItsWholeSafetyNetIsClean() {
        #expect(CampaignFixture.findings(in: CampaignFixture.net) == [])
    }

    @Test func aMissingSignBlocksAtTheSubject() {
        let net = CampaignFixture.net.replacing("> - [!andas]", with: "> - blir sämre")
        #expect(CampaignFixture.findings(in: net) == ["required-sign-missing 5:11"])
    }

    @Test func aMissingExceptionBlocksAtTheSubject() {
        let net = CampaignFixture.net.replacing("> - [!immun]", with: "> - är gravid")
        #expect(CampaignFixture.findings(in: net) == ["required-exception-missing 5:11"])
    }

    @Test func aSignInALessUrgentCardIsLowered() {
        let net = CampaignFixture.net.replacing("[!EMERGENCY]", with: "[!URGENT]")
        #expect(CampaignFixture.findings(in: net) == ["sign-lowered 10:5"])
    }

    @Test func aSignInAMoreUrgentCardIsFine() {
        let net = CampaignFixture.net.replacing("[!CONTACT where=vardcentral within=7d]", with: "[!EMERGENCY]")
        #expect(CampaignFixture.findings(in: net) == [])
    }

    @Test func freeTextThatSaysASignCountsAsIt() {
        let net = CampaignFixture.net.replacing("[!andas]", with: "Har  svårt att *andas*.")
        #expect(CampaignFixture.findings(in: net) == [])
    }

    @Test func aSignThatOnlyAnAlternativeTextSaysDoesNotCount() {
        let net = CampaignFixture.net.replacing("[!andas]", with: "![har svårt att andas](bild.svg)")
        let files = ["Content/messages/prov/bild.svg": "<svg/>"]
        #expect(CampaignFixture.findings(in: net, files: files) == ["required-sign-missing 5:11"])
    }

    @Test func aSignOutsideACardDoesNotCount() {
        let net = CampaignFixture.net.replacing("> - [!andas]", with: "> - blir sämre") + "\n[!andas]\n"
        #expect(CampaignFixture.findings(in: net) == ["required-sign-missing 5:11"])
    }

    @Test func staffMessagesOweTheReaderNoSafetyNet() {
        let matter = CampaignFixture.frontMatter.replacing("type: advice", with: "type: staff")
        #expect(CampaignFixture.findings(in: "Text.\n", frontMatter: matter) == [])
    }
}
