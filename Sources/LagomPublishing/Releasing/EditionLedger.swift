// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomText

/// The campaign's own list of all editions that it ever released: `Content/editions/<number>.json`, one file each.
///
/// It outlives the folders of messages: prints hang on walls whatever becomes of those. The same edition gives the same
/// bytes, so clones that release it at once merge.
struct EditionLedger: Sendable {
    /// The folder from the project's root.
    static let folder = "Content/editions"

    static func path(of number: EditionNumber) -> String { "\(folder)/\(number).json" }

    /// The editions with the messages that they were of, as far as their files can be read, in the order of numbers.
    static func entries(in project: ProjectFolder) -> [(number: EditionNumber, message: Identifier<Message>?)] {
        guard project.exists(folder) else { return [] }
        let numbers = project.list(folder).entries.compactMap { entry in
            entry.name.hasSuffix(".json") ? EditionNumber(String(entry.name.dropLast(5))) : nil
        }
        return numbers.sorted().map { ($0, message(of: $0, in: project)) }
    }

    /// Enters an edition for good; one that is there already stays as it is.
    static func enter(_ number: EditionNumber, of message: Identifier<Message>, root: String) throws(CannotRun) {
        let folder = root + "/" + folder
        let bytes = JSONDocument.object([
            ("schema", .number(1)), ("edition", .text(number.text)), ("message", .text(message.name)),
        ]).lines
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            do throws(SystemError) {
                try LastingFile.add(bytes, as: "\(number).json", aside: ".\(number).\(getpid()).new", in: folder)
            } catch {
                guard error.code == EEXIST else { throw error }
            }
        }
    }

    private static func message(of number: EditionNumber, in project: ProjectFolder) -> Identifier<Message>? {
        let file = project.read(path(of: number), limit: 1 << 10).file
        let name = file.flatMap { try? JSONDocument(reading: $0.bytes) }?["message"]?.text
        return name.flatMap { Identifier<Message>.isWellFormed($0) ? Identifier($0) : nil }
    }
}
