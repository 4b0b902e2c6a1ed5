// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText
import Testing

/// Single sentences that readers of the rules have held against them.
struct SentenceTests {
    private func findings(_ text: String, _ language: String, as kind: LooseText.Kind) throws -> [RuleFinding] {
        let count = text.utf8.count
        let loose = LooseText(
            MappedText(text, segments: [.init(text: 0..<count, source: 0..<count)]),
            in: SourceFile(path: "-", bytes: Array(text.utf8)), language: try #require(LanguageTag(language)),
            as: .body, formats: [.page], kind: kind)
        return Inspector(Shelf.book).findings(in: loose)
    }

    @Test(arguments: [
        ("sv", "Sluta ta medicinen på egen hand. Ring 112 vid livsfara."),
        ("sv", "Sluta ta medicinen på egen hand, och ring 112 vid livsfara."),
        ("en", "Stop taking your blood thinner without talking to your doctor first."),
        ("sv", "Sluta med insulinet utan att fråga."),
        ("sv", "Trappa ut din antidepressiva medicin utan att fråga någon."),
        ("en", "Stop taking your tablets and do not talk to your doctor first."),
        ("sv", "Sluta ta medicinen och prata inte med läkaren innan."),
        ("sv", "Sluta med insulinet utan att säga något till läkaren."),
        ("en", "Stop your insulin without asking."),
        ("en", "Don't dial 112 - information is at the website."),
        ("en", "Don't call 112, self-care is enough."),
        ("en", "Call 1177, not 112, if you cannot breathe."),
        ("en", "Call 1177 instead of 112 for chest pain."),
        ("sv", "Ring 1177 i stället för 112 vid bröstsmärta."),
        ("sv", "Ring 1177, inte 112, om du har bröstsmärta."),
        ("en", "Ring your GP, not an ambulance, if you have a stroke."),
        ("sv", "Ring 112 om det inte gått över i morgon."),
        ("en", "Call 112 if it has not gone by tomorrow."),
        ("sv", "Ring 112 bara om du är helt säker."),
        ("sv", "Tveka inte att vänta med bröstsmärta till måndag."),
        ("en", "Don't hesitate to wait until Monday with chest pain."),
        ("en", "20 per cent of treatments are unnecessary. Be cautious and say no."),
        ("sv", "Ring 112 för råd om din medicin, eller 1177."),
        ("en", "Do not dial 112. Ask your colleague to drive you."),
        ("sv", "Ring inte 112. Dokumentera dina besvär."),
        ("en", "Leave your inhaler out for the planet."),
        ("sv", "Låt kallelsen till livmoderhalscancerprovet ligga."),
        ("en", "Ask your doctor before you stop? No, just stop taking your pills."),
        ("sv", "Du behöver inte söka vård."),
        ("sv", "Ring inte 112 för halsont."),
        ("sv", "Kontakta vårdcentralen inom en vecka om mungipan hänger."),
        ("sv", "Vid stroke: ring 1177."),
        ("sv", "Vänd dig till vårdcentralen vid hjärtinfarkt."),
        ("en", "See your GP within a week if you get crushing chest pain."),
        ("en", "For a stroke, call your health centre."),
        ("en", "Ring us on Tuesday if you have a seizure."),
        ("sv", "Boka tid inom en vecka om du får bröstsmärta."),
        ("sv", "Du tar upp plats för någon som är sjukare om du åker till akuten."),
        ("sv", "Prostataprov är onödigt även om du har besvär."),
        ("sv", "Halvera din insulindos om du mår illa."),
        ("sv", "Sök vård först om smärtan blir outhärdlig."),
        ("en", "Only seek care if the pain becomes unbearable."),
        ("sv", "Ta bara halva dosen antibiotika."),
        ("en", "Emergency departments are full of people who should not be there."),
        ("sv", "Är du gravid och blöder kan du lugnt vänta till nästa kontroll."),
    ])
    func blocks(language: String, text: String) throws {
        #expect(try findings(text, language, as: .passage).contains { $0.severity == .block })
    }

    @Test(arguments: [
        ("sv", "Blod i avföringen är vanligt och inget att söka för."),
        ("sv", "Oro är inget skäl att ringa."),
        ("sv", "Det är inte sant att du ska söka vård vid bröstsmärta."),
        ("sv", "Tveka inte att ringa, men stanna helst hemma med bröstsmärta."),
    ])
    func mustBeAnswered(language: String, text: String) throws {
        #expect(try findings(text, language, as: .passage).contains { $0.severity >= .answer })
    }

    @Test(arguments: [
        ("sv", "Ring 112 vid svår andnöd, utan undantag."),
        ("sv", "Högkostnadsskyddet gäller för alla, oavsett ålder."),
        ("en", "Call 112 if you have trouble breathing, without exceptions."),
        ("sv", "Det är farligt att vänta med att söka vård vid bröstsmärta."),
        ("sv", "Att vänta med att söka vård vid stroke kan kosta livet."),
        ("en", "It is dangerous to wait before seeking care for chest pain."),
        ("en", "Waiting with a stroke can cost your life."),
        ("en", "It is a mistake to think a stroke will pass."),
        ("sv", "Stanna hemma när du är förkyld så att du inte smittar andra."),
        ("sv", "Stanna hemma från förskolan tills barnet varit feberfritt i ett dygn."),
        ("en", "Please do not visit the ward if you have a cold."),
        ("sv", "Myokardinfarkt är farligt."),
        ("sv", "Det är farligt att inte söka vård."),
        ("sv", "Ta med en lista över dina läkemedel till besöket."),
        ("sv", "Ring 1177 om du är osäker."),
        ("sv", "Ring 1177 om du är osäker. Ring 112 vid bröstsmärta."),
        ("sv", "Ring 112 om du får ont i bröstet medan du väntar."),
        ("sv", "Ring 1177 om du hostar blod."),
        ("sv", "Vid bröstsmärta: ring 112. Vid halsont: ring 1177."),
        ("sv", "Efter en stroke går du på återbesök på vårdcentralen."),
        ("sv", "Har du haft en hjärtinfarkt? Boka tid hos oss för uppföljning."),
        ("sv", "Kontakta vårdcentralen om du är orolig för att få en stroke."),
        ("sv", "Boka tid på vårdcentralen för vaccination mot hjärnhinneinflammation."),
        ("en", "If you have had a stroke, your GP will see you for follow-up."),
        ("en", "Call 112 for chest pain. Call 1177 for advice."),
        ("en", "Ring your GP if you have had a cough for three weeks."),
    ])
    func isNoMoreThanNoted(language: String, text: String) throws {
        let found = try findings(text, language, as: .passage).filter { $0.severity > .note }
        #expect(found.map(\.rule) == [])
    }

    @Test(arguments: [
        ("sv", "Du behöver inte söka vård."), ("sv", "Ring inte 112 för halsont."),
        ("sv", "Ring 112 om det inte gått över i morgon."), ("sv", "Vid stroke: ring 1177."),
        ("sv", "Sluta med insulinet utan att fråga."), ("en", "Don't call 112, self-care is enough."),
        ("en", "Call 112 if it has not gone by tomorrow."), ("en", "For a stroke, call your health centre."),
        ("en", "Stop your insulin without asking."),
    ])
    func carefulSentencesBeforeMakeItNoBetter(language: String, text: String) throws {
        let careful =
            language == "sv"
            ? "De flesta med halsont blir bra inom en vecka. Drick mycket och vila. Fråga gärna om råd. "
            : "Most sore throats get better within a week. Drink plenty and rest. You are welcome to ask for advice. "
        let found = try findings(careful + text, language, as: .part)
        #expect(found.contains { $0.severity == .block })
    }

    /// What stands at the end of nearly every leaflet must not excuse what stands before it.
    @Test(arguments: [
        ("sv", "Avvakta med bröstsmärta. Ring 112 om det är akut."),
        ("sv", "Avvakta med bröstsmärta. Ring 112 om du ser en brand."),
        ("sv", "Vid stroke: avvakta. Ring 112 om det är akut."),
        ("sv", "Sluta med blodtrycksmedicinen själv. Ring 1177 om du är orolig."),
        ("sv", "Halvera dosen om du mår illa. Ring 1177 vid frågor."),
        ("sv", "Låt kallelsen ligga. Boka tid för pedikyr på 1177.se."),
        ("sv", "Tänk efter två gånger innan du slår 112. Ring 112 om det är akut."),
        ("en", "Chest pain? See how it goes. Call 112 if it is urgent."),
        ("en", "Pull yourself together. Call 1177 if you are worried."),
        ("en", "Skip the smear. Call 112 if it is urgent."),
    ])
    func anAfterthoughtMakesItNoBetter(language: String, text: String) throws {
        #expect(try findings(text, language, as: .passage).contains { $0.severity >= .answer })
        #expect(try findings(text, language, as: .part).contains { $0.severity >= .answer })
    }

    @Test func onePhraseIsFoundOnce() throws {
        let text = "Är du gravid och blöder kan du lugnt vänta till nästa kontroll."
        let rules = try findings(text, "sv", as: .passage).map(\.rule)
        #expect(rules.count == Set(rules).count)
    }
}
