// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomSite

/// Holds how words are ordered and where lists lead.
struct ListTests {
    @Test func swedishEndsWithItsOwnThreeLetters() {
        let words = ["Ögon", "Ånger", "Zink", "Ärr", "Apotek", "ålder", "Éclair", "2 tabletter"]
        let sorted = Collation(swedish).sorted(words) { $0 }
        #expect(sorted == ["2 tabletter", "Apotek", "Éclair", "Zink", "ålder", "Ånger", "Ärr", "Ögon"])
        #expect(sorted.map(Collation(swedish).letter) == ["#", "A", "E", "Z", "Å", "Å", "Ä", "Ö"])
    }

    @Test func englishSortsMarkedLettersAsTheirLetter() {
        let collation = Collation(english)
        #expect(collation.sorted(["Zinc", "Ångström", "Aorta"]) { $0 } == ["Ångström", "Aorta", "Zinc"])
        #expect(collation.letter(of: "Ångström") == "A")
    }

    @Test func arabicIgnoresTheArticleAndFormsOfAlif() {
        let collation = Collation(arabic)
        #expect(collation.letter(of: "الحلق") == "ح")
        #expect(collation.letter(of: "أذن") == collation.letter(of: "اذن"))
    }

    @Test func layWordsLeadToTheSubject() throws {
        let page = try #require(Sample().pages["sv/a-o/index.html"])
        let letters = page.split(separator: "<h2 id=\"letter-").dropFirst().map {
            $0.split(separator: ">")[1].prefix(1)
        }
        #expect(letters == ["H", "O", "Å", "Ä", "Ö"])
        #expect(
            page.contains("<li><a href=\"../amnen/halsont/\">Ont i halsen</a> <span class=\"see\">Hals</span></li>"))
        #expect(page.contains("<a href=\"#letter-3\">Å</a>"))
    }

    @Test func aSubjectWithOneMessageLeadsStraightToIt() throws {
        let home = try #require(Sample().pages["en/index.html"])
        #expect(home.contains("<a class=\"tile\" href=\"halsont/\">"))
        #expect(try #require(Sample().pages["sv/index.html"]).contains("<a class=\"tile\" href=\"amnen/halsont/\">"))
    }

    @Test func staffMessagesStandOnTheirOwnPageAlone() throws {
        let pages = Sample().pages
        #expect(try #require(pages["en/staff/index.html"]).contains("Om prat på en"))
        for path in ["en/index.html", "en/a-z/index.html", "en/feed.xml"] {
            #expect(try #require(pages[path]).contains("Om prat") == false, "\(path)")
        }
    }

    @Test func theSourcesPageNamesWhoUsesThem() throws {
        let page = try #require(Sample().pages["sv/kallor/index.html"])
        #expect(page.contains("<li id=\"source-spinks\">"))
        #expect(page.contains("<li><a href=\"../rygg/\">Om rygg på sv</a></li>"))
        #expect(!page.contains("source-1177"))
    }

    @Test func theFeedIsAtomWithADayForEveryEntry() throws {
        let feed = try #require(Sample().pages["sv/feed.xml"])
        #expect(
            feed.hasPrefix(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"sv\">"
            ))
        #expect(feed.contains("<id>https://lagom.example/sv/rygg/</id>\n<updated>2027-05-04T00:00:00Z</updated>"))
    }

    @Test func theNewestComesFirst() {
        let sample = Sample()
        let site = sample.site
        let entries = ["halsont", "rygg"].map { name in
            let variant = sample.variant("A", of: name, title: "Om \(name)")
            let day = Day(name == "rygg" ? "2027-01-02" : "2027-01-01")
            return Entry(of: variant, released: day)
        }
        let home = site.commonPages(entries)["sv/index.html"]!
        let order = home.split(separator: "<h3>").dropFirst().map { $0.hasPrefix("<a href=\"rygg/\">") }
        #expect(order == [true, false])
    }

    @Test func theSameEntriesInAnyOrderGiveTheSameBytes() {
        let sample = Sample()
        let site = sample.site
        let entries = ["halsont", "rygg", "prat"].flatMap { name in
            site.entries(
                of: Message(
                    id: Identifier(name), variants: [swedish, english].map { sample.variant("A", of: name, in: $0) }))
        }
        #expect(site.commonPages(entries) == site.commonPages(entries.reversed()))
    }
}
