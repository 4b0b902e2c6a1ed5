// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// What an exported edition's folder says of itself, to whoever opens it in the archive.
struct EditionGuide {
    let number: EditionNumber
    let today: Day
    /// Why the edition's prints should come down; nil where it is the one that counts.
    let recall: RecalledEdition.Reason?
    /// Whether the site had been built with the edition's page.
    let hasPage: Bool

    var text: String {
        """
        Utgåva \(number) / Edition \(number)

        \(state.sv)
        \(state.en)

        edition/       ordalydelsen som den gavs ut, med bilder, tecken och källor; edition.json beskriver den,
                       och release-….json varje gång den gavs ut
        review/        alla beslut om budskapet, en fil per händelse; i common/ de om det som alla texter delar
        decisions.txt  besluten om texten i läsbar form, med avsteg, svar, rättelser och skäl
        findings.json  vad reglerna hittar i texten \(today); vad som svarats på det står i decisions.txt
        \(page.sv)

        edition/       the wording as released, with pictures, signs and sources; edition.json describes it,
                       and release-….json each time that it was released
        review/        every decision on the message, one file an event; in common/ those on what all texts share
        decisions.txt  the decisions on the text to be read, with waivers, answers, corrections and reasons
        findings.json  what the rules find in the text on \(today); decisions.txt has what was answered
        \(page.en)

        """
    }

    private var state: Wording {
        guard let recall else {
            return Wording(
                sv: "\(today): den här utgåvan gäller.", en: "\(today): this is the edition that counts.")
        }
        let why = recall.wording
        return Wording(
            sv: "\(today): den här utgåvan gäller inte: \(why.sv).",
            en: "\(today): this edition no longer counts: \(why.en).")
    }

    /// The edition's address answers with the message as it is, whose wording may be another edition's.
    private var page: Wording {
        guard hasPage else {
            return Wording(
                sv: "               Ingen sida är med: webbplatsen var inte byggd med utgåvan.",
                en: "               There is no page: the site had not been built with the edition.")
        }
        guard recall != nil else {
            return Wording(
                sv: "pages/         utgåvans sida som läsare ser den \(today)",
                en: "pages/         the edition's page as readers see it on \(today)")
        }
        return Wording(
            sv: "pages/         vad utgåvans adress svarar \(today), som kan visa en annan ordalydelse än edition/",
            en: "pages/         what the edition's address answers on \(today), maybe in another wording than edition/")
    }
}
