// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomText

/// The folders `review/` of messages: one file an event, made at once or not at all, and never changed.
struct EventStore: Sendable {
    let root: String
    private let project: ProjectFolder

    init(root: String) {
        self.root = root
        project = ProjectFolder(root: root)
    }

    /// The path of a message's events from the project's root.
    static func folder(of message: Identifier<Message>) -> String {
        message == CommonVariant.id ? CommonVariant.folder : "Content/messages/\(message)/review"
    }

    /// All that was said of a message, as far as it can be read.
    func history(of message: Identifier<Message>, now: Moment) -> ReviewHistory {
        ReviewHistory(of: message.name, files(of: message), now: now)
    }

    /// The files of a message's events; what a writer left unfinished is none.
    private func files(of message: Identifier<Message>) -> [EventFile] {
        let folder = Self.folder(of: message)
        guard project.exists(folder) else { return [] }
        let (entries, findings) = project.list(folder)
        guard findings.isEmpty else { return [EventFile(name: "review", bytes: nil)] }
        return entries.filter { $0.name.hasSuffix(".json") }.map { entry in
            guard entry.kind == .file else { return EventFile(name: entry.name, bytes: nil) }
            let (file, _) = project.read(folder + "/" + entry.name, limit: ReviewEvent.sizeLimit)
            return EventFile(name: entry.name, bytes: file?.bytes)
        }
    }

    /// Adds an event for good: when this returns, the event is on the disk under its name, whatever happens next.
    ///
    /// The file is written under another name, synced, linked under its own, and the folder is synced. A checkout that
    /// takes the folder away meanwhile makes it start anew.
    func add(_ event: ReviewEvent) throws(CannotRun) {
        let folder = root + "/" + Self.folder(of: Identifier(event.message))
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            for _ in 0..<100 {
                do throws(SystemError) {
                    return try link(event, in: folder)
                } catch {
                    guard error.code == ENOENT else { throw error }
                }
            }
            throw SystemError(ENOENT)
        }
    }

    private func link(_ event: ReviewEvent, in folder: String) throws(SystemError) {
        if mkdir(folder, NewFile.folderMode) == 0 {
            try Descriptor(folder: Self.above(folder)).sync()
        } else if errno != EEXIST {
            throw SystemError()
        }
        let parent = try Descriptor(folder: folder)
        let (name, aside) = (event.id.name + ".json", "." + event.id.name + ".new")
        defer { unlinkat(parent.number, aside, 0) }
        do {
            let file = try Descriptor(aside, in: parent.number, O_WRONLY | O_CREAT | O_EXCL, mode: NewFile.mode)
            try file.write(event.file)
            try file.sync()
        }
        try SystemError.check { linkat(parent.number, aside, parent.number, name, 0) }
        try parent.sync()
        // The folder may have been taken away while its file was linked.
        try SystemError.check { access(folder + "/" + name, F_OK) }
    }

    private static func above(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}

extension Descriptor {
    /// Waits until what was written is on the disk.
    func sync() throws(SystemError) {
        try SystemError.check { fsync(number) }
    }
}

extension SystemError {
    /// Calls something that writes records of the campaign; the words for a full disk differ from a build's.
    static func explainWriting<Answer>(
        _ path: String, _ call: () throws(SystemError) -> Answer
    ) throws(CannotRun) -> Answer {
        do {
            return try call()
        } catch {
            guard [ENOSPC, EDQUOT, EFBIG].contains(error.code) else { throw error.explained(path) }
            throw CannotRun(
                Wording(
                    sv: "Disken är full: inget skrevs i \(path).",
                    en: "The disk is full: nothing was written in \(path)."),
                remedy: Wording(
                    sv: "Frigör utrymme på disken och gör om.", en: "Free some space on the disk, then do it again."))
        }
    }
}
