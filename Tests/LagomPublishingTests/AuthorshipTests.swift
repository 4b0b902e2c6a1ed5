// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that Git tells who has had a hand in a text since its last edition, and that nothing passes for nobody.
struct AuthorshipTests {
    let small: SmallDesk
    let message = "messages/forsta-budskapet"

    init() throws {
        small = try SmallDesk()
        small.startGit()
    }

    private func edit(_ word: String) { small.edit("Börja med det viktigaste", "Börja med \(word)") }

    @Test func whatWasReleasedIsSettledAndWhatCameAfterIsNot() throws {
        edit("det")
        small.commit("anna")
        #expect(try small.editors() == ["anna", "gun"])
        try small.release()
        small.commit("gun")
        #expect(try small.editors() == [])
        small.edit("Börja med det", "Börja här")
        small.commit("eva")
        #expect(try small.editors() == ["eva"])
    }

    @Test func anEditOfABranchOlderThanTheEditionCountsWhateverItsDate() throws {
        small.git("switch", "-q", "-c", "side")
        edit("detta")
        small.commit("cecilia", date: "2026-11-01T12:00:00Z")
        small.git("switch", "-q", "main")
        try small.release()
        small.commit("gun")
        small.merge("side", by: "eva")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test func anEditThatWasCommittedWithTheReleaseCounts() throws {
        small.commit("gun")
        try small.release()
        edit("detta")
        small.commit("cecilia")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test func anEditOfTheTextAndOfWhatWasKeptOfItCounts() throws {
        small.commit("gun")
        let number = try #require(try small.release())
        edit("detta")
        small.edit("Börja med det viktigaste", "Börja med detta", "\(message)/editions/\(number)/sv.md")
        small.commit("cecilia")
        #expect(try small.editors().contains("cecilia"))
    }

    @Test(arguments: [
        ("signs.yaml", "level: emergency", "level: urgent"), ("sources.yaml", "title: ", "title: Ny "),
        ("messages/forsta-budskapet/bild.svg", "M0 0", "M1 1"),
    ]) func whatATextShowsCountsWhereItWasCommittedWithTheRelease(_ file: String, _ old: String, _ new: String) throws {
        small.write("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>", message + "/bild.svg")
        edit("detta.\n\n![En bild](bild.svg)\n\nOch så")
        small.commit("gun")
        try small.release()
        small.edit(old, new, file)
        small.commit("cecilia")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test func whatElseWasCommittedWithTheReleaseUnsettlesNothing() throws {
        small.edit("level: emergency", "level: urgent", "signs.yaml")
        try small.release()
        small.edit("Kampanjens namn", "Ett namn", "campaign.yaml")
        small.edit("signs:\n", "signs:\n  # Alla tecken\n", "signs.yaml")
        small.commit("cecilia")
        #expect(try small.editors() == [])
    }

    @Test func aRenamedTextKeepsItsAuthorsAndThoseWhoEditedItElsewhere() throws {
        small.git("switch", "-q", "-c", "side")
        edit("detta")
        small.commit("eva")
        small.git("switch", "-q", "main")
        small.git("mv", "Content/" + message, "Content/messages/nytt")
        small.commit("anna")
        small.merge("side", by: "anna")
        // Who moved it wrote nothing.
        #expect(try small.editors(of: "nytt/sv") == ["eva", "gun"])
    }

    /// Leaves the text in a folder with what it was once renamed from.
    private func addPredecessor() -> [String] {
        let (text, old) = ("Content/\(message)/sv.md", "Content/\(message)/gammal.txt")
        for (file, new) in [(text, old), (old, text)] {
            small.git("mv", file, new)
            small.commit("anna")
        }
        small.folder.write(small.folder.read(text)!.replacing("Börja med", with: "Sluta med"), at: old)
        return [text, old]
    }

    @Test(arguments: ["common/sv", SmallDesk.text]) func whoSwapsWhatTwoFilesHoldCounts(_ text: String) throws {
        let files: [String]
        if text == SmallDesk.text {
            files = addPredecessor()
            try small.release()
        } else {
            small.copyTheme()
            files = ["10-base", "20-frame"].map { "Themes/lagom/styles/\($0).css" }
            try small.approveCommon()
        }
        small.commit("gun")
        #expect(try small.editors(of: text) == [])
        let held = files.map { small.folder.read($0)! }
        for (file, other) in zip(files, held.reversed()) { small.folder.write(other, at: file) }
        small.commit("cecilia")
        #expect(try small.editors(of: text).contains("cecilia"))
    }

    @Test func whoRenamesTheFolderOfSeveralFilesChangesNothing() {
        func version(_ folder: String, _ first: String, _ second: String) -> GitVersions.Version {
            GitVersions.Version([folder + "/sv.md": first, folder + "/editions/sv.md": second])
        }
        #expect(version("messages/old", "one", "two") == version("messages/new", "one", "two"))
        #expect(version("messages/old", "one", "two") != version("messages/old", "two", "one"))
    }

    @Test func aTextThatIsACopyOfAnotherIsWhoseThatIs() throws {
        edit("detta")
        small.commit("anna")
        try small.release()
        small.commit("fred")
        let text = small.folder.read("Content/\(message)/sv.md")!
        small.write(text.replacing("Börja med", with: "Sluta med"), "messages/nytt/sv.md")
        small.commit("eva")
        #expect(try small.editors(of: "nytt/sv") == ["anna", "eva", "gun"])
        #expect(try small.editors() == [])
    }

    @Test func coAuthorsCount() throws {
        edit("detta")
        small.commit("anna", "Edit (#7)\n\nco-authored-by: Cecilia <cecilia@example.org>\n\n--\nSent by mail")
        #expect(try small.editors() == ["anna", "cecilia", "gun"])
    }

    @Test(arguments: [
        "Squashed commit of:\n\n    Author: C <cecilia@example.org>\n    Date: today",
        "  Co-authored-by: <cecilia@example.org>",
        "Co-authored-by : C <cecilia@example.org>", "By Cecilia (Cecilia@Example.org).", "With: cecilia@example.org.",
    ]) func whomTheMessageNamesByAnAddressCounts(_ body: String) throws {
        edit("detta")
        small.commit("anna", "Edit\n\n" + body)
        #expect(try small.editors() == ["anna", "cecilia", "gun"])
    }

    @Test(arguments: ["diff.relative=true", "diff.renames=false", "diff.renameLimit=1", "log.follow=true"])
    func noConfigurationHidesAnEdit(_ setting: String) throws {
        edit("detta")
        small.commit("cecilia")
        small.git("mv", "Content/" + message, "Content/messages/nytt")
        small.commit("anna")
        let parts = setting.split(separator: "=").map(String.init)
        small.git("config", parts[0], parts[1])
        let checkout = try #require(try GitCheckout(GitHistory(root: small.folder.path + "/Content")))
        let authors = try checkout.authors(of: [.file("messages/nytt/sv.md")], since: nil)
        #expect(authors.flatMap(\.names).contains("cecilia@example.org"))
    }

    @Test(arguments: ["--assume-unchanged", "--skip-worktree"])
    func whatGitWasToldNotToLookAtIsStillItsUsers(_ flag: String) throws {
        try small.release()
        small.commit("gun")
        small.git("config", "user.email", "cecilia@example.org")
        small.git("update-index", flag, "Content/\(message)/sv.md")
        edit("detta")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test func gitsUserIsWhoeverItWouldCommitAs() throws {
        try small.release()
        small.commit("gun")
        small.git("config", "author.email", "cecilia@example.org")
        edit("detta")
        #expect(try small.editors().contains("cecilia"))
    }

    @Test(arguments: [
        ("Content/.git", "common/sv"), ("Content/.git", SmallDesk.text),
        ("Content/messages/forsta-budskapet/.git", SmallDesk.text), ("Themes/.git", "common/sv"),
        ("Themes/lagom/strings/.git", "common/sv"), ("Themes/lagom/styles/.git", "common/sv"),
    ]) func aRepositoryInsideTheCheckoutIsRefused(_ link: String, _ text: String) throws {
        small.copyTheme()
        small.commit("gun")
        small.folder.write("gitdir: elsewhere", at: link)
        #expect(throws: GitFault.nested.refusal) { try small.ask("anna", .submit, of: text) }
    }

    @Test func whatIsNotCommittedIsGitsUsers() throws {
        try small.release()
        small.commit("gun")
        small.git("config", "user.email", "cecilia@example.org")
        edit("detta")
        #expect(try small.editors() == ["cecilia"])
        small.commit("anna")
        #expect(try small.editors() == ["anna"])
        small.edit("level: emergency", "level: urgent", "signs.yaml")
        #expect(try small.editors() == ["anna", "cecilia"])
    }

    @Test func aSignFromABranchOlderThanTheEditionCounts() throws {
        small.git("switch", "-q", "-c", "side")
        small.edit("level: emergency", "level: urgent", "signs.yaml")
        small.commit("cecilia", date: "2026-11-01T12:00:00Z")
        small.git("switch", "-q", "main")
        try small.release()
        small.commit("gun")
        small.merge("side", by: "eva")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test(arguments: [
        ("signs.yaml", "Ring 112.\n          Vänta inte.", "Ring 112."),
        ("sources.yaml", "    URL: https://example.org/\n", ""),
    ]) func whoTakesALineFromASignOrASourceCounts(_ file: String, _ old: String, _ new: String) throws {
        small.edit(
            "{sv: \"[har ett tecken som kräver att man ringer 112]\"}",
            "\n      sv: >-\n          Ring 112.\n          Vänta inte.", "signs.yaml")
        try small.release()
        small.commit("gun")
        #expect(try small.editors() == [])
        try #require(small.folder.read("Content/" + file)!.contains(old))
        small.edit(old, new, file)
        small.commit("cecilia")
        #expect(try small.editors() == ["cecilia"])
    }

    @Test func whatIsChangedWhileTheCatalogueCannotBeReadCounts() throws {
        try small.release()
        small.commit("gun")
        for (who, old, new) in [
            ("anna", "level: emergency", "level: [emergency"), ("cecilia", "level: [emergency", "level: [urgent"),
            ("eva", "level: [urgent", "level: urgent"),
        ] {
            small.edit(old, new, "signs.yaml")
            small.commit(who)
        }
        #expect(try small.editors() == ["anna", "cecilia", "eva"])
    }

    @Test(arguments: [
        ("Content/campaign.yaml", "Kampanjens namn", true), ("Content/campaign.yaml", "time-zone:", false),
        ("Content/campaign.yaml", "languages:", false), ("Content/signs.yaml", "[Ämnets namn]", true),
        ("Content/signs.yaml", "level: emergency", false), ("Themes/lagom/strings/sv.yaml", "ord", true),
        ("Themes/lagom/strings/en.yaml", "ord", false), ("Themes/lagom/styles/10-base.css", "ord", true),
    ]) func whoWroteWhatAllPagesShareInALanguageCounts(_ file: String, _ words: String, _ isTold: Bool) throws {
        let old = small.folder.read(file) ?? "ord"
        try #require(old.contains(words))
        small.folder.write(old.replacing(words, with: words + " "), at: file)
        small.commit("cecilia")
        #expect(try small.editors(of: "common/sv").contains("cecilia") == isTold)
    }

    @Test func whatAllPagesShareIsSettledOnceItIsApproved() throws {
        #expect(try small.editors(of: "common/sv") == ["gun"])
        try small.approveCommon()
        small.commit("gun")
        #expect(try small.editors(of: "common/sv") == [])
        small.edit("Kampanjens namn", "Ett namn", "campaign.yaml")
        small.commit("cecilia")
        #expect(try small.editors(of: "common/sv") == ["cecilia"])
    }

    @Test func wordsThatWereCommittedWithTheirApprovalCount() throws {
        try small.approveCommon()
        small.edit("Kampanjens namn", "Ett namn", "campaign.yaml")
        small.commit("cecilia")
        #expect(try small.editors(of: "common/sv") == ["cecilia"])
    }

    @Test func whoChangesOrRemovesAFileOfTheThemeCounts() throws {
        small.copyTheme()
        try small.approveCommon()
        small.commit("gun")
        #expect(try small.editors(of: "common/sv") == [])
        small.folder.write("body { color: red }", at: "Themes/lagom/styles/90-own.css")
        small.commit("anna")
        try small.approveCommon()
        small.commit("gun")
        small.folder.remove("Themes/lagom/styles/90-own.css")
        small.commit("cecilia")
        #expect(try small.editors(of: "common/sv") == ["cecilia"])
    }

    @Test func longHistoriesAreReadToTheirEnd() throws {
        edit("detta")
        small.commit("cecilia")
        small.folder.write(String(repeating: "En lång rad.\n", count: 200_000), at: "message.txt")
        small.git(
            "-c", "user.name=anna", "-c", "user.email=anna@example.org", "commit", "-q", "--allow-empty", "-F",
            small.folder.path + "/message.txt")
        #expect(try small.editors().contains("cecilia"))
    }

    @Test func aPersonWhoStandsInTheListTwiceIsFoundTwice() throws {
        let again = "reviewers:\n  - {id: cilla, git: [gun@example.org], roles: [clinical]}"
        small.edit("reviewers:", again, "reviewers.yaml")
        #expect(try small.editors() == ["cilla", "gun"])
    }

    @Test func authorsWhomTheListDoesNotKnowAreNamed() throws {
        edit("detta")
        small.commit("1234+cecilia", "Edit\n\nCo-authored-by: <other@example.org>")
        #expect(try small.editors() == ["gun"])
        let named = ["1234+cecilia@example.org", "other@example.org"]
        #expect(try small.ask("anna", .submit).unknownAuthors == named)
        #expect(try small.ask("cecilia", askedSign(), of: "common/sv").unknownAuthors == [])
        small.edit("level: contact", "level: urgent", "signs.yaml")
        small.commit("stranger")
        #expect(try small.ask("cecilia", askedSign(), of: "common/sv").unknownAuthors == ["stranger@example.org"])
    }

    /// An answer to the question about the sign that readers contact care for.
    private func askedSign() throws -> ReviewRequest.Deed {
        let questions = try small.desk().commonCase()[LanguageTag("sv")!]?.remarks.filter {
            $0.reviewFinding.family == ReviewFinding.signQuestion && $0.quote.contains("kontakta")
        }
        return .answer(finding: try #require(questions?.first).fingerprint.description)
    }

    @Test func whoOnlyCommitsWhatOthersWroteIsNotNamed() throws {
        edit("detta")
        small.git("add", "-A")
        small.git(
            "-c", "user.name=GitHub", "-c", "user.email=noreply@example.org", "commit", "-q", "--author",
            "anna <anna@example.org>", "-m", "Edit")
        #expect(try small.ask("anna", .submit).unknownAuthors == [])
    }

    @Test func peopleAreKnownAsTheMailmapHasThemToo() throws {
        edit("detta")
        small.commit("1234+cecilia")
        small.folder.write("Cecilia <cecilia@example.org> <1234+cecilia@example.org>\n", at: ".mailmap")
        #expect(try small.editors() == ["cecilia", "gun"])
        #expect(try small.ask("anna", .submit).unknownAuthors == [])
        small.folder.write("Eva <eva@example.org> <gun@example.org>\n", at: ".mailmap")
        #expect(try small.editors() == ["eva", "gun"])
    }

    @Test func aShallowCloneThatDoesNotReachTheEditionIsRefused() throws {
        try small.release()
        small.commit("gun")
        for number in 0..<3 {
            small.write("\(number)", "note.txt")
            small.commit("anna")
        }
        let deep = try clone(depth: 5)
        #expect(try deep.editors() == [])
        // The edition lies where this one ends: what seems to be added there may be older.
        let shallow = try clone(depth: 4)
        #expect(throws: GitFault.shallow.refusal) { try shallow.editors() }
        #expect(throws: GitFault.shallow.refusal) { try shallow.ask("anna", .submit) }
        try shallow.ask("gun", .withdraw(wrong: nil, advice: nil))
        shallow.git("fetch", "-q", "--unshallow")
        #expect(try shallow.editors() == [])
    }

    private func clone(depth: Int) throws -> SmallDesk {
        let clone = try SmallDesk()
        clone.git("init", "-q")
        clone.git("remote", "add", "origin", "file://" + small.folder.path)
        clone.git("fetch", "-q", "--depth", "\(depth)", "origin", "main")
        clone.git("checkout", "-q", "--force", "FETCH_HEAD")
        return clone
    }

    @Test func aCheckoutInWhichGitFailsIsRefused() throws {
        small.write("ref: nowhere", "../.git/HEAD")
        #expect(throws: GitFault.silent.refusal) { try small.ask("anna", .submit) }
        try small.ask("cecilia", .requestChanges(passage: nil))
        let other = try SmallDesk()
        #expect(try other.editors() == [])
    }

    @Test func aBranchThatCannotBeReadIsNotOneWithoutCommits() throws {
        small.write("nothing\n", "../.git/refs/heads/main")
        #expect(throws: GitFault.silent.refusal) { try small.editors() }
    }

    @Test func aTextThatGitCannotReadIsRefused() throws {
        edit("detta")
        small.commit("anna")
        small.edit("Börja med detta", "Börja med det viktiga")
        try small.release()
        small.commit("gun")
        small.edit("Börja med det viktiga", "Börja med detta")
        small.commit("fred")
        small.loseBlob("Content/\(message)/sv.md")
        #expect(throws: GitFault.silent.refusal) { try small.editors() }
    }

    @Test func aSignThatGitCannotReadIsRefused() throws {
        try small.release()
        small.commit("gun")
        small.edit("level: emergency", "level: contact", "signs.yaml")
        small.commit("anna")
        small.loseBlob("Content/signs.yaml")
        small.edit("level: contact", "level: urgent", "signs.yaml")
        small.commit("cecilia")
        #expect(throws: GitFault.silent.refusal) { try small.editors() }
    }

    @Test func aTextThatGitCannotCompareWithOthersIsRefused() throws {
        let text = small.folder.read("Content/\(message)/sv.md")!
        small.write(text.replacing("Börja med", with: "Sluta med"), "messages/nytt/sv.md")
        small.commit("eva")
        small.loseBlob("Content/\(message)/sv.md")
        // Git would read the file instead.
        edit("detta")
        #expect(throws: GitFault.silent.refusal) { try small.editors(of: "nytt/sv") }
    }
}
