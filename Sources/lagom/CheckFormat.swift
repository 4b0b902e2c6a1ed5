// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// How findings are shown.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, sarif, github

    /// Says which words were exchanged; not on a stream that programs read.
    func show(_ changes: [WordFix.Change], on console: Console) {
        for change in changes {
            let (start, path) = (change.place.start, VisibleText.text(change.place.path))
            let line = "\(path):\(start.line):\(start.column): \(change.old) → \(change.new)"
            switch self {
            case .text: console.say(Wording(sv: line, en: line))
            case .json, .jsonl, .sarif, .github: console.remark(Wording(sv: line, en: line))
            }
        }
    }

    func show(_ remarks: [Remark], on console: Console) {
        let language = console.language
        switch self {
        case .text: console.show(remarks)
        case .json: Stream.output.write(RemarkJSON.document(remarks, language: language))
        case .jsonl: Stream.output.write(RemarkJSON.lines(remarks, language: language))
        case .sarif:
            Stream.output.write(RemarkSARIF.text(remarks, version: Lagom.version, language: language))
        case .github: Stream.output.write(RemarkAnnotations.text(remarks, language: language))
        }
    }
}
