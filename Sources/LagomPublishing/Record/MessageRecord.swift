// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText

/// What a build made of one message that nothing was wrong with, so that the next need not make it again.
struct MessageRecord: Sendable, Hashable {
    /// A file of the site, and the digest of its bytes.
    struct File: Sendable, Hashable {
        let path: String
        let digest: String
    }

    /// The digest of all files in the message's folder.
    let input: String
    var files: [File] = []
    var entries: [Entry] = []
    /// What can be printed of them.
    var prints: [PrintListing] = []
    /// What each variant said, for the gate.
    var wordings: [LanguageTag: WordingDigest] = [:]

    /// Adds this record's lines: `m` for the message, `f` for each file, `e` for each entry, `p` for each of its prints, `w` for each wording.
    func append(to bytes: inout [UInt8]) {
        RecordLine.append(["m", input], to: &bytes)
        for file in files { RecordLine.append(["f", file.digest, file.path], to: &bytes) }
        for entry in entries { RecordLine.append(["e"] + entry.fields, to: &bytes) }
        for listing in prints {
            for offer in listing.offers {
                RecordLine.append(["p", listing.entry.language.tag] + offer.fields, to: &bytes)
            }
        }
        for (language, digest) in wordings.sorted(by: { $0.key < $1.key }) {
            RecordLine.append(["w", language.tag, digest.description], to: &bytes)
        }
    }

    /// Takes a line of this record's; false where it is none.
    mutating func take(_ fields: [String]) -> Bool {
        switch fields.first {
        case "f" where fields.count == 3: files.append(File(path: fields[2], digest: fields[1]))
        case "e":
            guard let entry = Entry(fields: Array(fields.dropFirst())) else { return false }
            entries.append(entry)
        case "p" where fields.count == 8:
            guard let offer = PrintOffer(fields: Array(fields.dropFirst(2))),
                let entry = entries.first(where: { $0.language.tag == fields[1] })
            else { return false }
            let others = prints.first { $0.entry == entry }?.offers ?? []
            prints = prints.filter { $0.entry != entry } + [PrintListing(entry, others + [offer])]
        case "w" where fields.count == 3:
            guard let language = LanguageTag(fields[1]), let digest = WordingDigest(fields[2]) else { return false }
            wordings[language] = digest
        default: return false
        }
        return true
    }
}

extension Entry {
    /// All that an entry holds, the number of subjects before the subjects.
    fileprivate var fields: [String] {
        [
            message.name, language.tag, type.rawValue, released?.description ?? "", title, summary,
            String(subjects.count),
        ] + subjects.map(\.name) + sources.map(\.name)
    }

    fileprivate init?(fields: [String]) {
        guard fields.count >= 7, let language = LanguageTag(fields[1]), let type = MessageType(rawValue: fields[2]),
            let count = Int(fields[6]), (0...fields.count - 7).contains(count)
        else { return nil }
        let released = Day(fields[3])
        guard released != nil || fields[3].isEmpty else { return nil }
        self.init(
            message: Identifier(fields[0]), language: language, title: fields[4], summary: fields[5], type: type,
            subjects: fields[7..<7 + count].map(Identifier.init),
            sources: fields[(7 + count)...].map(Identifier.init), released: released)
    }
}

extension PrintOffer {
    fileprivate var fields: [String] {
        [format.rawValue, number.map(String.init) ?? "", size, String(bytes), file, picture ?? ""]
    }

    fileprivate init?(fields: [String]) {
        guard let format = Format(rawValue: fields[0]), let bytes = Int(fields[3]) else { return nil }
        self.init(
            format, number: Int(fields[1]), size: fields[2], bytes: bytes, file: fields[4],
            picture: fields[5].isEmpty ? nil : fields[5])
    }
}
