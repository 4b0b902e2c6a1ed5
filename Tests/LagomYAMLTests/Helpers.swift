// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// A file of the given text.
func file(_ text: String, path: String = "a.yaml") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
}

/// Findings as one line each: `line:column rule: message → remedy`.
func shown(_ findings: [Finding]) -> [String] {
    findings.map { finding in
        "\(finding.place.start.line):\(finding.place.start.column) \(finding.rule): \(finding.message.en) → "
            + finding.remedy.en
    }
}

/// The findings of reading some YAML, as `shown` shows them.
func findings(of text: String) -> [String] {
    shown(YAML.read(file(text)).findings)
}

/// A tree as a small drawing: texts in quotes with their places.
func drawing(_ node: YAMLNode?) -> String {
    guard let node else { return "nothing" }
    switch node.kind {
    case .scalar(let text, _): return "'\(text)' \(node.range)"
    case .sequence(let items): return "[" + items.map(drawing).joined(separator: ", ") + "] \(node.range)"
    case .mapping(let entries):
        let fields = entries.map { "\($0.key) \($0.keyRange): " + drawing($0.value) }
        return "{" + fields.joined(separator: ", ") + "} \(node.range)"
    }
}

/// A generator of the same numbers on every run (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
