// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing

/// How findings are shown.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, sarif, github

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
