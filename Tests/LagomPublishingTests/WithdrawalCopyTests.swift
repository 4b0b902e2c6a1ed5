// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a withdrawal is not lost with its file, nor its correction with its message.
struct WithdrawalCopyTests {
    let small: SmallDesk
    /// The campaign as it was withdrawn.
    let whole: SmallDesk
    let number: EditionNumber
    let event: String
    private let folder = "messages/forsta-budskapet/review/"

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
        event = try small.ask("gun", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.")).event.id.name
        whole = try small.copy()
    }

    private var copy: String { "editions/\(number).withdrawn-\(event).json" }

    private func faults() async throws -> [EventFault] {
        let root = try ProjectRoot(small.folder.path)
        return try await EventAudit(root: root) { [day = small.day] _ in day }.problems().map(\.fault)
    }

    @Test func aWithdrawalLeavesACopyOfItselfBesideTheLedger() async throws {
        #expect(small.folder.read("Content/" + copy) == small.folder.read("Content/\(folder)\(event).json"))
        #expect(try await faults().isEmpty)
    }

    @Test(arguments: ["", ".orig", ".gz", "hidden", "no ending"])
    func aTextStaysDownAndIsCorrectedWhereTheEventIsGone(way: String) async throws {
        let file = folder + event + ".json"
        switch way {
        case "": small.delete(file)
        case "hidden": small.move(file, to: "\(folder).\(event).json")
        case "no ending": small.move(file, to: folder + event)
        default: small.move(file, to: file + way)
        }
        let planned = try #require(try small.planned().first)
        #expect(planned.isDown && planned.corrections.map { $0.text?.words } == ["Dosen var fel. Ring 1177."])
        #expect(try await faults().contains(.onlyCopy))
    }

    @Test(arguments: ["hidden", ".orig", ".gz"]) func whatHidesAnEventIsNamedWithoutACopyToo(way: String) async throws {
        let file = folder + event + ".json"
        small.delete(copy)
        small.move(file, to: way == "hidden" ? "\(folder).\(event).json" : file + way)
        #expect(try small.planned().map(\.isDown) == [true])
        #expect(try await faults() == [.badName])
    }

    @Test func aFileThatIsNoEventIsNamedAndTakesNothingDown() async throws {
        let other = try SmallDesk()
        try other.release()
        other.write("Thumbs", folder + "Thumbs.db")
        #expect(try other.planned().map(\.isDown) == [false])
        let root = try ProjectRoot(other.folder.path)
        let problems = try await EventAudit(root: root) { [day = other.day] _ in day }.problems()
        #expect(problems.map(\.fault) == [.strange] && problems[0].path.hasSuffix("review/Thumbs.db"))
    }

    @Test func aCopyThatIsGoneIsNamedAndMadeAnewByWithdrawingOnceMore() async throws {
        small.delete(copy)
        #expect(try small.planned().map(\.isDown) == [true])
        #expect(try await faults() == [.noCopy])
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        #expect(small.folder.read("Content/" + copy) != nil)
        #expect(try await faults().isEmpty)
    }

    @Test(arguments: ["hidden", ".orig", ".gz"]) func aCopyThatWasRenamedIsNamedAndKeepsItsTextDown(way: String)
        async throws
    {
        small.delete(folder + event + ".json")
        small.move(copy, to: way == "hidden" ? copy.replacing("editions/", with: "editions/.") : copy + way)
        let planned = try #require(try small.planned().first)
        #expect(planned.isDown && planned.corrections.map { $0.text?.words } == ["Dosen var fel. Ring 1177."])
        #expect(try await Set(faults()) == [.badName, .onlyCopy])
    }

    @Test func aCopyOfAnythingButAWithdrawalCountsForNothing() async throws {
        let other = try SmallDesk()
        let number = try #require(try other.release())
        let release = try #require(other.folder.list("Content/" + folder.dropLast()).last)
        let id = String(release.dropLast(5).suffix(25))
        other.folder.write(other.folder.read(release)!, at: "Content/editions/\(number).withdrawn-\(id).json")
        #expect(try other.planned().map(\.isDown) == [false])
        other.folder.remove(release)
        #expect(try other.planned().isEmpty)
        let history = try other.desk().events.history(of: Identifier("forsta-budskapet"), now: other.desk().horizon)
        #expect(history.hidesSomething && history.damage.map(\.fault) == [.wrongPlace])
    }

    @Test func aFolderOfEditionsThatCannotBeListedStopsWhatWouldLetTextsOut() async throws {
        small.delete("editions")
        small.write("", "editions")
        #expect(try small.desk().events.copies.unlisted.map(\.rule) == ["withdrawals-unread"])
        #expect(try await faults().contains(.unreadable))
        #expect(throws: CannotRun.self) {
            try ReviewDesk(
                root: try ProjectRoot(small.folder.path), rules: RuleShelf(programFolder: "/nix", own: nil),
                programFolder: "/"
            ) { [day = small.day] _ in day }
        }
    }

    @Test(arguments: [false, true]) func aCopyThatNamesNoMessageIsNamedAndKeepsTheTextOfItsNumberDown(
        isKept: Bool
    ) async throws {
        small.write("{", copy)
        small.delete("editions/\(number).json")
        small.delete(folder + event + ".json")
        #expect(try small.planned().map(\.isDown) == [true])
        if !isKept { small.delete("messages/forsta-budskapet/editions") }
        #expect(try await faults().contains(isKept ? .noJSON(JSONError(reason: .syntax, offset: 1)) : .nobodysCopy))
    }

    @Test func whatWasWithdrawnAfterItsMessageWasDeletedLacksNothingAndCanBeMadeWhole() async throws {
        let other = try SmallDesk()
        let number = try #require(try other.release())
        let whole = try other.copy()
        other.delete("messages/forsta-budskapet")
        try other.ask("gun", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.", edition: number.text))
        func faults(_ desk: SmallDesk) async throws -> [EventFault] {
            let root = try ProjectRoot(desk.folder.path)
            return try await EventAudit(root: root) { [day = small.day] _ in day }.problems().map(\.fault)
        }
        #expect(try await faults(other) == [])
        for entry in other.folder.list("Content/editions") {
            whole.folder.write(other.folder.read(entry)!, at: entry)
        }
        #expect(try whole.planned().map(\.isDown) == [true])
        #expect(try await faults(whole) == [.onlyCopy])
        try whole.ask("gun", .withdraw(wrong: nil, advice: nil))
        #expect(try await faults(whole) == [])
    }

    @Test func whatAnotherLanguageLacksMakesNoNewsOfAWithdrawal() throws {
        small.edit("languages: [sv]", "languages: [sv, en]", "campaign.yaml")
        let digest = "v1:" + String(repeating: "0", count: 64)
        small.write("{\"message\": \"forsta-budskapet\", \"digest\": \"\(digest)\"}", "editions/FORS-en-0000.json")
        let english = "forsta-budskapet/en"
        let event = try small.ask("gun", .withdraw(wrong: nil, advice: nil, edition: "FORS-en-0000"), of: english).event
        small.delete("editions/FORS-en-0000.withdrawn-\(event.id).json")
        #expect(throws: ReviewRefusal.self) { try small.ask("gun", .withdraw(wrong: nil, advice: nil)) }
    }

    @Test func aCopyThatIsBrokenIsNamedAndStopsWhatItsEventWouldStop() async throws {
        small.write("{", copy)
        #expect(try await faults() == [.brokenCopy])
        small.delete(folder + event + ".json")
        #expect(try small.planned().map(\.isDown) == [true])
        let found = try await faults()
        #expect(found.count == 1 && found[0].hidesSomething)
    }

    @Test(arguments: ["renamed", "deleted"]) func aCorrectionOutlivesItsMessage(fate: String) async throws {
        let message = "messages/forsta-budskapet"
        if fate == "renamed" { small.move(message, to: "messages/nytt-namn") } else { small.delete(message) }
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        #expect(site.lost.map(\.number) == [number])
        #expect(site.corrections.map { $0.text?.words } == ["Dosen var fel. Ring 1177."])
        #expect(site.lost[0].print.corrections == [.correction(wrong: "Dosen var fel.", advice: "Ring 1177.")])
        #expect(try await small.desk().recall().map(\.reason) == [.withdrawn])
    }

    @Test(arguments: [false, true]) func aCorrectionOutlivesTheReleaseAndTheCopyOfItsWithdrawal(
        isKept: Bool
    ) async throws {
        small.delete(copy)
        for file in small.folder.list("Content/" + folder.dropLast()) where !file.hasSuffix(event + ".json") {
            small.folder.remove(file)
        }
        if !isKept { small.delete("messages/forsta-budskapet/editions") }
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        #expect(site.lost.map(\.print.corrections) == [[.correction(wrong: "Dosen var fel.", advice: "Ring 1177.")]])
    }

    @Test func aWithdrawalTellsNothingOfALostReleaseThatItHasNotSeen() async throws {
        small.edit("Börja med det viktigaste", "Börja här")
        let newer = try #require(try small.release())
        small.folder.remove(try #require(small.folder.list("Content/" + folder.dropLast()).last))
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        #expect(site.lost.map(\.number) == [newer] && site.lost[0].withdrawn == nil)
    }

    @Test func lostCopiesAreReadInTheOrderOfTheirNames() {
        let names = (10..<30).map { "FORS-sv-00\($0).withdrawn-\(event).json" }
        let lost = Dictionary(uniqueKeysWithValues: names.map { ($0, Array("{".utf8)) })
        let store = EventStore(root: small.folder.path, lost: lost)
        #expect(store.copies.faults.map(\.path) == names.map { "Content/editions/" + $0 })
    }

    @Test func aReleaseOfTheSameWordingAfterwardsIsNotTheOneThatWasWithdrawn() async throws {
        small.day = small.day.adding(days: 1)
        #expect(try small.release() == number)
        #expect(try small.planned().map(\.isDown) == [false])
        small.delete(folder + event + ".json")
        #expect(try small.planned().map(\.isDown) == [false])
        #expect(try await faults() == [.onlyCopy])
    }

    @Test(arguments: ["release lost", "deleted", "renamed"])
    func whatOnlyTheLedgerKnowsIsWithdrawnByItsNumber(fate: String) async throws {
        let other = try SmallDesk()
        let number = try #require(try other.release())
        let message = "messages/forsta-budskapet"
        let whole = try other.copy()
        switch fate {
        case "release lost":
            let last = try #require(other.folder.list("Content/" + folder.dropLast()).last)
            other.folder.remove(last)
        case "deleted": other.delete(message)
        default: other.move(message, to: "messages/nytt-namn")
        }
        let told = try #require(throws: ReviewRefusal.self) { try other.ask("gun", .withdraw(wrong: nil, advice: nil)) }
        #expect(told.remedy.en.contains("--edition") && told.missing[0].en.contains(number.text))
        try other.ask("gun", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.", edition: number.text))
        let site = try await EditionPlanner(desk: try other.desk()).planAll()
        #expect(site.corrections.map { $0.text?.words } == ["Dosen var fel. Ring 1177."])
        // What comes back from Git stays down.
        for entry in other.folder.list("Content") where entry.contains(".withdrawn-") {
            whole.folder.write(other.folder.read(entry)!, at: entry)
        }
        #expect(try whole.planned().map(\.isDown) == [true])
    }

    @Test func whoWithdrawsIsToldWhatWasWrittenWhereTheCopyIsNot() throws {
        let other = try SmallDesk()
        try other.release()
        other.delete("editions")
        other.write("", "editions")
        let fault = try #require(throws: CannotRun.self) { try other.ask("gun", .withdraw(wrong: nil, advice: nil)) }
        #expect(fault.message.en.hasPrefix("The text is withdrawn, but the copy of that was not kept."))
        #expect(try other.planned().map(\.isDown) == [true])
    }

    /// What the last build kept, and what it makes of the campaign as it is now.
    private func lost() -> LostWithdrawals {
        LostWithdrawals(kept, root: small.folder.path, isDemonstration: true)
    }

    private var kept: [String: [UInt8]] {
        [String(copy.dropFirst("editions/".count)): Array(whole.folder.read("Content/" + copy)!.utf8)]
    }

    @Test func aWithdrawalThatTheSiteTellsOfIsLostUntilItIsBroughtBack() throws {
        small.delete(copy)
        #expect(lost().findings.isEmpty)
        small.delete(folder + event + ".json")
        #expect(lost().findings.map(\.rule) == ["withdrawal-lost"] && lost().findings.block)
        #expect(lost().files == kept)
        // As the remedy says.
        small.write(whole.folder.read("Content/" + copy)!, copy)
        small.edit("Börja med det viktigaste", "Börja här")
        try small.release()
        #expect(lost().findings.isEmpty && lost().files.isEmpty)
        #expect(try small.planned().map(\.isDown) == [false])
    }

    @Test func withdrawingOnceMoreWritesALostWithdrawalAnew() throws {
        small.delete(copy)
        small.delete(folder + event + ".json")
        let store = EventStore(root: small.folder.path, lost: lost().files)
        try store.complete(store.history(of: Identifier("forsta-budskapet"), now: ReviewDesk.horizon(of: small.day)))
        #expect(lost().findings.isEmpty)
        #expect(try small.planned().map(\.isDown) == [true])
    }

    @Test func noReleaseMakesUpForALostWithdrawal() throws {
        small.delete(copy)
        small.delete(folder + event + ".json")
        // As another clone would that has not heard of it.
        small.edit("Börja med det viktigaste", "Börja här")
        try small.release()
        #expect(lost().findings.map(\.rule) == ["withdrawal-lost"])
    }

    @Test func aTextThatIsMendedAndReleasedAfterItsWithdrawalLacksNothing() throws {
        small.edit("Börja med det viktigaste", "Börja här")
        try small.release()
        #expect(lost().findings.isEmpty)
        #expect(try small.planned().map(\.isDown) == [false])
        small.delete(copy)
        small.delete(folder + event + ".json")
        #expect(lost().findings.map(\.rule) == ["withdrawal-lost"])
        #expect(try small.planned().map(\.isDown) == [true])
    }

    /// What Git makes of a campaign that is no demonstration.
    private func lost(of real: SmallDesk) -> [String] {
        LostWithdrawals([:], root: real.folder.path, isDemonstration: false).findings.map(\.place.path)
    }

    /// A campaign that is no demonstration in Git, with a withdrawal in its last commit.
    private func withdrawnInGit() throws -> (real: SmallDesk, event: String, copy: String) {
        let real = try SmallDesk()
        real.edit("demonstration: true", "demonstration: false", "campaign.yaml")
        let number = try #require(try real.release())
        real.startGit()
        real.git("checkout", "-q", "-b", "side")
        let event = try real.ask("gun", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.")).event.id.name
        real.commit("gun", "Withdraw")
        return (real, "Content/" + folder + event + ".json", "Content/editions/\(number).withdrawn-\(event).json")
    }

    @Test func gitTellsOfAWithdrawalWhoseFilesAreGone() throws {
        let (real, event, copy) = try withdrawnInGit()
        #expect(lost(of: real).isEmpty)
        real.folder.remove(copy)
        #expect(lost(of: real).isEmpty)
        real.folder.remove(event)
        #expect(lost(of: real) == [copy])
        #expect(LostWithdrawals([:], root: real.folder.path, isDemonstration: true).findings.isEmpty)
    }

    @Test func gitTellsOfAWithdrawalThatWasRevertedOrLeftOutOfAMerge() throws {
        let (real, _, copy) = try withdrawnInGit()
        real.git("checkout", "-q", "main")
        #expect(lost(of: real).isEmpty)
        real.merge("side", by: "gun", "--strategy=ours", "--no-edit")
        #expect(lost(of: real) == [copy])
        real.git("checkout", "-q", "side")
        real.git("-c", "user.name=gun", "revert", "--no-edit", "HEAD")
        #expect(lost(of: real) == [copy])
        try restore(copy, in: real)
        #expect(lost(of: real).isEmpty)
    }

    /// Does what the remedy says.
    private func restore(_ copy: String, in real: SmallDesk) throws {
        let lost = LostWithdrawals([:], root: real.folder.path, isDemonstration: false)
        let remedy = try #require(lost.findings.first { $0.place.path == copy }?.remedy.en)
        let command = try #require(remedy.firstMatch(of: #/git cat-file blob ([0-9a-f]+) > (\S+)\n/#))
        #expect(command.2 == copy)
        real.folder.write(real.git("cat-file", "blob", String(command.1))!, at: copy)
    }

    @Test func aWithdrawalThatWasDamagedBeforeItWasRemovedIsFoundAsItWas() throws {
        let (real, event, copy) = try withdrawnInGit()
        for file in [event, copy] { real.folder.write("<<<<<<<", at: file) }
        real.commit("gun", "Merge badly")
        for file in [event, copy] { real.folder.remove(file) }
        real.commit("gun", "Remove")
        #expect(lost(of: real) == [copy])
        try restore(copy, in: real)
        #expect(lost(of: real).isEmpty)
    }

    @Test func aWithdrawalThatNobodyCanReadIsMadeUpForByAnother() throws {
        let (real, event, copy) = try withdrawnInGit()
        let name = String(copy.dropFirst("Content/editions/".count))
        let kept = [name: Array("<<<<<<<".utf8)]
        real.git("checkout", "-q", "main")
        func lost() -> [Finding] {
            LostWithdrawals(kept, root: real.folder.path, isDemonstration: false).findings
        }
        #expect(lost().map(\.place.path) == [copy] && lost().block)
        real.git("checkout", "-q", "side", "--", event)
        #expect(lost().isEmpty)
        real.folder.remove(event)
        let number = String(name.prefix { $0 != "." })
        try real.ask("gun", .withdraw(wrong: nil, advice: nil, edition: number))
        #expect(lost().isEmpty)
    }

    @Test func aCampaignThatIsMovedKeepsWhatWasLostBefore() throws {
        let (real, _, copy) = try withdrawnInGit()
        real.git("-c", "user.name=gun", "revert", "--no-edit", "HEAD")
        real.folder.write("", at: "sub/.keep")
        real.git("mv", "Content", "sub/Content")
        real.commit("gun", "Move")
        let moved = LostWithdrawals([:], root: real.folder.path + "/sub", isDemonstration: false)
        #expect(moved.findings.map(\.place.path) == [copy])
    }

    @Test func aGitThatDoesNotTellStopsBuildsAndNobodysWord() async throws {
        let (real, _, _) = try withdrawnInGit()
        let clone = TemporaryFolder()
        real.git("clone", "-q", "--depth", "1", "file://" + real.folder.path, clone.path + "/c")
        let shallow = LostWithdrawals([:], root: clone.path + "/c", isDemonstration: false)
        #expect(shallow.findings.map(\.rule) == ["history-unread"] && shallow.findings.block)
        #expect(shallow.findings[0].remedy.en.contains("git fetch --unshallow"))
        #expect(LostWithdrawals([:], root: clone.path + "/c", isDemonstration: true).findings.isEmpty)
        real.folder.write("nonsense", at: ".git/HEAD")
        let broken = LostWithdrawals([:], root: real.folder.path, isDemonstration: false)
        #expect(broken.findings.map(\.rule) == ["history-unread"])
        let root = try ProjectRoot(real.folder.path)
        let audit = try EventAudit(root: root) { [day = real.day] _ in day }
        #expect(try await audit.problems().map(\.fault) == [.historyUnread])
    }

    @Test func twoClonesWithdrawWithoutConflict() async throws {
        let (one, other) = (try small.copy(), try small.copy())
        for clone in [one, other] { try clone.ask("gun", .withdraw(wrong: "Fel.", advice: "Ring 112.")) }
        let copies = [one, other].map { $0.folder.list("Content/editions").filter { $0.contains(".withdrawn-") } }
        #expect(Set(copies[0]).intersection(copies[1]).count == 1 && copies.allSatisfy { $0.count == 2 })
    }
}
