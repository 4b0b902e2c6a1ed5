// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText

/// A tiny complete campaign to start from: it builds at once, and every word of it is plainly a placeholder.
public enum StarterCampaign {
    /// All files of the campaign, with one message in Swedish.
    public static func files(today: Day) -> StarterFiles {
        let duties = StarterMessage.Duties(
            subject: "exempel", signs: [.emergency: ["exempel-112"], .contact: ["exempel-kontakta"]],
            exceptions: ["exempel-undantag"], source: "exempelkalla")
        let message = StarterMessage(language: LanguageTag("sv")!, type: .advice, duties: duties, today: today)
        return StarterFiles([
            ("Content/campaign.yaml", settings),
            ("Content/signs.yaml", signs),
            ("Content/sources.yaml", sources),
            ("Content/messages/forsta-budskapet/sv.md", message.text),
            (".gitattributes", attributes),
            (".gitignore", ignored),
        ])
    }

    /// What commands write to their usual folders; of exports that is the edition's number, such as HALS-sv-7K2Q.
    private static let ignored = """
        /Output/
        /.Output.*
        /Print/
        /[A-Z0-9][A-Z0-9][A-Z0-9][A-Z0-9]-[a-z][a-z]*-[0-9A-Z][0-9A-Z][0-9A-Z][0-9A-Z]/
        /.lagom/
        .*.new

        """

    /// Approvals hold for exact bytes: of pictures, for one. Git must not give files other line endings.
    private static let attributes = "/Content/** -text\n/Themes/** -text\n"

    private static let settings = """
        # Kampanjen som helhet. Varje text skrivs en gång för varje språk i listan.
        title: {sv: "[Kampanjens namn]"}
        summary: {sv: "[En mening om vad kampanjen är]"}
        languages: [sv]             # huvudspråket först: [sv, en, ar, sv-simple]
        publisher: {name: "[Avsändarens namn]"}   # , email: … så att läsare kan säga till om något är fel
        # address: https://…       # den permanenta adressen, när den är bestämd
        time-zone: Europe/Stockholm
        theme: lagom
        demonstration: true         # ingen vårdkunnig har granskat texterna; står på varje sida
        # Tillgänglighetsredogörelsen. Fyll i den när någon har bedömt webbplatsen; till dess säger sidan att det återstår.
        # accessibility:
        #   compliance: partly        # fully, partly eller not
        #   assessed: …               # dagen för bedömningen, år-månad-dag
        #   assessed-by: [self]       # self, users, external
        #   updated: …                # dagen då redogörelsen senast ändrades
        #   deficiencies:
        #     - what: {sv: "[Vad som inte fungerar, och för vem]"}
        #       criteria: [1.4.3]     # kriterier i WCAG
        #       reason: not-yet       # not-yet, disproportionate-burden (motivera med why) eller outside-the-law
        #       mended-by: …
        #   feedback: {email: …, answer-days: …}

        """

    private static let signs = """
        # Varningstecken, undantag och de ämnen som kräver dem. Nivåer: emergency (ring 112), urgent, contact.
        signs:
          - id: exempel-112
            level: emergency
            wording: {sv: "[har ett tecken som kräver att man ringer 112]"}
            sources: [exempelkalla]
            needs-clinician: true
          - id: exempel-kontakta
            level: contact
            wording: {sv: "[har ett tecken som är skäl att kontakta vården]"}
            sources: [exempelkalla]
            needs-clinician: true
        exceptions:
          - id: exempel-undantag
            kind: not-for-you
            wording: {sv: "[hör till dem som rådet inte gäller]"}
            sources: [exempelkalla]
            needs-clinician: true
        subjects:
          - id: exempel
            title: {sv: "[Ämnets namn]"}
            signs: [exempel-112, exempel-kontakta]
            exceptions: [exempel-undantag]

        """

    private static let sources = """
        # Källor i CSL-YAML, som Zotero och pandoc skriver. I texten: [@exempelkalla] eller [@exempelkalla, s. 12].
        references:
          - id: exempelkalla
            type: webpage
            title: "[Källans titel]"
            author:
              - literal: "[Källans författare]"
            URL: https://example.org/

        """
}
