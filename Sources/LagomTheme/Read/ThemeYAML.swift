// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A theme's YAML file as far as themes need it: names with texts, and one level of names below.
struct ThemeYAML {
    struct Entry {
        let key: MappedText
        let value: MappedText
        var children: [Entry] = []
    }

    let file: SourceFile
    private(set) var entries: [Entry] = []

    init(_ file: SourceFile) {
        self.file = file
        var offset = 0
        for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            read(file.text(in: line.startIndex..<line.endIndex), at: line.startIndex)
            offset += line.count + 1
        }
    }

    private mutating func read(_ line: String, at start: Int) {
        let body = line.drop { $0 == " " }
        guard let colon = body.firstIndex(of: ":"), !body.hasPrefix("#") else { return }
        let indent = line.utf8.count - body.utf8.count
        let key = MappedText(verbatim: String(body[..<colon]), at: start + indent)
        var value = body[body.index(after: colon)...].drop { $0 == " " }
        var at = start + line.utf8.count - value.utf8.count
        if value.hasPrefix("\""), let end = value.dropFirst().firstIndex(of: "\"") {
            value = value[value.index(after: value.startIndex)..<end]
            at += 1
        }
        let entry = Entry(key: key, value: MappedText(verbatim: String(value), at: at))
        if indent == 0 { entries.append(entry) } else { entries[entries.count - 1].children.append(entry) }
    }
}
