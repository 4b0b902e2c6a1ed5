// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

/// How phrases meet sentences.
struct MatchingTests {
    /// The words that a rule with one phrase finds, joined by `|`.
    private func words(_ phrase: String, in text: String, concepts: String = "not: inte, aldrig\nonly: bara") throws
        -> [String]
    {
        let (pack, findings) = Shelf.pack(rule: Shelf.header + "sequence: \"\(phrase)\"\n", concepts: concepts)
        #expect(findings.isEmpty)
        let bytes = Array(text.utf8)
        return Judge(try #require(pack)).read(text).sightings.map { sighting in
            sighting.words.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
        }
    }

    @Test func inflectedFormsMeetTheirStem() throws {
        #expect(try words("söka", in: "Hon sökte. De söker.") == ["sökte", "söker"])
    }

    @Test func lastPartOfACompoundMeetsItsWord() throws {
        #expect(try words("medicin", in: "Ta din hjärtmedicin.") == ["hjärtmedicin"])
    }

    @Test(arguments: [
        ("läker", "Honungen läkte såret."), ("ingefära", "Ingefäran är slut."), ("mungipa", "Mungipan hänger."),
    ])
    func formsThatSnowballKeepsApartMeet(word: String, text: String) throws {
        #expect(try words(word, in: text).count == 1)
    }

    @Test func whatTwoPhrasesOfARuleSeeIsFoundOnce() throws {
        #expect(try words("(lugnt vänta|vänta till)", in: "Du kan lugnt vänta till måndag.") == ["lugnt vänta till"])
    }

    @Test(arguments: [
        "sma\u{308}rta", "smär\u{AD}ta", "smär\u{200B}ta", "smär\u{2060}ta", "smär\u{200E}ta", "smär\u{61C}ta",
        "❤\u{FE0F}smärta",
        "smärta\u{FE0F}", "smärtá", "şmärta", "ſmärta", "ｓmärta", "sma\u{308}r\u{336}ta", "ꜱmärta", "SMÄRTA",
    ])
    func aWordIsMetHoweverItsLettersAreWritten(word: String) throws {
        #expect(try words("=smärta", in: "Ont, \(word) kom.").count == 1)
    }

    @Test(arguments: ["ınte", "İnte", "ínte", "i\u{307}nte", "ɩnte", "i\u{202E}nte", "INTE"])
    func aNegationIsMetHoweverItsLettersAreWritten(word: String) throws {
        #expect(try words("!ring inte", in: "Ring \(word)!").count == 1)
    }

    @Test(arguments: ["\u{FB01}nna", "finna"]) func ligaturesAreTheirLetters(word: String) throws {
        #expect(try words("=finna", in: "Att \(word) sig.").count == 1)
    }

    @Test(arguments: ["１１２", "𝟏𝟏𝟐", "1\u{AD}12"]) func digitsOfOtherFormsAreDigits(number: String) throws {
        #expect(try words("=112", in: "Ring \(number) nu.").count == 1)
    }

    @Test(arguments: ["\u{3000}", "\u{1680}", "\u{205F}", "，", "﹐", "\u{A0}"])
    func whatIsSeenBetweenWordsPartsThem(gap: String) throws {
        #expect(try words("!ring inte", in: "Ring\(gap)inte!").count == 1)
    }

    @Test(arguments: ["så", "sa\u{30A}", "mö", "mo\u{308}"]) func lettersOfThePackAreToldApart(word: String) throws {
        #expect(try words("=sa", in: word).isEmpty && words("=mo", in: word).isEmpty)
    }

    @Test func exactFormMeetsNoOther() throws {
        #expect(try words("=sluta", in: "Han slutar. Sluta!") == ["Sluta"])
    }

    @Test func negationBeforeAndBehindUndoesAMatch() throws {
        #expect(try words("sluta", in: "Du ska inte sluta. Sluta aldrig. Sluta nu.") == ["Sluta"])
    }

    @Test func notOnlyIsNoNegation() throws {
        #expect(try words("sluta", in: "Det räcker inte bara att sluta.") == ["sluta"])
    }

    @Test func markedPhraseStandsItsOwnNegation() throws {
        #expect(try words("!ring inte", in: "Ring inte!") == ["Ring|inte"])
    }

    @Test func shortGapStaysWithinItsClause() throws {
        #expect(try words("sluta .. tabletter", in: "Sluta med dina tabletter.") == ["Sluta|tabletter"])
        #expect(try words("sluta .. tabletter", in: "Sluta, ta sedan tabletter.") == [])
    }

    @Test func abbreviationEndsNoSentence() throws {
        #expect(try words("ta ... feber", in: "Ta t.ex. Alvedon mot feber.") == ["Ta|feber"])
    }

    @Test func decomposedLettersAndSoftHyphensAreTheSameWord() throws {
        #expect(try words("söka", in: "so\u{308}\u{AD}ka") == ["so\u{308}\u{AD}ka"])
    }

    @Test func questionIsAskedFor() throws {
        #expect(try words("behöver $?", in: "Du behöver vård. Behöver du vård?") == ["Behöver"])
    }

    @Test func longTextOfOneWordEnds() throws {
        let text = String(repeating: "ring ", count: 20_000)
        #expect(try words("ring ring inte", in: text).isEmpty)
    }
}
