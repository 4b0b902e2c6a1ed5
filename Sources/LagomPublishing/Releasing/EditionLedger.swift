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

    /// One edition, as far as its file can be read.
    struct Entry {
        let number: EditionNumber
        let message: Identifier<Message>?
        let digest: WordingDigest?
    }

    /// In the order of their numbers.
    static func entries(in project: ProjectFolder) -> [Entry] {
        guard project.exists(folder) else { return [] }
        let numbers = project.list(folder).entries.compactMap { entry in
            entry.name.hasSuffix(".json") ? EditionNumber(String(entry.name.dropLast(5))) : nil
        }
        return numbers.sorted().map { entry(of: $0, in: project) }
    }

    /// One edition as its file tells it; nothing but its number where there is none.
    static func entry(of number: EditionNumber, in project: ProjectFolder) -> Entry {
        let file = project.read(path(of: number), limit: 1 << 10).file
        let json = file.flatMap { try? JSONDocument(reading: $0.bytes) }
        let name = json?["message"]?.text.flatMap { Identifier<Message>.isWellFormed($0) ? $0 : nil }
        return Entry(
            number: number, message: name.map { Identifier($0) },
            digest: json?["digest"]?.text.flatMap(WordingDigest.init))
    }

    /// Enters an edition for good; one that is there already stays as it is.
    static func enter(
        _ number: EditionNumber, of message: Identifier<Message>, _ digest: WordingDigest, root: String
    ) throws(CannotRun) {
        let folder = root + "/" + folder
        let bytes = JSONDocument.object([
            ("schema", .number(1)), ("edition", .text(number.text)), ("message", .text(message.name)),
            ("digest", .text(digest.description)),
        ]).lines
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            do throws(SystemError) {
                try LastingFile.add(bytes, as: "\(number).json", aside: ".\(number).\(getpid()).new", in: folder)
            } catch {
                guard error.code == EEXIST else { throw error }
            }
        }
    }
}
