// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomText
import Testing

/// A folder of this machine that goes away with its owner, holding `project` and things beside it.
private final class TemporaryFolder {
    let path: String
    var project: ProjectFolder { ProjectFolder(root: path + "/project") }

    init() {
        var template = Array("/tmp/lagom-test-XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
        makeFolder("project")
        makeFolder("project/Content")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func makeFolder(_ name: String) {
        mkdir(path + "/" + name, 0o755)
    }

    func write(_ name: String, _ text: String) {
        let file = fopen(path + "/" + name, "w")
        fputs(text, file)
        fclose(file)
    }

    func link(_ name: String, to target: String) {
        symlink(target, path + "/" + name)
    }
}

@Test func filesAndFoldersBelowTheRootAreRead() {
    let folder = TemporaryFolder()
    folder.write("project/Content/campaign.yaml", "title: å")
    folder.makeFolder("project/Content/messages")
    folder.write("project/Content/Ö.md", "")
    let (file, findings) = folder.project.read("Content/campaign.yaml")
    #expect(findings.isEmpty)
    #expect(file == dataFile("Content/campaign.yaml", "title: å"))
    #expect(folder.project.read("Content/Ö.md").file?.bytes == [])
    #expect(
        folder.project.list("Content").entries == [
            .init(name: "campaign.yaml", kind: .file), .init(name: "messages", kind: .folder),
            .init(name: "Ö.md", kind: .file),
        ])
    #expect(folder.project.exists("Content/messages"))
    #expect(!folder.project.exists("Content/nothing"))
}

@Test func linksWithinTheRootAreFollowed() {
    let folder = TemporaryFolder()
    folder.write("project/Content/a.md", "text")
    folder.link("project/b.md", to: "Content/a.md")
    folder.link("project/c", to: "Content")
    #expect(folder.project.read("b.md").file?.bytes == Array("text".utf8))
    #expect(folder.project.read("c/a.md").file?.bytes == Array("text".utf8))
    #expect(folder.project.list("c").entries.map(\.name) == ["a.md"])
}

@Test func rootMayItselfBeALink() {
    let folder = TemporaryFolder()
    folder.write("project/Content/a.md", "text")
    folder.link("alias", to: "project")
    #expect(ProjectFolder(root: folder.path + "/alias").read("Content/a.md").file != nil)
}

@Test func linksThatLeaveTheRootAreRefused() {
    let folder = TemporaryFolder()
    folder.write("secret.txt", "secret")
    folder.makeFolder("project-2")
    folder.write("project-2/a.md", "secret")
    folder.link("project/Content/a.md", to: "../../secret.txt")
    folder.link("project/Content/out", to: folder.path)
    folder.link("project/Content/sibling", to: "../../project-2")
    let refused = { (path: String) in
        "\(path):1:1 unsafe-link: \"\(path)\" is a link that leads out of the project's folder. "
            + "→ Put the file itself into the project instead of the link."
    }
    for path in ["Content/a.md", "Content/out/secret.txt", "Content/sibling/a.md"] {
        #expect(folder.project.read(path).file == nil)
        #expect(lines(folder.project.read(path).findings) == [refused(path)])
        #expect(!folder.project.exists(path))
    }
    #expect(lines(folder.project.list("Content/out").findings) == [refused("Content/out")])
}

@Test(arguments: [
    "../secret.txt", "/etc/passwd", "Content/../../x", "Content//x", "./x", "", "a\\..\\b", "a\u{0}b", "a/",
])
func pathsThatCouldLeaveTheRootAreRefused(path: String) {
    let folder = TemporaryFolder()
    let (file, findings) = folder.project.read(path)
    #expect(file == nil)
    #expect(findings.map(\.rule) == ["unsafe-path"])
    #expect(folder.project.list(path).findings.map(\.rule) == ["unsafe-path"])
    #expect(!folder.project.exists(path))
}

@Test func pipesDevicesAndFoldersAreNoFiles() {
    let folder = TemporaryFolder()
    mkfifo(folder.path + "/project/pipe.md", 0o644)
    let start = ContinuousClock.now
    #expect(
        lines(folder.project.read("pipe.md").findings) == [
            "pipe.md:1:1 not-a-file: \"pipe.md\" is not a regular file but a device or a pipe. "
                + "→ Remove it and put a regular file here."
        ])
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(
        lines(folder.project.read("Content").findings) == [
            "Content:1:1 not-a-file: \"Content\" is a folder where a file should be. "
                + "→ Rename the folder and put the file here."
        ])
    #expect(folder.project.list(".").findings.map(\.rule) == ["unsafe-path"])
    #expect(folder.project.list("pipe.md").findings.map(\.rule) == ["not-a-folder"])
    #expect(folder.project.list("Content").entries.isEmpty)
}

@Test func filesOverTheLimitAreRefused() {
    let folder = TemporaryFolder()
    folder.write("project/a.md", String(repeating: "x", count: 3000))
    #expect(folder.project.read("a.md", limit: 3000).file != nil)
    #expect(
        lines(folder.project.read("a.md", limit: 2048).findings) == [
            "a.md:1:1 file-too-large: The file is 2 KiB, but at most 2 KiB will do. → Shorten or split the content."
        ])
}

@Test func whatCannotBeReadSaysWhy() {
    let folder = TemporaryFolder()
    folder.link("project/circle.md", to: "circle.md")
    folder.link("project/nowhere.md", to: "gone.md")
    #expect(
        lines(folder.project.read("circle.md").findings) == [
            "circle.md:1:1 unreadable-file: \"circle.md\" cannot be read: the link leads round in a circle. "
                + "→ Correct that and run again."
        ])
    #expect(
        lines(folder.project.read("nowhere.md").findings) == [
            "nowhere.md:1:1 missing-file: \"nowhere.md\" is not there. → Create it, or correct the path."
        ])
    #expect(
        lines(ProjectFolder(root: folder.path + "/gone").read("a.md").findings) == [
            "a.md:1:1 missing-file: The project's folder is not there. → Name the right folder with --root."
        ])
}

@Test(.enabled(if: geteuid() != 0, "root may read everything"))
func fileWithoutPermissionSaysSo() {
    let folder = TemporaryFolder()
    folder.write("project/a.md", "x")
    chmod(folder.path + "/project/a.md", 0)
    #expect(
        lines(folder.project.read("a.md").findings) == [
            "a.md:1:1 unreadable-file: \"a.md\" cannot be read: permission is denied. → Correct that and run again."
        ])
}

@Test func folderInMemoryBehavesAsOneOnDisk() {
    let folder = ProjectFolder(files: ["Content/b.md": [1, 2], "Content/messages/a/sv.md": [3]])
    #expect(folder.read("Content/b.md").file?.bytes == [1, 2])
    #expect(folder.read("Content/c.md").findings.map(\.rule) == ["missing-file"])
    #expect(folder.read("Content/b.md", limit: 1).findings.map(\.rule) == ["file-too-large"])
    #expect(
        folder.list("Content").entries == [.init(name: "b.md", kind: .file), .init(name: "messages", kind: .folder)])
    #expect(folder.exists("Content/messages/a"))
}

@Test func namesOfMessagesAndLanguagesAreChecked() {
    let known = [LanguageTag("sv")!, LanguageTag("sv-simple")!]
    #expect(MessageNames.message(folder: "ont-i-halsen").id == Identifier("ont-i-halsen"))
    #expect(
        lines(MessageNames.message(folder: "Ont i halsen").findings) == [
            "Content/messages/Ont i halsen:1:1 bad-identifier: The folder's name \"Ont i halsen\" cannot be the id of a "
                + "message. → Use only a–z, 0–9 and single hyphens, at most 64 characters, such as sore-throat."
        ])
    #expect(MessageNames.language(file: "sv-simple.md", in: "m", known: known).language == known[1])
    #expect(MessageNames.language(file: "bild.svg", in: "m", known: known).findings.isEmpty)
    #expect(
        lines(MessageNames.language(file: "sv-simpel.md", in: "m", known: known).findings) == [
            "m/sv-simpel.md:1:1 unknown-language: The file's name \"sv-simpel.md\" is not one of the campaign's "
                + "languages. → Did you mean \"sv-simple.md\"? Name the file one of sv.md, sv-simple.md, or add the "
                + "language to Content/campaign.yaml."
        ])
    #expect(MessageNames.language(file: "SV.md", in: "m", known: known).findings.count == 1)
}
