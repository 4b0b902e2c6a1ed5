// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The words of a message's template: Swedish ones for Swedish, English ones for any other language.
struct StarterWords: Sendable {
    let title: String
    let summary: String
    let owner: String
    let safetyShort: String
    let headline: String
    let lead: String
    let opening: String
    let claim: String
    let emergency: String
    let urgent: String
    let contact: String
    let contactSign: String
    let worried: String
    let exception: String
    let ask: String
    let question: String

    static func of(_ language: LanguageTag) -> StarterWords {
        language.primary == "sv" ? swedish : english
    }

    private static let swedish = StarterWords(
        title: "[Rubrik: vad handlar budskapet om?]",
        summary: "[En mening om vad läsaren har nytta av att veta]",
        owner: "[vem som svarar för texten]",
        safetyShort: "Livshotande: 112. Orolig eller sämre: ring 1177.",
        headline: "[Affischens rubrik]",
        lead: "[En mening under rubriken]",
        opening: "[Börja med det viktigaste. Byt ut allt som står inom hakparenteser.]",
        claim: "[Ett påstående, med sin källa efter]",
        emergency: "Ring 112 om du",
        urgent: "Sök vård i dag om du",
        contact: "Kontakta vårdcentralen om du",
        contactSign: "[när läsaren ska höra av sig, och efter hur lång tid]",
        worried: "Är du orolig? Det räcker som skäl att höra av dig.",
        exception: "Rådet gäller inte dig som",
        ask: "Fråga gärna i besöket",
        question: "[En fråga som hjälper läsaren och vården att välja tillsammans]")

    private static let english = StarterWords(
        title: "[Title: what is the message about?]",
        summary: "[One sentence on what the reader gains from knowing]",
        owner: "[who answers for the text]",
        safetyShort: "Danger to life: 112. Worried or worse: call 1177.",
        headline: "[The poster's headline]",
        lead: "[One sentence below the headline]",
        opening: "[Start with what matters most. Replace everything in square brackets.]",
        claim: "[A claim, with its source after it]",
        emergency: "Call 112 if you",
        urgent: "Seek care today if you",
        contact: "Contact your health centre if you",
        contactSign: "[when the reader should get in touch, and after how long]",
        worried: "Are you worried? That is reason enough to get in touch.",
        exception: "This advice does not apply to you who",
        ask: "Ask in the visit",
        question: "[A question that helps reader and staff to choose together]")
}
