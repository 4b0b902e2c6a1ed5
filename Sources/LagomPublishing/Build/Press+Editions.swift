// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

extension Press {
    /// Writes what of a reviewed message is out, from what its editions kept.
    ///
    /// Each wording's digest is compared with its clearance once more, as it is read to be written.
    func printEditions(of id: Identifier<Message>, _ planned: [PlannedVariant]) throws(CannotRun) -> Printed {
        var printed = Printed()
        for one in planned {
            let kept = KeptEdition.read(
                one.number, of: id, one.language, in: plan.campaign, project, messages: plan.messages.map(\.id))
            guard let kept, kept.digest == one.digest, one.clearance.map({ $0.digest == kept.digest }) ?? true else {
                printed.findings.append(.editionChanged(id, one.number))
                continue
            }
            printed.append(try write(kept, one))
        }
        return printed
    }

    private func write(_ kept: KeptEdition, _ one: PlannedVariant) throws(CannotRun) -> Printed {
        let showing = one.showing(kept)
        let made = one.printRefusal == nil ? prints?.prints(of: PrintSource(kept, reviewBy: one.reviewBy)) : nil
        let pages = plan.site.pages(of: kept.variant, showing: showing, prints: made?.offers ?? [])
        var printed = try write(pages + (made?.pages ?? []), from: kept.project)
        printed.findings += made?.findings ?? []
        if !one.isDown {
            let entry = plan.site.entry(of: kept.variant, showing: showing)
            printed.entries = [entry]
            printed.prints = made.map { [PrintListing(entry, $0.offers)] } ?? []
        }
        printed.corrections = one.correction.map { [$0] } ?? []
        for print in one.prints {
            let pages = plan.site.editionPage(
                print.number.text, of: kept.variant, showing: showing.saying(print.banner))
            printed.append(try write(pages, from: kept.project))
        }
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
