// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomPublishing
import LagomText
import Testing

@Suite struct RefusalTests {
    let folder = TemporaryFolder()

    init() {
        folder.write("", at: "project/Content/campaign.yaml")
    }

    func place(_ path: String) throws -> OutputPlace {
        try OutputPlace(folder.path + "/" + path, project: folder.path + "/project")
    }

    func begin(_ path: String = "project/Output") throws -> Generation {
        try Generation(at: place(path), announceWait: nil)
    }

    /// The English sentence with which something is refused.
    func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let error as CannotRun {
            return error.message.en.replacing(folder.path, with: "…")
        } catch {
            return nil
        }
    }

    @Test func filesThatNoBuildWroteAreNamedAndKept() throws {
        folder.write("mine", at: "project/Output/notes.txt")
        #expect(
            refusal { _ = try begin() } == "…/project/Output holds files that no build wrote: notes.txt.")
        #expect(folder.read("project/Output/notes.txt") == "mine")
        #expect(folder.status("project/.Output.next") == nil)
    }

    @Test func aFileAddedAfterABuildIsForeign() throws {
        let generation = try begin()
        try generation.add([1], at: "site/page")
        #expect(try generation.release() == nil)
        folder.write("mine", at: "project/Output/site/extra")
        symlink("/etc", folder.path + "/project/Output/link")
        #expect(
            refusal { _ = try begin() } == "…/project/Output holds files that no build wrote: link, site/extra.")
    }

    @Test func manyForeignFilesAreCounted() throws {
        for number in 1...8 { folder.write("", at: "project/Output/\(number)") }
        #expect(
            refusal { _ = try begin() }
                == "…/project/Output holds files that no build wrote: 1, 2, 3, 4, 5 and 3 more.")
    }

    @Test func anEmptyFolderIsAccepted() throws {
        mkdir(folder.path + "/project/Output", 0o700)
        #expect(try begin().release() == nil)
        #expect(folder.list("project/Output") == ["project/Output/.lagom-manifest"])
    }

    @Test func aLinkOrAFileIsNoOutput() throws {
        symlink("/tmp", folder.path + "/link")
        folder.write("", at: "file")
        #expect(refusal { _ = try place("link") } == "…/link is not an ordinary folder but a link or a file.")
        #expect(refusal { _ = try place("file") } == "…/file is not an ordinary folder but a link or a file.")
        #expect(refusal { _ = try place("link/") } == "…/link is not an ordinary folder but a link or a file.")
    }

    @Test(arguments: [
        "project", "project/.", "project/Content", "project/Content/messages/..", "project/Content/new",
        "project/Themes", ".",
    ])
    func theProjectIsNoOutput(path: String) throws {
        mkdir(folder.path + "/project/Content/messages", 0o755)
        #expect(refusal { _ = try place(path) }?.contains("the project's own files are there") == true)
    }

    @Test func aMissingParentIsNamed() throws {
        #expect(refusal { _ = try place("no/Output") } == "The folder that is to hold …/no/Output does not exist.")
    }

    @Test func leftoversOfAKilledBuildAreRemoved() throws {
        folder.write("lagom-manifest 1\n", at: "project/.Output.next/.lagom-manifest")
        folder.write("half", at: "project/.Output.next/site/page")
        #expect(try begin().release() == nil)
        #expect(folder.status("project/.Output.next") == nil)
    }

    @Test func aFolderThatOnlyLooksLikeALeftoverIsKept() throws {
        folder.write("mine", at: "project/.Output.next/notes")
        #expect(
            refusal { _ = try begin() } == "…/project/.Output.next holds files that no build wrote: notes.")
        #expect(folder.read("project/.Output.next/notes") == "mine")
    }

    @Test func aSecondBuildIsRefusedWhereItMayNotWait() throws {
        let first = try begin()
        #expect(refusal { _ = try begin() } == "Another build is writing to …/project/Output right now.")
        #expect(try first.release() == nil)
        #expect(refusal { _ = try begin() } == nil)
    }
}
