// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import Testing

/// What silences a rule, and what only seems to.
struct GuardTests {
    private func count(_ guards: String, in text: String) throws -> Int {
        let rule = Shelf.header + "sequence: stanna hemma\n" + guards + "\n"
        let (pack, findings) = Shelf.pack(rule: rule, concepts: "not: inte\nbut: men\n")
        #expect(findings.isEmpty)
        return Judge(try #require(pack)).read(text).sightings.count
    }

    @Test(arguments: ["Ring oss. Stanna hemma.", "Stanna hemma. Ring oss.", "Stanna hemma, men ring oss."])
    func guardNearSilences(text: String) throws {
        #expect(try count("unless-near: ring oss", in: text) == 0)
    }

    @Test(arguments: [
        "Ska du ringa oss? Stanna hemma.", "Ring inte oss. Stanna hemma.", "Ring gärna oss, men stanna hemma.",
    ])
    func questionNegationAndWhatAButTurnsFromDoNot(text: String) throws {
        #expect(try count("unless-near: (ring|ringa) .. oss", in: text) == 1)
    }

    @Test func guardThatIsPartOfWhatWasSeenDoesNotUnlessMarked() throws {
        #expect(try count("unless: hemma", in: "Stanna hemma.") == 1)
        #expect(try count("unless: \"!hemma\"", in: "Stanna hemma.") == 0)
    }

    @Test(arguments: [("Bröstsmärta? Vänta.", 1), ("Bröstsmärta är vanligt. Vänta.", 0)])
    func questionAndItsAnswerAreOneSentence(text: String, expected: Int) throws {
        let rule = Shelf.header + "together: |\n  bröstsmärta\n  vänta\nwithin: sentence\n"
        let pack = try #require(Shelf.pack(rule: rule).pack)
        #expect(Judge(pack).read(text).sightings.count == expected)
    }
}
