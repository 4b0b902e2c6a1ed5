// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomText

/// How findings are shown.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, sarif, github, html

    /// Says which words were exchanged, and why others were not; not on a stream that programs read.
    func show(_ fix: WordFix.Result, on console: Console) {
        for change in fix.changes {
            let line = "\(change.place.shown): \(change.old) → \(change.new)"
            say(Wording(sv: line, en: line), on: console)
        }
        for kept in fix.kept {
            let start = "\(kept.place.shown): \(kept.word)"
            say(
                Wording(
                    sv: "\(start) är kvar: \(kept.reason.sv).", en: "\(start) is left: \(kept.reason.en)."),
                on: console)
        }
    }

    private func say(_ line: Wording, on console: Console) {
        switch self {
        case .text: console.say(line)
        case .json, .jsonl, .sarif, .github, .html: console.remark(line)
        }
    }

    /// Shows findings; what is no page goes to standard output.
    ///
    /// - Parameter place: where a campaign's report is put.
    func show(_ outcome: CheckOutcome, on console: Console, report place: () throws(CannotRun) -> OutputPlace?)
        throws(CannotRun)
    {
        let (remarks, language) = (outcome.remarks, console.language)
        switch self {
        case .text: console.show(remarks)
        case .json: Stream.output.write(RemarkJSON.document(remarks, language: language))
        case .jsonl: Stream.output.write(RemarkJSON.lines(remarks, language: language))
        case .sarif:
            Stream.output.write(RemarkSARIF.text(remarks, version: Lagom.version, language: language))
        case .github: Stream.output.write(RemarkAnnotations.text(remarks, language: language))
        case .html:
            guard let place = try place() else {
                return Stream.output.write(try Report.page(of: outcome, language: language))
            }
            let path = try Report(outcome, language: language).write(to: place, announceWait: console.announceWait)
            console.say(Wording(sv: "Rapporten: \(path)", en: "The report: \(path)"))
        }
    }
}
