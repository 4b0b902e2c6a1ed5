// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// A small campaign in memory, whose message a test may write.
enum CampaignFixture {
    static let settings = """
        title: {sv: Lagom, en: Lagom}
        summary: {sv: Om lagom vård., en: About care.}
        languages: [sv, en]
        publisher: {name: Exempel}
        time-zone: Europe/Stockholm
        theme: lagom
        demonstration: true
        """

    static let signs = """
        signs:
          - {id: andas, level: emergency, wording: {sv: har svårt att andas, en: have trouble breathing}, sources: [kalla]}
          - {id: gapa, level: urgent, wording: {sv: har svårt att gapa}, sources: [kalla]}
          - {id: feber, level: contact, wording: {sv: har feber, en: have a fever}, sources: [kalla]}
        exceptions:
          - {id: immun, kind: not-for-you, wording: {sv: har nedsatt immunförsvar, en: have a weak immune system}, sources: [kalla]}
        subjects:
          - id: halsont
            title: {sv: Halsont, en: Sore throat}
            signs: [andas, feber]
            exceptions: [immun]
        """

    static let sources = """
        references:
          - {id: kalla, type: webpage, title: En källa}
        """

    static let frontMatter = """
        ---
        title: Titel
        summary: Sammanfattning.
        type: advice
        subject: [halsont]
        ---


        """

    static let net = """
        > [!EMERGENCY]
        > Ring 112 om du
        > - [!andas]

        > [!CONTACT where=vardcentral within=7d]
        > Kontakta vårdcentralen om du
        > - [!feber]

        > [!EXCEPTION]
        > Rådet gäller inte dig som
        > - [!immun]


        """

    /// The rules and places, as `rule line:column`, of what is found in a message with this Swedish text.
    static func findings(in body: String, frontMatter: String = frontMatter, files: [String: String] = [:]) -> [String]
    {
        read(body, frontMatter: frontMatter, files: files).findings.sorted(by: Finding.inReadingOrder).map {
            "\($0.rule) \($0.place.start.line):\($0.place.start.column)"
        }
    }

    static func read(
        _ body: String, frontMatter: String = frontMatter, files: [String: String] = [:]
    ) -> (message: Message?, findings: [Finding]) {
        var all = files.mapValues { Array($0.utf8) }
        all["Content/messages/prov/sv.md"] = Array((frontMatter + body).utf8)
        let project = ProjectFolder(files: all)
        let campaign = campaign(signs: files["Content/signs.yaml"] ?? signs)
        return MessageReader(campaign, project: project, messages: [Identifier("prov"), Identifier("annat")])
            .read(Identifier("prov"))
    }

    static func campaign(signs: String = signs) -> Campaign {
        let files = [
            "Content/campaign.yaml": settings, "Content/signs.yaml": signs, "Content/sources.yaml": sources,
        ]
        return Campaign.read(ProjectFolder(files: files.mapValues { Array($0.utf8) })).campaign!
    }
}
