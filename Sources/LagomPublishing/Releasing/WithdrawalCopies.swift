// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// The copies of a campaign's withdrawals, by the messages that they are of.
struct WithdrawalCopies: Sendable {
    private let found: [Identifier<Message>: [Found]]
    /// The copies' bytes by their names, as far as they can be read.
    let files: [String: [UInt8]]
    /// The names of those that are there.
    private let names: Set<String>
    /// That the folder cannot be listed, and whatever in it looks like a copy and is none that can be made use of.
    let faults: [EventProblem]

    private struct Found {
        let copy: WithdrawalCopy
        let read: ReadEvent
    }

    /// A file as it lies there.
    private struct File {
        let name: String
        let copy: WithdrawalCopy

        init?(_ name: String) {
            guard let copy = WithdrawalCopy(file: name) ?? WithdrawalCopy(misnamed: name) else { return nil }
            (self.name, self.copy) = (name, copy)
        }

        var path: String { EditionLedger.folder + "/" + name }
        var isMisnamed: Bool { name != copy.name }
    }

    /// Reads all of them.
    ///
    /// - Parameter lost: copies that are gone from the campaign, by their names.
    init(in disk: ProjectFolder, lost: [String: [UInt8]] = [:]) {
        let (entries, unlisted) = disk.exists(EditionLedger.folder) ? disk.list(EditionLedger.folder) : ([], [])
        let there = entries.map(\.name).compactMap(File.init)
        let own = there + lost.keys.sorted().compactMap(File.init)
        let project = disk.replacing(
            Dictionary(uniqueKeysWithValues: lost.map { (EditionLedger.folder + "/" + $0.key, $0.value) }))
        var (found, files): ([Identifier<Message>: [Found]], [String: [UInt8]]) = ([:], [:])
        var faults = unlisted.map { EventProblem(path: $0.place.path, fault: .unreadable) }
        for file in own {
            let bytes = project.read(file.path, limit: ReviewEvent.sizeLimit).file?.bytes
            files[file.copy.name] = files[file.copy.name] ?? bytes
            let messages = Self.messages(of: file.copy.number, bytes, in: project)
            for id in messages {
                let read = ReadEvent(
                    EventFile(name: file.path, bytes: bytes), of: id.name, copyOf: file.copy.event)
                found[id, default: []].append(Found(copy: file.copy, read: read))
            }
            if messages.isEmpty { faults.append(EventProblem(path: file.path, fault: .nobodysCopy)) }
            if file.isMisnamed { faults.append(EventProblem(path: file.path, fault: .badName)) }
        }
        (self.found, self.files, self.faults, names) = (found, files, faults, Set(there.map(\.copy.name)))
    }

    /// The messages that a copy may be of: by what it says and by the ledger; where neither tells, those that keep the
    /// edition.
    private static func messages(
        of number: EditionNumber, _ bytes: [UInt8]?, in project: ProjectFolder
    ) -> Set<Identifier<Message>> {
        let named = bytes.flatMap { try? JSONDocument(reading: $0) }?["message"]?.text
        let told = named.flatMap { Identifier<Message>.isWellFormed($0) ? Identifier<Message>($0) : nil }
        let known = [told, EditionLedger.entry(of: number, in: project).message].compactMap(\.self)
        return Set(
            known.isEmpty ? project.messageFolders.filter { project.exists(KeptEdition.folder($0, number)) } : known)
    }

    /// That the folder cannot be listed: what was withdrawn might come back.
    var unlisted: [Finding] {
        faults.filter { $0.path == EditionLedger.folder }.map { problem in
            Finding(
                "withdrawals-unread", at: SourcePlace(path: problem.path),
                message: Wording(
                    sv: "Mappen går inte att läsa: ingen vet vad som har dragits tillbaka.",
                    en: "The folder cannot be read: nobody knows what was withdrawn."),
                remedy: Wording(
                    sv: "Gör den läsbar, eller hämta tillbaka den ur Git.",
                    en: "Make it readable, or restore it from Git."))
        }
    }

    /// The copies of a message's withdrawals, as they were read.
    func events(of message: Identifier<Message>) -> [ReadEvent] { (found[message] ?? []).map(\.read) }

    /// The editions that they are of, with the messages.
    var editions: [EditionNumber: Identifier<Message>] {
        Dictionary(
            found.sorted { $0.key < $1.key }.flatMap { id, copies in copies.map { ($0.copy.number, id) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The withdrawals of an edition of which there is a copy.
    func withdrawals(of number: EditionNumber, of message: Identifier<Message>) -> Set<EventID> {
        Set((found[message] ?? []).map(\.copy).filter { $0.number == number }.map(\.event))
    }

    /// The copies that a history's withdrawals lack.
    func missing(in history: ReviewHistory) -> [(copy: WithdrawalCopy, event: ReviewEvent)] {
        history.withdrawals.flatMap { event, editions in
            editions.sorted().map { (copy: WithdrawalCopy($0, event.id), event: event) }
        }.filter { !names.contains($0.copy.name) }
    }
}

extension EventStore {
    /// Adds what a message's withdrawals in some language lack, for good: copies, or their own files.
    func complete(_ history: ReviewHistory) throws(CannotRun) {
        for (copy, event) in copies.missing(in: history) { try add(event, as: copy) }
        for event in history.onlyCopied { try add(event) }
    }

    /// Whether a text's withdrawals have both their own files and copies.
    func isComplete(_ history: ReviewHistory, in language: LanguageTag) -> Bool {
        let halves = copies.missing(in: history).map(\.event) + history.onlyCopied
        return !halves.contains { $0.variant == language }
    }

    /// Adds the copy of a withdrawal that names its edition, for good.
    func addCopy(of event: ReviewEvent) throws(CannotRun) {
        guard let number = event.act.narrowed else { return }
        try add(event, as: WithdrawalCopy(number, event.id))
    }

    private func add(_ event: ReviewEvent, as copy: WithdrawalCopy) throws(CannotRun) {
        let folder = root + "/" + EditionLedger.folder
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            try LastingFile.add(event.file, as: copy.name, aside: ".\(copy.name).new", in: folder)
        }
    }
}
