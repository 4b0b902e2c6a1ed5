// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomText

/// A copy of the event that withdrew an edition, `Content/editions/<number>.withdrawn-<event>.json`.
///
/// Nothing names the last event of a message, so nothing else would miss it: with the copy, the text stays down and its
/// correction stays told where the event's own file or the whole message is lost. The bytes are the event's, so clones
/// merge.
struct WithdrawalCopy: Sendable {
    let number: EditionNumber
    let event: EventID

    private static let mark = ".withdrawn-"

    init(_ number: EditionNumber, _ event: EventID) { (self.number, self.event) = (number, event) }

    /// Reads the name of a copy's file.
    init?(file name: String) {
        guard let mark = name.firstRange(of: Self.mark), let number = EditionNumber(String(name[..<mark.lowerBound])),
            let event = EventID(file: String(name[mark.upperBound...]))
        else { return nil }
        self.init(number, event)
    }

    var name: String { "\(number)\(Self.mark)\(event).json" }

    /// The path from the project's root.
    var path: String { "\(EditionLedger.folder)/\(name)" }
}

/// The copies of a campaign's withdrawals, by the messages that they are of.
struct WithdrawalCopies: Sendable {
    private let copies: [Identifier<Message>: [(copy: WithdrawalCopy, read: ReadEvent)]]
    /// Their bytes by their names.
    let files: [String: [UInt8]]

    /// Reads all of them; one that cannot be read is its edition's by the ledger.
    ///
    /// - Parameter lost: copies that are gone from the campaign, by their names.
    init(in disk: ProjectFolder, lost: [String: [UInt8]] = [:]) {
        let there = disk.exists(EditionLedger.folder) ? disk.list(EditionLedger.folder).entries.map(\.name) : []
        let own = (there + lost.keys).compactMap(WithdrawalCopy.init)
        let project = disk.replacing(
            Dictionary(uniqueKeysWithValues: lost.map { (EditionLedger.folder + "/" + $0.key, $0.value) }))
        let pairs = own.compactMap { copy in
            Self.read(copy, in: project).map { (message: $0.message, copy: copy, read: $0.event) }
        }
        files = Dictionary(
            uniqueKeysWithValues: own.compactMap { copy in
                project.read(copy.path, limit: ReviewEvent.sizeLimit).file.map { (copy.name, $0.bytes) }
            })
        copies = Dictionary(grouping: pairs, by: \.message).mapValues { $0.map { ($0.copy, $0.read) } }
    }

    private static func read(
        _ copy: WithdrawalCopy, in project: ProjectFolder
    ) -> (message: Identifier<Message>, event: ReadEvent)? {
        let bytes = project.read(copy.path, limit: ReviewEvent.sizeLimit).file?.bytes
        let json = bytes.flatMap { try? JSONDocument(reading: $0) }
        let name = json?["message"]?.text.flatMap { Identifier<Message>.isWellFormed($0) ? $0 : nil }
        guard let message = name.map({ Identifier($0) }) ?? EditionLedger.entry(of: copy.number, in: project).message
        else { return nil }
        let file = EventFile(name: copy.path, bytes: bytes)
        return (message, ReadEvent(file, of: message.name, copyOf: copy.event))
    }

    /// The copies of a message's withdrawals, as they were read.
    func events(of message: Identifier<Message>) -> [ReadEvent] { (copies[message] ?? []).map(\.read) }

    /// The editions that they are of.
    var numbers: Set<EditionNumber> { Set(copies.values.joined().map(\.copy.number)) }

    /// The withdrawals of an edition of which there is a copy.
    func withdrawals(of number: EditionNumber, of message: Identifier<Message>) -> Set<EventID> {
        Set((copies[message] ?? []).map(\.copy).filter { $0.number == number }.map(\.event))
    }

    /// The copies that a history's withdrawals lack.
    func missing(in history: ReviewHistory) -> [(copy: WithdrawalCopy, event: ReviewEvent)] {
        let there = Set((copies[Identifier(history.message)] ?? []).map(\.copy.name))
        return history.withdrawals.flatMap { event, editions in
            editions.sorted().map { (copy: WithdrawalCopy($0, event.id), event: event) }
        }.filter { !there.contains($0.copy.name) }
    }

    /// The copies that are missing.
    func problems(in history: ReviewHistory) -> [EventProblem] {
        missing(in: history).map { EventProblem(path: $0.copy.path, fault: .noCopy) }
    }

    /// Adds the copies that a history's withdrawals lack, for good.
    func complete(_ history: ReviewHistory, root: String) throws(CannotRun) {
        let folder = root + "/" + EditionLedger.folder
        for (copy, event) in missing(in: history) { try Self.add(event, as: copy, in: folder) }
    }

    /// Adds the copy of a withdrawal that names its edition, for good.
    func add(_ event: ReviewEvent, root: String) throws(CannotRun) {
        guard let number = event.act.narrowed else { return }
        try Self.add(event, as: WithdrawalCopy(number, event.id), in: root + "/" + EditionLedger.folder)
    }

    private static func add(_ event: ReviewEvent, as copy: WithdrawalCopy, in folder: String) throws(CannotRun) {
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            try LastingFile.add(event.file, as: copy.name, aside: ".\(copy.name).new", in: folder)
        }
    }
}
