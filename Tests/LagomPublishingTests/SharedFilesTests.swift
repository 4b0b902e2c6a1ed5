// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that earlier files stand for those alone that have a fault.
struct SharedFilesTests {
    let small: SmallDesk
    private let signs = "Content/signs.yaml"

    init() throws { small = try SmallDesk() }

    private func files(_ earlier: [String]) -> SharedFiles {
        SharedFiles(in: ProjectFolder(root: small.folder.path)) { path in
            earlier.map { SharedFiles.Earlier(bytes: Array($0.utf8), origin: .git) }
        }
    }

    private func text(_ path: String, in files: SharedFiles) -> String? {
        files.project.read(path).file.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func wholeFilesAreReadAsTheyAre() {
        #expect(files(["{}"]).replaced.isEmpty)
    }

    @Test func theFirstEarlierOneThatIsWholeStandsForAFaultyFile() throws {
        let whole = try #require(small.folder.read(signs))
        small.write("[", "signs.yaml")
        small.edit("roles: [language]", "roles: [patient]", "reviewers.yaml")
        let files = files(["{", whole + "\n", whole])
        #expect(files.replaced.map(\.path) == [signs] && text(signs, in: files) == whole + "\n")
        #expect(text(ReviewerList.path, in: files)?.contains("{id: eva, roles: [patient]") == true)
    }

    @Test func aFileWithoutAWholeEarlierOneStaysAsItIs() {
        small.write("[", "signs.yaml")
        #expect(files(["{", "]"]).replaced.isEmpty)
    }

    @Test func reviewersWhoAreGoneAreMissedWhereTextsWereReviewed() throws {
        let reviewers = try #require(small.folder.read(ReviewerList.path))
        small.delete("reviewers.yaml")
        #expect(files([reviewers]).replaced.isEmpty)
        small.write("{}", "editions/FORS-sv-0000.json")
        #expect(files([reviewers]).replaced.map(\.path) == [ReviewerList.path])
    }
}
