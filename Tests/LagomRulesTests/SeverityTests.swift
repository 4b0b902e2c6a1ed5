// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText
import Testing

/// How grave a finding is in each format, and what weighing may not make less.
struct SeverityTests {
    private func findings(_ exceptions: String, type: String) throws -> [RuleFinding] {
        let rule = Shelf.header + "severity-in: \(exceptions)\nsequence: \"!ring inte\"\n"
        let book = RuleBook(packs: ["sv": try #require(Shelf.pack(rule: rule).pack)])
        let text = "---\ntitle: Ring inte\ntype: \(type)\n---\n"
        return Inspector(book).findings(
            in: Messages.variant(text, "sv"), original: nil, catalogue: Catalogue(path: "signs.yaml"),
            day: Messages.day)
    }

    @Test func formatHasASeverityOfItsOwn() throws {
        let found = try #require(try findings("{social: note, page: answer}", type: "advice").first)
        #expect(found.severity == .block)
        #expect(found.formats[.social] == .note)
        #expect(found.formats[.page] == .answer)
        #expect(found.formats[.leaflet] == .block)
    }

    @Test func staffComesBeforeTheFormat() throws {
        let found = try #require(try findings("{staff: note, page: answer}", type: "staff").first)
        #expect(found.severity == .note)
        #expect(Set(found.formats.values) == [.note])
    }

    @Test(arguments: [
        ("sv", "Låt bli att ringa 112."), ("sv", "Avstå från att ringa 112."), ("sv", "Ring helst inte 112."),
        ("sv", "Undvik att söka akut vid bröstsmärta."), ("sv", "Undvik akuten vid bröstsmärta."),
        ("sv", "Vänta med att ringa 112 tills du är säker."), ("sv", "Ring inte 112 för bröstsmärta, ring 1177."),
        ("sv", "Ambulans behövs inte vid stroke."), ("sv", "Bröstsmärta? Ring inte 112. Ring 1177."),
        ("en", "Don't dial 112."), ("en", "Please don't call an ambulance for chest pain."),
        ("en", "Avoid A&E with chest pain."), ("en", "There is no need to call 112 for numbness."),
        ("en", "Chest pain? Don't call 112."), ("en", "Think twice before you call an ambulance."),
    ])
    func noDoubtMakesLessOfAdviceAgainstEmergencyHelp(language: String, text: String) throws {
        let pack = try #require(Shelf.book.packs[language])
        let safe = language == "sv" ? "Kontakta gärna oss. " : "You are welcome to contact us. "
        for passage in [text, text + " " + safe, safe + text] {
            let found = Judge(pack).read(passage).sightings.filter {
                pack.rules[$0.rule].id.hasPrefix("emergency-not") && !$0.isDoubtful
            }
            #expect(!found.isEmpty, "\(passage)")
        }
    }

    @Test(arguments: [
        ("sv", "Tveka inte att ringa 112."), ("sv", "Låt inte bli att ringa 112."),
        ("sv", "Ring inte 112 för råd. Ring 1177."), ("sv", "Åk inte själv till akuten. Ring 112."),
        ("sv", "Du behöver inte vara säker för att ringa 112."), ("sv", "Går det inte över, sök akut."),
        ("en", "Never hesitate to dial 112."), ("en", "If you cannot breathe call 112."),
        ("en", "Call 112 instead of driving yourself."), ("en", "Do not call 112 for advice. Call 1177."),
    ])
    func wayToEmergencyHelpIsNoAdviceAgainstIt(language: String, text: String) throws {
        let pack = try #require(Shelf.book.packs[language])
        let found = Judge(pack).read(text).sightings.map { pack.rules[$0.rule] }.filter {
            $0.severity == .block && $0.slots.isEmpty
        }
        #expect(found.map(\.id) == [])
    }
}
