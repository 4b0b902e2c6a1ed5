// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A file of the given text.
func dataFile(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
}

/// Findings as one line each: `path:line:column rule: message → remedy`.
func lines(_ findings: [Finding]) -> [String] {
    findings.map { finding in
        let place = finding.place
        return "\(place.path):\(place.start.line):\(place.start.column) \(finding.rule): "
            + "\(finding.message.en) → \(finding.remedy.en)"
    }
}

/// Findings in short: `line:column rule`.
func places(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.place.start.line):\($0.place.start.column) \($0.rule)" }
}
