// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import Testing

struct EasyReadingClaimTests {
    @Test(arguments: [
        "Lättläst", "Lätt-läst", "LÄTTLÄST", "Lätt\u{AD}läst", "La\u{308}ttla\u{308}st", "Lätt att  läsa", "Easy-read",
        "Easy\u{2011}to-read", "Selkokielellä", "Texten är lätt att förstå.", "Written in plain language",
        "سهل القراءة",
        "Helppo ymmärtää", "Easy to understand",
    ])
    func aClaimIsSeenHoweverItIsWritten(claim: String) {
        #expect("Den här texten: \(claim)".claimsEasyReading)
    }

    @Test(arguments: [
        "Lätt förkylning", "Det är lätt att förstå att du är orolig.", "It is easy to understand why you worry.",
        "Läs igenom texten lätt.",
    ])
    func whatIsNoClaimIsNotSeen(words: String) {
        #expect(!words.claimsEasyReading)
    }
}
