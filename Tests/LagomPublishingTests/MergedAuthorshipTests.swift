// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that whoever merges has a hand in a text only where Git alone would have made it otherwise, and that words
/// which come back are still whose they were.
struct MergedAuthorshipTests {
    let small: SmallDesk
    let message = "messages/forsta-budskapet/sv.md"

    init() throws {
        small = try SmallDesk()
        small.startGit()
    }

    private func edit(_ word: String) { small.edit("Börja med det viktigaste", "Börja med \(word)") }

    /// Makes an edit on a branch of its own.
    private func branch(_ name: String, by who: String, _ edit: () -> Void) {
        small.git("switch", "-q", "-c", name, "main")
        edit()
        small.commit(who)
        small.git("switch", "-q", "main")
    }

    @Test func whoMergesABranchAsGitWouldHasNoHandInIt() throws {
        try small.release()
        small.commit("gun")
        branch("side", by: "anna") { edit("detta") }
        small.write("x", "note.txt")
        small.commit("eva")
        small.merge("side", by: "cecilia")
        #expect(small.git("rev-list", "--merges", "HEAD")?.isEmpty == false)
        #expect(try small.editors() == ["anna"])
    }

    @Test func whoMergesTwoEditsOfOneTextAsGitWouldHasNoHandInIt() throws {
        try small.release()
        small.commit("gun")
        branch("side", by: "anna") { edit("detta") }
        small.write(small.folder.read("Content/" + message)! + "\nEn rad till.\n", message)
        small.commit("eva")
        small.merge("side", by: "cecilia")
        #expect(try small.editors() == ["anna", "eva"])
    }

    @Test func whatIsWrittenInAMergeIsTheMergers() throws {
        try small.release()
        small.commit("gun")
        branch("side", by: "anna") { small.write("x", "note.txt") }
        small.git("merge", "-q", "--no-ff", "--no-commit", "side")
        edit("detta")
        small.commit("cecilia")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test func whoSettlesAConflictHasAHandInIt() throws {
        try small.release()
        small.commit("gun")
        branch("side", by: "anna") { edit("detta") }
        edit("annat")
        small.commit("eva")
        small.git("merge", "-q", "side")
        small.git("checkout", "-q", "--theirs", "--", "Content/" + message)
        small.commit("cecilia")
        // Nothing of eva's is left.
        #expect(try small.editors() == ["anna", "cecilia"])
    }

    @Test(arguments: ["messages/forsta-budskapet/sv.md", "signs.yaml"])
    func wordsFromBeforeTheEditionThatAMergeBringsBackAreTheirAuthorsAndTheMergers(_ file: String) throws {
        branch("side", by: "anna") {
            if file == "signs.yaml" { small.edit("level: emergency", "level: urgent", file) } else { edit("detta") }
        }
        small.merge("side", by: "gun", "-s", "ours")
        try small.release()
        small.commit("gun")
        small.git("switch", "-q", "side")
        small.git("merge", "-q", "--no-ff", "--no-commit", "main")
        small.git("checkout", "-q", "side", "--", "Content/" + file)
        small.commit("eva")
        #expect(try small.editors() == ["anna", "eva"])
        small.git("switch", "-q", "main")
        small.merge("side", by: "cecilia")
        #expect(try small.editors() == ["anna", "eva"])
    }

    @Test func linesFromBeforeTheEditionThatAMergeTakesAwayAgainAreWhoseTheyWere() throws {
        branch("side", by: "anna") { small.edit("Börja med det viktigaste", "") }
        small.merge("side", by: "gun", "-s", "ours")
        try small.release()
        small.commit("gun")
        small.git("switch", "-q", "side")
        small.git("merge", "-q", "--no-ff", "--no-commit", "main")
        small.git("checkout", "-q", "side", "--", "Content/" + message)
        small.commit("eva")
        #expect(try small.editors() == ["anna", "eva"])
    }

    @Test func wordsFromBeforeTheEditionThatAReversionBringsBackAreTheirAuthors() throws {
        edit("detta")
        small.commit("anna")
        small.edit("Börja med detta", "Börja med det viktiga")
        small.commit("gun")
        try small.release()
        small.commit("gun")
        #expect(try small.editors() == [])
        small.edit("Börja med det viktiga", "Börja med detta")
        small.commit("fred")
        #expect(try small.editors() == ["anna", "fred", "gun"])
    }

    @Test func whoTakesAnAdditionBackBringsNothingBack() throws {
        let text = small.folder.read("Content/" + message)!
        small.write(text + "\nEtt tillägg.\n", message)
        small.commit("anna")
        try small.release()
        small.commit("gun")
        small.write(text, message)
        small.commit("eva")
        #expect(try small.editors() == ["eva"])
    }

    @Test func whatIsAsItWasReleasedIsNobodys() throws {
        try small.release()
        small.commit("gun")
        edit("detta")
        small.commit("anna")
        small.edit("Börja med detta", "Börja med det viktigaste")
        small.commit("eva")
        #expect(try small.editors() == [])
    }

    @Test func mergesThatCrossAndMergesOfManyTellTheirAuthors() throws {
        try small.release()
        small.commit("gun")
        branch("one", by: "anna") { edit("detta") }
        branch("two", by: "eva") { small.edit("level: emergency", "level: urgent", "signs.yaml") }
        small.git("switch", "-q", "-c", "cross", "one")
        small.merge("two", by: "fred")
        small.git("switch", "-q", "two")
        small.merge("one", by: "fred")
        small.merge("cross", by: "fred", "--no-ff")
        #expect(try small.editors() == ["anna", "eva"])
        branch("three", by: "cecilia") { small.write("<svg/>", "messages/forsta-budskapet/bild.svg") }
        small.git("switch", "-q", "main")
        small.merge("two", "three", by: "gun", "--no-ff")
        #expect(small.git("rev-list", "--parents", "-1", "HEAD")?.split(separator: " ").count == 4)
        // Git does not tell whether it would make such a merge by itself.
        #expect(try small.editors() == ["anna", "eva", "gun"])
    }

    @Test(arguments: ["log.showRoot=false", "log.diffMerges=off", "diff.renames=false"])
    func noConfigurationHidesWhoMerged(_ setting: String) throws {
        let parts = setting.split(separator: "=").map(String.init)
        small.git("config", parts[0], parts[1])
        #expect(try small.editors() == ["gun"])
        try wordsFromBeforeTheEditionThatAMergeBringsBackAreTheirAuthorsAndTheMergers(message)
    }
}
