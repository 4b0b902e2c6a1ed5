// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomPublishing
import LagomText
import Testing

@Suite struct GenerationTests {
    let folder = TemporaryFolder()

    func generation() throws -> Generation {
        mkdir(folder.path + "/project", 0o755)
        let place = try OutputPlace(folder.path + "/Output", project: folder.path + "/project")
        return try Generation(at: place, announceWait: nil)
    }

    func release(_ files: [String: String]) throws -> Generation.Count {
        let generation = try generation()
        for (path, text) in files { try generation.add(Array(text.utf8), at: path) }
        #expect(try generation.release() == nil)
        return generation.count
    }

    @Test func firstGenerationIsTheOutput() throws {
        let count = try release(["site/index.html": "one", "site/sv/a/index.html": "two"])
        #expect(
            folder.list("Output") == [
                "Output/.lagom-manifest", "Output/site/", "Output/site/index.html", "Output/site/sv/",
                "Output/site/sv/a/", "Output/site/sv/a/index.html",
            ])
        #expect(folder.read("Output/site/sv/a/index.html") == "two")
        #expect(
            folder.read("Output/.lagom-manifest") == "lagom-manifest 1\nsite/index.html\nsite/sv/a/index.html\n")
        #expect(count.written == 2 && count.linked == 0)
    }

    @Test func nothingIsLeftBesideTheOutputButTheLock() throws {
        _ = try release(["a": "1"])
        _ = try release(["a": "2"])
        #expect(
            folder.list().filter { !$0.contains("/") || $0.hasSuffix("/") } == [".Output.lock", "Output/", "project/"])
    }

    @Test func equalFilesAreLinkedAndChangedOnesWritten() throws {
        _ = try release(["same": "x", "changed": "old", "gone": "g"])
        let before = folder.status("Output/same")!.st_ino
        let count = try release(["same": "x", "changed": "new", "added": "a"])
        #expect(count.linked == 1 && count.written == 2)
        #expect(folder.status("Output/same")!.st_ino == before)
        #expect(folder.status("Output/same")!.st_nlink == 1)
        #expect(folder.read("Output/changed") == "new")
        #expect(folder.read("Output/gone") == nil)
    }

    @Test func sameLengthWithOtherBytesIsWritten() throws {
        let long = String(repeating: "a", count: 100_000)
        _ = try release(["long": long + "b"])
        #expect(try release(["long": long + "c"]).written == 1)
        #expect(folder.read("Output/long") == long + "c")
    }

    @Test func theOldOutputStandsUntilRelease() throws {
        _ = try release(["page": "old"])
        let generation = try generation()
        try generation.add(Array("new".utf8), at: "page")
        #expect(folder.read("Output/page") == "old")
        try generation.discard()
        #expect(folder.read("Output/page") == "old")
        #expect(folder.status(".Output.next") == nil)
    }

    @Test func anOldOutputThatCannotBeRemovedIsLeftBesideTheNewOne() throws {
        _ = try release(["page": "old"])
        let generation = try generation()
        try generation.add(Array("new".utf8), at: "page")
        folder.dig(in: "Output")
        defer { folder.level(".Output.next") }
        let leftover = try generation.release()
        #expect(folder.read("Output/page") == "new")
        #expect(
            leftover?.message.en.replacing(folder.path, with: "…")
                == "…/Output is in its place. But what stood there before could not be removed and is left in "
                + "…/.Output.next: the system answered \"File name too long\".")
    }

    @Test func aGenerationThatIsDroppedLeavesNothing() throws {
        try generation().add([1], at: "site/deep/page")
        #expect(folder.status(".Output.next") == nil)
        #expect(folder.status("Output") == nil)
    }

    @Test func modesDoNotDependOnTheUmask() throws {
        let old = umask(0o077)
        defer { umask(old) }
        _ = try release(["site/page": "x"])
        #expect(folder.status("Output")!.st_mode & 0o7777 == 0o755)
        #expect(folder.status("Output/site")!.st_mode & 0o7777 == 0o755)
        #expect(folder.status("Output/site/page")!.st_mode & 0o7777 == 0o644)
        #expect(folder.status("Output/.lagom-manifest")!.st_mode & 0o7777 == 0o644)
    }

    @Test func aFileWithAnotherModeIsWrittenAnew() throws {
        _ = try release(["page": "x"])
        chmod(folder.path + "/Output/page", 0o600)
        #expect(try release(["page": "x"]).written == 1)
        #expect(folder.status("Output/page")!.st_mode & 0o7777 == 0o644)
    }

    @Test func aPageChangedBySomebodyIsWrittenAnew() throws {
        _ = try release(["page": "mine"])
        folder.write("your", at: "Output/page")
        #expect(try release(["page": "mine"]).written == 1)
        #expect(folder.read("Output/page") == "mine")
    }

    @Test func twoFilesAtOnePathAreAnError() throws {
        let generation = try generation()
        try generation.add([1], at: "site/page")
        #expect(throws: CannotRun.self) { try generation.add([1], at: "site/page") }
    }

    @Test func manyTasksWriteAtOnce() async throws {
        let generation = try generation()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<2_000 {
                group.addTask { try generation.add(Array("\(number)".utf8), at: "site/\(number % 7)/\(number)/i") }
            }
            try await group.waitForAll()
        }
        #expect(try generation.release() == nil)
        #expect(folder.list("Output").filter { $0.hasSuffix("/i") }.count == 2_000)
    }
}
