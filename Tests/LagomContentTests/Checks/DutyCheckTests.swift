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

    @Test(arguments: ["Det är ofarligt att [!andas]", "~~[!andas]~~", "[!andas] `nej`", "`har svårt att andas`"])
    func aSignThatDoesNotStandAloneDoesNotCount(words: String) {
        let net = CampaignFixture.net.replacing("[!andas]", with: words)
        let findings = CampaignFixture.findings(in: net).filter { !$0.hasPrefix("code-not-checked") }
        #expect(findings == ["required-sign-missing 5:11"])
    }

    @Test func aSignInMarkupIsLoweredToo() {
        let net = CampaignFixture.net.replacing("> - [!feber]", with: "> - [!feber]\n> - vänta om **[!andas]**")
        #expect(CampaignFixture.findings(in: net) == ["sign-lowered 15:16"])
    }

    @Test func freeTextThatSaysTwoSignsCountsAsBoth() {
        let signs = CampaignFixture.signs.replacing("sv: har feber", with: "sv: har svårt att andas")
        let net = CampaignFixture.net.replacing("[!feber]", with: "har svårt att andas")
        #expect(CampaignFixture.findings(in: net, files: ["Content/signs.yaml": signs]) == ["sign-lowered 14:5"])
    }

    @Test func aTranslationHasTheSubjectsAndTheTypeOfItsOriginal() {
        let english = """
            ---
            title: Title
            summary: Summary.
            type: staff
            ---
            Text.
            """
        let files = ["Content/messages/prov/en.md": english]
        #expect(
            CampaignFixture.findings(in: CampaignFixture.net, files: files) == [
                "variant-differs 1:1", "variant-differs 1:1",
            ])
    }

    @Test func anUrgentCardLetsNobodyWait() {
        let net = CampaignFixture.net + "> [!URGENT within=90d]\n> Sök vård.\n"
        #expect(CampaignFixture.findings(in: net) == ["urgent-card-too-late 20:12"])
    }

    @Test func aLanguageInAnotherScriptNeedsWordingsOfItsOwn() throws {
        let sign = Identifier<Sign>("andas")
        let catalogue = CampaignFixture.campaign().catalogue
        #expect(catalogue.wording(of: sign, in: try #require(LanguageTag("sv-simple"))) != nil)
        #expect(catalogue.wording(of: sign, in: try #require(LanguageTag("sv-Arab"))) == nil)
    }
}
