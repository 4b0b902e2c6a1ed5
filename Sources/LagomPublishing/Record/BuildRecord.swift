// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What a build left for the next, kept in the output beside the manifest as `.lagom-record`.
///
/// The first line names the format, the digest of what all messages share, and that of the lines that follow. A record
/// that is damaged, or made with anything else shared, counts as none: then everything is made anew.
struct BuildRecord: Sendable {
    static let name = ".lagom-record"
    private static let format = "lagom-record 3"

    /// The records of messages by the digests of their input.
    private let messages: [String: MessageRecord]

    /// Knows nothing.
    init() { messages = [:] }

    /// Reads a record; one that does not hold for what is shared now is empty.
    init(_ bytes: [UInt8], shared: Digest) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
        let holds =
            lines.count == 2
            && RecordLine.fields(lines[0]) == [Self.format, shared.description, Digest(of: lines[1]).description]
        messages = holds ? Self.messages(lines[1]) ?? [:] : [:]
    }

    subscript(input: Digest) -> MessageRecord? { messages[input.description] }

    /// The record of messages, in their order, as bytes.
    static func bytes(of messages: [MessageRecord], shared: Digest) -> [UInt8] {
        var body: [UInt8] = []
        for message in messages { message.append(to: &body) }
        var bytes: [UInt8] = []
        RecordLine.append([format, shared.description, Digest(of: body).description], to: &bytes)
        return bytes + body
    }

    private static func messages(_ lines: ArraySlice<UInt8>) -> [String: MessageRecord]? {
        var messages: [String: MessageRecord] = [:]
        var current: MessageRecord?
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            let fields = RecordLine.fields(line)
            if fields.count == 2, fields[0] == "m" {
                if let current { messages[current.input] = current }
                current = MessageRecord(input: fields[1])
            } else if current?.take(fields) != true {
                return nil
            }
        }
        if let current { messages[current.input] = current }
        return messages
    }
}
