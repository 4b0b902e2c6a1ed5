// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

extension Finding {
    static func cameDown(_ texts: [String]) -> [Finding] {
        guard !texts.isEmpty else { return [] }
        let names = texts.joined(separator: ", ")
        return [
            Finding(
                "taken-down", at: SourcePlace(path: "Content/messages"),
                message: Wording(
                    sv: "Texter som inte längre får visas har tagits ner från webbplatsen: \(names). I övrigt är den "
                        + "som den var.",
                    en: "Texts that may not be shown any more came down from the site: \(names). All else on it is as "
                        + "it was."),
                remedy: .mendAndBuild)
        ]
    }

    /// Prints that were taken away with their texts.
    static func removed(_ prints: [String], _ severity: Severity) -> [Finding] {
        guard !prints.isEmpty else { return [] }
        let names = prints.joined(separator: ", ")
        return [
            Finding(
                "prints-removed", severity, at: SourcePlace(path: PrintOrder.usualFolder),
                message: Wording(
                    sv: "Utskrifter som inte får hänga är borttagna: \(names).",
                    en: "Prints that may not hang were removed: \(names)."),
                remedy: Wording(
                    sv: "Ta ned det som hänger: lagom recall", en: "Take down what hangs: lagom recall"))
        ]
    }

    /// Prints that could not be taken away with their texts.
    static func printsMayLie(_ texts: [String], _ fault: CannotRun, _ severity: Severity) -> Finding {
        let names = texts.joined(separator: ", ")
        return Finding(
            "prints-remain", severity, at: SourcePlace(path: PrintOrder.usualFolder),
            message: Wording(
                sv: "Utskrifter av texter som har tagits ner kan ligga kvar: \(names). \(fault.message.sv)",
                en: "Prints of texts that came down may still lie there: \(names). \(fault.message.en)"),
            remedy: Wording(
                sv: "Ta bort mappen: rm -r \(PrintOrder.usualFolder)",
                en: "Remove the folder: rm -r \(PrintOrder.usualFolder)"))
    }

    /// Corrections that readers are told now, though a fault stops the build.
    static func cameOut(_ corrections: [String]) -> [Finding] {
        guard !corrections.isEmpty else { return [] }
        let words = corrections.joined(separator: "; ")
        return [
            Finding(
                "correction-told", at: SourcePlace(path: "Content/messages"),
                message: Wording(
                    sv: "Rättelser har kommit ut på webbplatsen: \(words)",
                    en: "Corrections came out on the site: \(words)"),
                remedy: .mendAndBuild)
        ]
    }

    /// Corrections that the faults keep from readers.
    static func notTold(_ corrections: [String]) -> [Finding] {
        guard !corrections.isEmpty else { return [] }
        let words = corrections.joined(separator: "; ")
        return [
            Finding(
                "correction-not-told", at: SourcePlace(path: "Content/messages"),
                message: Wording(
                    sv: "Rättelser har inte kunnat komma ut på webbplatsen: \(words)",
                    en: "Corrections could not come out on the site: \(words)"),
                remedy: .mendAndBuild)
        ]
    }

    /// Texts that are shown by the word of earlier settings or reviewers, for today's have a fault.
    static func judgedAsBefore(_ texts: [StandingText], by files: [String]) -> [Finding] {
        let panel = files.filter(SharedFiles.panel.contains)
        guard !panel.isEmpty, !texts.isEmpty else { return [] }
        let (names, texts) = (panel.joined(separator: ", "), texts.map(\.name).joined(separator: ", "))
        return [
            Finding(
                "still-shown", at: SourcePlace(path: panel[0]),
                message: Wording(
                    sv: "\(names) går inte att läsa. Som vid det senaste bygget visas fortfarande: \(texts).",
                    en: "\(names) cannot be read. Judged as at the last build, still shown: \(texts)."),
                remedy: .mendAndBuild)
        ]
    }

    /// What is left of the site that stood before.
    static func left(_ leftover: Leftover?, _ severity: Severity) -> [Finding] {
        guard let leftover else { return [] }
        return [
            Finding(
                "old-output-left", severity, at: SourcePlace(path: leftover.path), message: leftover.message,
                remedy: leftover.remedy)
        ]
    }

    /// Texts that the faults keep from coming down.
    static func mayStillStand(_ texts: [String], _ remedy: Wording) -> [Finding] {
        guard !texts.isEmpty else { return [] }
        let names = texts.joined(separator: ", ")
        return [
            Finding(
                "still-shown", at: SourcePlace(path: "Content/messages"),
                message: Wording(
                    sv: "Texter som inte längre får visas kan stå kvar på webbplatsen eller servern: \(names).",
                    en: "Texts that may not be shown any more may still stand on the site or its server: \(names)."),
                remedy: remedy)
        ]
    }
}

extension Wording {
    static let mendAndBuild = Wording(sv: "Rätta felen och bygg igen.", en: "Mend the faults, then build again.")

    /// What to do about a site that Lagom may not touch.
    static let mendOrTakeDown = Wording(
        sv: "Åtgärda det som hindrar bygget och bygg igen, eller ta ner webbplatsen på annat sätt.",
        en: "Mend what keeps the build from its work and build again, or take the site down by other means.")

    /// What to do about a site that holds nothing but what Lagom wrote.
    static func mendOrRemove(_ place: OutputPlace) -> Wording {
        Wording(
            sv: "Rätta felen och bygg igen, eller ta ner hela webbplatsen: rm -r \(place.path)/site",
            en: "Mend the faults and build again, or take the whole site down: rm -r \(place.path)/site")
    }
}
