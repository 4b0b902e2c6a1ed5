// SPDX-License-Identifier: EUPL-1.2
import LagomPublishing
import LagomText

/// Says what a command has to say: findings and results on standard output, errors and progress on standard error.
struct Console: Sendable {
    let language: ToolLanguage
    let hasColor: Bool
    let isQuiet: Bool

    /// A result, unless told to be quiet.
    func say(_ wording: Wording) {
        if !isQuiet { Stream.output.write(VisibleText.text(wording.text(in: language)) + "\n") }
    }

    /// Something to know while a command runs.
    func remark(_ wording: Wording) {
        Stream.error.write("lagom: " + VisibleText.text(wording.text(in: language)) + "\n")
    }

    /// Why a command cannot run, and what to do.
    func explain(_ error: CannotRun) {
        remark(error.message)
        Stream.error.write("    " + VisibleText.text(error.remedy.text(in: language)) + "\n")
    }

    /// Says that another command writes the output.
    var announceWait: @Sendable () -> Void {
        { [self] in
            remark(
                Wording(
                    sv: "Ett annat bygge pågår; väntar tills det är klart.",
                    en: "Another build is running; waiting until it is done."))
        }
    }

    /// Findings with their lines.
    func list(_ findings: [Finding]) {
        let printer = FindingText(language: language, hasColor: hasColor, width: Stream.output.width)
        for finding in findings { Stream.output.write(printer.text(finding)) }
    }

    /// Findings with their lines, then their number.
    func show(_ findings: [Finding]) {
        let printer = FindingText(language: language, hasColor: hasColor, width: Stream.output.width)
        list(findings)
        if !isQuiet { Stream.output.write(printer.summary(findings.map(\.severity))) }
    }

    /// The number of what a check found, said by a command that checked besides.
    func show(countOf remarks: [Remark]) {
        guard !isQuiet else { return }
        let printer = FindingText(language: language, hasColor: hasColor)
        Stream.output.write("lagom check: " + printer.summary(remarks.map(\.severity)))
    }

    /// What a check found, then its number.
    func show(_ remarks: [Remark]) {
        let printer = FindingText(language: language, hasColor: hasColor, width: Stream.output.width)
        for remark in remarks { Stream.output.write(printer.text(remark)) }
        if !isQuiet { Stream.output.write(printer.summary(ofCheck: remarks)) }
    }

    /// Findings that stop a run with their lines, and the number of all that it came upon: fewer than 'lagom check',
    /// which judges the wording too.
    func show(blockingIn findings: [Finding]) {
        let printer = FindingText(language: language, hasColor: hasColor, width: Stream.output.width)
        for finding in findings where finding.severity == .block { Stream.output.write(printer.text(finding)) }
        guard !isQuiet, !findings.isEmpty else { return }
        let found = Wording(sv: "Funnet på vägen", en: "Found on the way").text(in: language)
        Stream.output.write(found + ": " + printer.summary(findings.map(\.severity)))
        let commands = Set(findings.filter { $0.severity != .block }.map(\.command)).sorted().joined(separator: ", ")
        let rest = findings.block ? Wording(sv: "Se resten", en: "See the rest") : Wording(sv: "Se dem", en: "See them")
        if !commands.isEmpty { say(Wording(sv: "    \(rest.sv): \(commands)", en: "    \(rest.en): \(commands)")) }
    }
}

extension Finding {
    /// The command that shows it where it stops nothing.
    fileprivate var command: String {
        if ["common-not-approved", "not-printed"].contains(rule) { return "lagom status" }
        if isLayoutNote { return "lagom print --dry-run" }
        return place.path.hasPrefix("Themes/") ? "lagom theme check" : "lagom check"
    }
}
