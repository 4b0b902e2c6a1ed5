// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A list or a mapping whose end has not come yet.
struct OpenNode {
    let start: Int
    let isMapping: Bool
    private var entries: [YAMLEntry] = []
    private var items: [YAMLNode] = []
    private var key: YAMLNode?

    init(start: Int, isMapping: Bool) {
        self.start = start
        self.isMapping = isMapping
    }

    /// Takes the next item, key or value; gives the range of a key that is no text.
    mutating func add(_ node: YAMLNode) -> ByteRange? {
        guard isMapping else {
            items.append(node)
            return nil
        }
        guard let key else {
            self.key = node
            return node.text == nil ? node.range : nil
        }
        if let text = key.text { entries.append(YAMLEntry(key: text, keyRange: key.range, value: node)) }
        self.key = nil
        return nil
    }

    /// Keeps the first of entries with the same key, and reports both.
    mutating func dropDuplicates(_ wording: YAMLFinding) -> [Finding] {
        guard hasDuplicates else { return [] }
        var findings: [Finding] = []
        var first: [String: ByteRange] = [:]
        var kept: [YAMLEntry] = []
        for entry in entries {
            if let earlier = first[entry.key.string] {
                findings += wording.duplicateKey(entry.key.string, first: earlier, second: entry.keyRange)
            } else {
                first[entry.key.string] = entry.keyRange
                kept.append(entry)
            }
        }
        entries = kept
        return findings
    }

    func closed(at end: Int) -> YAMLNode {
        YAMLNode(isMapping ? .mapping(entries) : .sequence(items), range: start..<max(start, end))
    }

    /// Comparing pairs is quicker than hashing for as few keys as front matter has.
    private var hasDuplicates: Bool {
        guard entries.count <= 24 else { return Set(entries.map(\.key.string)).count < entries.count }
        return entries.indices.contains { i in
            entries[..<i].contains { $0.key.string == entries[i].key.string }
        }
    }
}
