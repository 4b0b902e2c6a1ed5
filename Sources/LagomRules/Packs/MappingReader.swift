// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Takes the fields of a mapping one by one; what nobody took is an unknown key.
struct MappingReader {
    let entries: [YAMLEntry]
    private let file: SourceFile
    private var taken: Set<String> = []
    private var wanted: [String] = []

    /// Nil, with a finding, where the node is no mapping.
    init?(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) {
        guard case .mapping(let entries) = node.kind else {
            findings.append(file.wrongShape(node.range))
            return nil
        }
        self.entries = entries
        self.file = file
    }

    /// The value of a key, which thereby is known.
    mutating func take(_ key: String) -> YAMLNode? {
        wanted.append(key)
        taken.insert(key)
        return entries.first { $0.key.string == key }?.value
    }

    func finish(_ findings: inout [Finding]) {
        for entry in entries where !taken.contains(entry.key.string) {
            findings.append(file.unknownKey(entry.key.string, entry.keyRange, known: wanted))
        }
    }
}
