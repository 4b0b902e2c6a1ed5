// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wordings of what can be wrong with templates.
extension Finding {
    static func unknownVariable(_ name: String, at place: SourcePlace, known: [String]) -> Finding {
        Finding(
            "template-variable", at: place,
            message: Wording(
                sv: "Sidan har inget värde som heter ”\(name)”, så här blir det tomt.",
                en: "The page has no value named \"\(name)\", so nothing will show here."),
            remedy: suggestion(for: name, among: known))
    }

    static func notShown(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "template-not-shown", at: place,
            message: Wording(
                sv: "Mallen visar inte ”\(name)”, som sidan måste ha.",
                en: "The template does not show \"\(name)\", which the page must have."),
            remedy: Wording(
                sv: "Lägg till taggen, som i temat lagom.", en: "Add the tag, as in the theme lagom."))
    }

    static func unknownPartial(_ name: String, at place: SourcePlace, known: [String]) -> Finding {
        Finding(
            "template-partial", at: place,
            message: Wording(
                sv: "Delmallen ”\(name)” finns inte, så här blir det tomt.",
                en: "There is no partial \"\(name)\", so nothing will show here."),
            remedy: suggestion(for: name, among: known))
    }

    static func partialInItself(_ path: [String], at place: SourcePlace) -> Finding {
        let chain = path.joined(separator: " → ")
        return Finding(
            "template-in-itself", at: place,
            message: Wording(
                sv: "Mallen innehåller sig själv och tar aldrig slut: \(chain).",
                en: "The template holds itself and never ends: \(chain)."),
            remedy: Wording(sv: "Ta bort en av taggarna.", en: "Remove one of the tags."))
    }

    static func noContentType(at place: SourcePlace) -> Finding {
        let line = "{{% CONTENT_TYPE:\(BytewiseHTML.name) }}"
        return Finding(
            "template-content-type", at: place,
            message: Wording(
                sv: "Mallens första rad säger inte hur text ska skyddas.",
                en: "The template's first line does not say how text is escaped."),
            remedy: Wording(sv: "Skriv \(line) överst.", en: "Write \(line) at the top."))
    }

    static func unusedPartial(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "template-unused", .note, at: place,
            message: Wording(
                sv: "Ingen sida använder mallen ”\(name)”.", en: "No page uses the template \"\(name)\"."),
            remedy: Wording(sv: "Ta bort filen om den är överflödig.", en: "Remove the file if it is superfluous."))
    }

    private static func suggestion(for name: String, among known: [String]) -> Wording {
        guard let meant = nearest(to: name, among: known) else {
            return Wording(sv: "Ta bort taggen eller rätta namnet.", en: "Remove the tag or correct the name.")
        }
        return Wording(
            sv: "Menade du ”\(meant)”? Rätta namnet eller ta bort taggen.",
            en: "Did you mean \"\(meant)\"? Correct the name or remove the tag.")
    }
}
