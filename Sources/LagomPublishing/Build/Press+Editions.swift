// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// An edition as it is shown: its kept wording is exactly the one that was brought before the gate.
struct ShownEdition {
    let kept: KeptEdition
    let planned: PlannedVariant

    /// nil where what was kept cannot be read, or is not what was planned and cleared.
    init?(_ planned: PlannedVariant, of id: Identifier<Message>, in plan: SitePlan, _ files: ProjectFolder) {
        let kept = KeptEdition.read(
            planned.number, of: id, planned.language, in: plan.campaign, files, messages: plan.messages.map(\.id))
        guard let kept, planned.covers(kept.digest) else { return nil }
        self.kept = kept
        self.planned = planned
    }
}

extension Press {
    /// Writes what of a reviewed message is out, from what its editions kept, or takes it over from the last build.
    ///
    /// Each wording's digest is compared with its clearance once more, as it is read to be written.
    func printEditions(of id: Identifier<Message>, _ planned: [PlannedVariant]) throws(CannotRun) -> Printed {
        let input = EditionInput(planned, of: id, in: project)
        if let old = try takeOver(input, planned) { return old }
        return try make(planned, of: id, input)
    }

    private func make(
        _ planned: [PlannedVariant], of id: Identifier<Message>, _ input: EditionInput
    ) throws(CannotRun) -> Printed {
        var printed = Printed()
        for one in planned {
            guard let edition = ShownEdition(one, of: id, in: plan, input.project) else {
                printed.findings.append(.editionChanged(id, one.number))
                continue
            }
            printed.append(try write(maker.pages(of: edition)))
        }
        printed.wordings = Dictionary(uniqueKeysWithValues: planned.map { ($0.language, $0.digest) })
        printed.keep(input.digest)
        return printed
    }
}

extension Finding {
    /// The kept wording is not the one that was cleared a moment ago.
    fileprivate static func editionChanged(_ id: Identifier<Message>, _ number: EditionNumber) -> Finding {
        Finding(
            "edition-changed", at: SourcePlace(path: KeptEdition.folder(id, number)),
            message: Wording(
                sv: "Den sparade utgåvan är inte den som godkändes.", en: "The kept edition is not the approved one."),
            remedy: Wording(
                sv: "Hämta tillbaka mappen ur Git, eller ge ut texten på nytt.",
                en: "Restore the folder from Git, or release the text anew."))
    }

    /// Nothing of a reviewed campaign is out.
    static let nothingReleased = Finding(
        "not-approved", at: SourcePlace(path: "Content/messages"),
        message: Wording(
            sv: "Ingen text i kampanjen är godkänd och publicerad.",
            en: "No text of the campaign is approved and released."),
        remedy: Wording(
            sv: "Se vad som väntar med ”lagom status”, och läs utkasten med ”lagom build --preview”.",
            en: "See what waits with \"lagom status\", and read the drafts with \"lagom build --preview\"."))
}
