// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomText

/// The folders `editions/` of messages: each edition is written whole, under its number, once.
struct EditionStore: Sendable {
    let root: String

    /// The numbers of the editions that a message's folder holds.
    static func numbers(of message: Identifier<Message>, in project: ProjectFolder) -> [EditionNumber] {
        let folder = KeptEdition.folder(of: message)
        guard project.exists(folder) else { return [] }
        return project.list(folder).entries.compactMap { EditionNumber($0.name) }
    }

    /// Keeps an edition for good; one that is there already stays as it is.
    func keep(_ files: [String: [UInt8]], as number: EditionNumber, of message: Identifier<Message>) throws(CannotRun) {
        let folder = root + "/Content/messages/\(message)/editions"
        try SystemError.explainWriting(folder + "/" + number.text) { () throws(SystemError) in
            if mkdir(folder, NewFile.folderMode) != 0, errno != EEXIST { throw SystemError() }
            let parent = try Descriptor(folder: folder)
            guard faccessat(parent.number, number.text, F_OK, 0) != 0 else { return }
            let aside = ".\(number).\(getpid()).new"
            do throws(SystemError) {
                try write(files, in: aside, parent)
                try Self.rename(aside, number.text, parent)
            } catch {
                Self.remove(aside, files, parent)
                throw error
            }
            try parent.sync()
        }
    }

    /// Adds to what is kept of an edition what is told of one of its releases.
    func add(_ record: ReleaseRecord, to number: EditionNumber, of message: Identifier<Message>) throws(CannotRun) {
        let folder = root + "/" + KeptEdition.folder(message, number)
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            try LastingFile.add(record.json.lines, as: record.name, aside: "." + record.name + ".new", in: folder)
        }
    }

    private func write(_ files: [String: [UInt8]], in name: String, _ parent: borrowing Descriptor) throws(SystemError)
    {
        let number = parent.number
        try SystemError.check { mkdirat(number, name, NewFile.folderMode) }
        let folder = try Descriptor(folder: name, in: number)
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let file = try Descriptor(name, in: folder.number, O_WRONLY | O_CREAT | O_EXCL, mode: NewFile.mode)
            try file.write(bytes)
            try file.sync()
        }
        try folder.sync()
    }

    /// Gives the folder its name; that somebody else was first with the same edition is as good.
    private static func rename(_ old: String, _ new: String, _ parent: borrowing Descriptor) throws(SystemError) {
        let number = parent.number
        if renameat(number, old, number, new) == 0 { return }
        guard errno == ENOTEMPTY || errno == EEXIST else { throw SystemError() }
        throw SystemError(EEXIST)
    }

    private static func remove(_ name: String, _ files: [String: [UInt8]], _ parent: borrowing Descriptor) {
        for file in files.keys { unlinkat(parent.number, name + "/" + file, 0) }
        unlinkat(parent.number, name, AT_REMOVEDIR)
    }
}
