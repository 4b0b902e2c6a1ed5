// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomText

/// Reads texts from outside of any campaign, of at most 64 MiB.
enum LooseSource {
    /// The text that somebody named; of a folder all that end in `.md`, `.markdown` or `.txt`, in the order of their
    /// paths, and what of it was not read though it may hold words.
    ///
    /// - Throws: `CannotRun` where a name says that it is no text, or a folder holds none.
    static func texts(_ path: String) throws(CannotRun) -> (files: [SourceFile], notRead: [Finding]) {
        guard CampaignFiles.isFolder(path) else {
            if NotRead.names(path), RealPath.of(path) != nil { throw NotRead.file(path) }
            return ([try file(path)], [])
        }
        let entries = try SystemError.explain(path) { () throws(SystemError) in
            let opened = try Descriptor(folder: path)
            return try FolderWalk.entries(below: opened.number)
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let shown = entries.filter { !isHidden($0.path) }.sorted { $0.path < $1.path }
        let names = shown.filter { $0.kind == .file && isText($0.path) }.map { folder + $0.path }
        guard !names.isEmpty else { throw CheckSelection.nothing(path, nil) }
        var files: [SourceFile] = []
        for name in names { files.append(try file(name)) }
        return (files, shown.compactMap { notRead($0, folder) })
    }

    private static func notRead(_ entry: FolderWalk.Entry, _ folder: String) -> Finding? {
        switch entry.kind {
        case .file: NotRead.namesDocument(entry.path) ? NotRead.document(folder + entry.path) : nil
        case .other: NotRead.link(folder + entry.path)
        case .folder: nil
        }
    }

    private static func isHidden(_ path: String) -> Bool { path.split(separator: "/").contains { $0.hasPrefix(".") } }

    private static func isText(_ path: String) -> Bool {
        [".md", ".markdown", ".txt"].contains(where: path.lowercased().hasSuffix)
    }

    /// A file, by the path that somebody gave.
    static func file(_ path: String) throws(CannotRun) -> SourceFile {
        guard let real = RealPath.of(path) else { throw CheckSelection.missing(path) }
        var status = stat()
        guard stat(real, &status) == 0 else { throw SystemError().explained(path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        default: throw notAFile(path)
        }
        guard Int(status.st_size) <= LooseFile.sizeLimit else { throw tooLarge(path) }
        let bytes = try SystemError.explain(path) { () throws(SystemError) in
            try Descriptor(real, O_RDONLY | O_NONBLOCK | O_NOCTTY).readAll()
        }
        return SourceFile(path: path, bytes: bytes)
    }

    /// All that is piped in, under the name `-`.
    static func standardInput() throws(CannotRun) -> SourceFile {
        var bytes: [UInt8] = []
        while bytes.count <= LooseFile.sizeLimit {
            var count = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialized in
                count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                initialized = max(count, 0)
            }
            if count == 0 { return SourceFile(path: "-", bytes: bytes) }
            if count < 0, errno != EINTR { throw SystemError().explained("-") }
            bytes += chunk
        }
        throw tooLarge("-")
    }

    /// A device or a pipe under a name.
    static func notAFile(_ path: String) -> CannotRun {
        CannotRun(
            Wording(sv: "\(path) är ingen vanlig fil.", en: "\(path) is not an ordinary file."),
            remedy: Wording(
                sv: "Ange en fil, eller - för det som skickas in.", en: "Name a file, or - for what is piped in."))
    }

    private static func tooLarge(_ path: String) -> CannotRun {
        let limit = LooseFile.sizeLimit >> 20
        return CannotRun(
            Wording(sv: "\(path) är större än \(limit) MiB.", en: "\(path) is larger than \(limit) MiB."),
            remedy: Wording(sv: "Dela upp texten.", en: "Split the text."))
    }
}
