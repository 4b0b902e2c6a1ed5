// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

/// Each rule about a whole message: a good message with one thing changed.
struct DocumentRuleTests {
    /// What is changed in the good message, and the rule that must notice.
    struct Edit: Sendable, CustomTestStringConvertible {
        let rule: String
        let severity: Severity
        let language: String
        /// Each old text and the one in its place.
        let changes: KeyValuePairs<String, String>

        init(_ rule: String, _ severity: Severity, _ language: String, _ changes: KeyValuePairs<String, String>) {
            self.rule = rule
            self.severity = severity
            self.language = language
            self.changes = changes
        }

        var testDescription: String { "\(language) \(rule): \(changes.map(\.value).joined(separator: " … "))" }
    }

    @Test(arguments: ["sv", "en"]) func goodMessageIsClean(language: String) {
        let found = Messages.findings(Messages.text("\(language)/good.md"), language)
        #expect(found.map { "\($0.rule): \($0.quote)" } == [])
    }

    @Test(arguments: swedish + english) func changeIsNoticed(edit: Edit) {
        var text = Messages.text("\(edit.language)/good.md")
        for (old, new) in edit.changes {
            #expect(text.contains(old))
            text.replace(old, with: new)
        }
        let found = Messages.findings(text, edit.language)
        #expect(Set(found.filter { $0.severity >= edit.severity }.map(\.rule)).contains(edit.rule))
        #expect(found.filter { $0.rule == edit.rule }.allSatisfy { $0.severity == edit.severity })
    }

    static let swedish: [Edit] = [
        Edit("emergency-number", .block, "sv", ["Ring 112 om du": "Ring 1177 om du"]),
        Edit("wrong-number", .block, "sv", ["Ring 112 om du": "Ring 113 om du"]),
        Edit("wrong-number", .block, "sv", ["orolig: ring 1177": "orolig: ring 1777"]),
        Edit("wrong-number", .block, "sv", ["Svårt att andas: ring 112": "Svårt att andas: ring 911"]),
        Edit("contact-by-112", .block, "sv", ["Kontakta vårdcentralen om du": "Ring 112 om du"]),
        Edit("advice-by-112", .block, "sv", ["Drick något varmt": "Ring 112 för råd om egenvård"]),
        Edit("emergency-lost", .block, "sv", ["Svårt att andas: ring 112. ": ""]),
        Edit("concern-lost", .block, "sv", ["Sämre eller orolig: ring 1177": "Sämre: ring 1177"]),
        Edit(
            "lost-in-format", .block, "sv",
            ["safety-short: \"Svårt att andas: ring 112. Sämre eller orolig: ring 1177.\"\n": ""]),
        Edit(
            "safety-net-time", .block, "sv",
            [" within=7d]": "]", " within=now]": "]", "Sök vård direkt": "Sök vård", " efter fyra veckor": ""]),
        Edit("safety-net-signs", .block, "sv", ["[!EMERGENCY]": "[!ASK]", "[!URGENT": "[!CONTACT"]),
        Edit("safety-net-concern", .block, "sv", ["Är du orolig? Det räcker som skäl att höra av dig.": "Välkommen."]),
        Edit("card-place", .block, "sv", [" where=vardcentral within=7d]": " within=7d]"]),
        Edit("card-time", .block, "sv", ["where=vardcentral within=7d": "where=vardcentral"]),
        Edit(
            "dialogue-missing", .answer, "sv",
            ["[!ASK]": "[!EXCEPTION]", "Prata med din läkare innan du ändrar något.": ""]),
        Edit("source-missing", .block, "sv", ["Drick något varmt": "Risken minskar med 30 procent"]),
        Edit("fact-source", .block, "sv", ["tre veckor [@kalla].": "tre veckor."]),
        Edit(
            "unlike-denominators", .answer, "sv", ["Drick något varmt": "Hos 3 av 1\u{202F}000 beror hostan på annat"]),
        Edit("twenty-per-cent", .block, "sv", ["Drick något varmt": "20 procent av vården är onödig"]),
        Edit("environment-first", .answer, "sv", ["title: \"Hosta: vad hjälper?\"": "title: \"Hosta och klimatet\""]),
        Edit(
            "stop-without-partner", .block, "sv",
            ["Prata med din läkare innan du ändrar något.": "Antibiotika behövs sällan."]),
        Edit("vague-sign", .answer, "sv", ["hostar blod": "blöder, eller om du mår mycket dåligt"]),
        Edit("verbal-probability", .note, "sv", ["Har du hosta?": "Hosta är sällan farlig"]),
        Edit("jargon", .note, "sv", ["Drick något varmt": "Vid pneumoni"]),
        Edit("stale", .block, "sv", ["2027-06-01": "2026-10-22"]),
        Edit("review-day-passed", .note, "sv", ["2027-06-01": "2026-10-23"]),
        Edit("no-owner", .block, "sv", ["owner: kommunikation\n": ""]),
        Edit("no-review-day", .block, "sv", ["review-by: 2027-06-01\n": ""]),
        Edit(
            "competing-action", .note, "sv",
            ["Har du en lungsjukdom kan du behöva medicin": "Skanna koden och ladda ner appen"]),
        Edit(
            "no-action", .note, "sv",
            [
                "Fråga vad som är bäst för just dig": "Det finns flera sätt",
                "Hör av dig. Oro räcker som skäl": "Oro räcker som skäl",
            ]),
    ]

    static let english: [Edit] = [
        Edit("emergency-number", .block, "en", ["Call 112 if you": "Call 1177 if you"]),
        Edit("wrong-number", .block, "en", ["Call 112 if you": "Call 999 if you"]),
        Edit("wrong-number", .block, "en", ["worried: call 1177": "worried: call 1171"]),
        Edit("contact-by-112", .block, "en", ["Contact your health centre if you": "Call 112 if you"]),
        Edit("advice-by-112", .block, "en", ["Drink something warm": "Call 112 for advice on self-care"]),
        Edit("emergency-lost", .block, "en", ["Trouble breathing: call 112. ": ""]),
        Edit("concern-lost", .block, "en", ["Worse or worried: call 1177": "Worse: call 1177"]),
        Edit(
            "safety-net-time", .block, "en",
            [" within=7d]": "]", " within=now]": "]", "Seek care at once": "Seek care", " after four weeks": ""]),
        Edit("safety-net-signs", .block, "en", ["[!EMERGENCY]": "[!ASK]", "[!URGENT": "[!CONTACT"]),
        Edit("safety-net-concern", .block, "en", ["Worried? That is reason enough to get in touch.": "Welcome."]),
        Edit("card-place", .block, "en", [" where=vardcentral within=7d]": " within=7d]"]),
        Edit("card-time", .block, "en", ["where=vardcentral within=7d": "where=vardcentral"]),
        Edit(
            "dialogue-missing", .answer, "en",
            ["[!ASK]": "[!EXCEPTION]", "Talk to your doctor before you change anything.": ""]),
        Edit("source-missing", .block, "en", ["Drink something warm": "The risk is lower by 30 per cent"]),
        Edit("fact-source", .block, "en", ["three weeks [@source].": "three weeks."]),
        Edit(
            "unlike-denominators", .answer, "en",
            ["Drink something warm": "In 3 of 1,000 the cough comes from something else"]),
        Edit("twenty-per-cent", .block, "en", ["Drink something warm": "One in five treatments does no good"]),
        Edit(
            "stop-without-partner", .block, "en",
            ["Talk to your doctor before you change anything.": "Antibiotics are rarely needed."]),
        Edit("vague-sign", .answer, "en", ["cough up blood": "bleed, or if you feel very unwell"]),
        Edit("verbal-probability", .note, "en", ["Do you have a cough?": "A cough is rarely dangerous"]),
        Edit("stale", .block, "en", ["2027-06-01": "2026-10-22"]),
        Edit("review-day-passed", .note, "en", ["2027-06-01": "2026-11-21"]),
        Edit("no-owner", .block, "en", ["owner: communications\n": ""]),
        Edit(
            "competing-action", .note, "en",
            ["With a lung disease you may need medicine": "Scan the code and download the app"]),
        Edit(
            "no-action", .note, "en",
            ["Ask what is best for you": "There are several ways", "Get in touch. Worry": "Worry"]),
    ]

    @Test func translationOfAnOriginalThatWasReviewedSinceIsFound() {
        let original = Messages.text("sv/good.md")
        let translation = Messages.text("en/good.md")
        #expect(Messages.findings(translation, "en", original: original).isEmpty)
        let newer = original.replacing("2027-06-01", with: "2028-06-01")
        let found = Messages.findings(translation, "en", original: newer)
        #expect(found.map(\.rule) == ["translation-older"])
        #expect(found.map(\.quote) == ["2027-06-01"])
        #expect(Messages.findings(original, "sv").isEmpty)
    }

    @Test func cardThatTheTranslationLacksIsFound() {
        let translation = Messages.text("en/good.md").replacing(
            "[!URGENT where=akutmottagning within=now]", with: "[!ASK]")
        let found = Messages.findings(translation, "en", original: Messages.text("sv/good.md"))
        #expect(found.map(\.rule) == ["lost-in-translation"])
    }
}
