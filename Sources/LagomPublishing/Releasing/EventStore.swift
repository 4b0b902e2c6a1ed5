// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomText

/// The folders `review/` of messages: one file an event, made at once or not at all, and never changed.
struct EventStore: Sendable {
    let root: String
    /// What is kept of withdrawals elsewhere.
    let copies: WithdrawalCopies
    private let project: ProjectFolder

    /// - Parameter lost: copies of withdrawals that are gone from the campaign, by their names.
    init(root: String, lost: [String: [UInt8]] = [:]) {
        self.root = root
        project = ProjectFolder(root: root)
        copies = WithdrawalCopies(in: project, lost: lost)
    }

    /// The path of a message's events from the project's root.
    static func folder(of message: Identifier<Message>) -> String {
        message == CommonVariant.id ? CommonVariant.folder : "Content/messages/\(message)/review"
    }

    /// The path of an event's own file from the project's root.
    static func path(of event: ReviewEvent) -> String { folder(of: Identifier(event.message)) + "/\(event.id).json" }

    /// What was said of a message in files whose names pass, as far as it can be read.
    func events(of message: Identifier<Message>, where isMeant: (EventID) -> Bool) -> [ReviewEvent] {
        let folder = Self.folder(of: message)
        return names(in: folder).compactMap { name in
            guard let id = EventID(file: name), isMeant(id), let bytes = bytes(of: name, in: folder) else { return nil }
            return try? ReviewEvent(reading: bytes, as: id, of: message.name)
        }
    }

    /// All that was said of a message, as far as it can be read.
    func history(of message: Identifier<Message>, now: Moment) -> ReviewHistory {
        let folder = Self.folder(of: message)
        let files = names(in: folder).map { read($0, in: folder, of: message) }
        return ReviewHistory(of: message.name, files, copies: copies.events(of: message), now: now)
    }

    /// The same, read on all cores: for who reads everything.
    func wholeHistory(of message: Identifier<Message>, now: Moment) async throws -> ReviewHistory {
        let folder = Self.folder(of: message)
        let chunks = try await ParallelChunks.map(names(in: folder), size: 512) { names in
            names.map { read($0, in: folder, of: message) }
        }
        return ReviewHistory(of: message.name, chunks.joined(), copies: copies.events(of: message), now: now)
    }

    /// The names of all files but what a writer left unfinished.
    private func names(in folder: String) -> [String] {
        guard project.exists(folder) else { return [] }
        let (entries, findings) = project.list(folder)
        // A folder that cannot be listed counts as one file that cannot be read.
        guard findings.isEmpty else { return [""] }
        // Hidden files are a writer's or the system's, unless somebody hid an event.
        return entries.map(\.name).filter { !$0.hasPrefix(".") || EventID(file: String($0.dropFirst())) != nil }
    }

    private func read(_ name: String, in folder: String, of message: Identifier<Message>) -> ReadEvent {
        ReadEvent(EventFile(name: name, bytes: bytes(of: name, in: folder)), of: message.name)
    }

    /// The bytes of a file, links not followed; nil for what is no file or cannot be read, one byte too many of what is
    /// too large.
    private func bytes(of name: String, in folder: String) -> [UInt8]? {
        let path = root + "/" + folder + "/" + name
        guard let file = try? Descriptor(path, O_RDONLY | O_NONBLOCK), let status = try? file.status(),
            status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        let isTooLarge = status.st_size > ReviewEvent.sizeLimit
        return isTooLarge ? [UInt8](repeating: 0, count: ReviewEvent.sizeLimit + 1) : try? file.readAll()
    }

    /// Adds an event for good: when this returns, the event is on the disk under its name, whatever happens next.
    func add(_ event: ReviewEvent) throws(CannotRun) {
        let folder = root + "/" + Self.folder(of: Identifier(event.message))
        let name = event.id.name
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            try LastingFile.add(event.file, as: name + ".json", aside: "." + name + ".new", in: folder)
        }
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
