// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of findings about links, pictures, citations and raw HTML.
extension Finding {
    static func rawHTML(at place: SourcePlace) -> Finding {
        Finding(
            "raw-html", at: place,
            message: Wording(sv: "HTML är inte tillåtet och visas inte.", en: "HTML is not allowed and is left out."),
            remedy: Wording(
                sv: "Skriv det i Markdown, eller sätt \\ före tecknet <.",
                en: "Write it in Markdown, or put \\ before the character <."))
    }

    static func linkNotAllowed(_ address: String, at place: SourcePlace) -> Finding {
        let address = address.prefix(80)
        return Finding(
            "link-not-allowed", at: place,
            message: Wording(
                sv: "Länken till ”\(address)” är inte tillåten.", en: "The link to \"\(address)\" is not allowed."),
            remedy: Wording(
                sv: "Länka till https://…, mailto:…, tel:…, ../budskap/sv.md eller #rubrik.",
                en: "Link to https://…, mailto:…, tel:…, ../message/sv.md or #heading."))
    }

    static func pictureOutside(_ path: String, at place: SourcePlace) -> Finding {
        let path = path.prefix(80)
        return Finding(
            "picture-outside", at: place,
            message: Wording(
                sv: "Bilden ”\(path)” ligger inte i budskapets mapp.",
                en: "The picture \"\(path)\" is not in the message's folder."),
            remedy: Wording(
                sv: "Lägg bilden bredvid texten och skriv bara filens namn.",
                en: "Put the picture beside the text and write the file's name alone."))
    }

    static func pictureWithoutText(_ path: String, at place: SourcePlace) -> Finding {
        Finding(
            "alternative-text-missing", at: place,
            message: Wording(
                sv: "Bilden ”\(path)” har ingen alternativtext.",
                en: "The picture \"\(path)\" has no alternative text."),
            remedy: Wording(
                sv: "Skriv mellan hakparenteserna vad bilden säger den som inte ser den.",
                en: "Write between the brackets what the picture tells somebody who cannot see it."))
    }

    static func citationNotUnderstood(at place: SourcePlace) -> Finding {
        Finding(
            "citation-not-understood", at: place,
            message: Wording(sv: "Källhänvisningen går inte att läsa.", en: "The citation cannot be read."),
            remedy: Wording(
                sv: "Skriv [@källa], [@källa, s. 12] eller [@källa; @annan].",
                en: "Write [@source], [@source, p. 12] or [@source; @other]."))
    }

    static func signNotUnderstood(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "sign-not-understood", at: place,
            message: Wording(
                sv: "”\(name.prefix(80))” är inget namn på ett tecken.",
                en: "\"\(name.prefix(80))\" is no name of a sign."),
            remedy: Wording(
                sv: "Skriv tecknets id med a–z, 0–9 och bindestreck, som [!svart-att-andas].",
                en: "Write the sign's id with a–z, 0–9 and hyphens, as in [!svart-att-andas]."))
    }

    static func languageTag(_ tag: String, at place: SourcePlace) -> Finding {
        Finding(
            "language-unknown", at: place,
            message: Wording(sv: "”\(tag)” är inget språk.", en: "\"\(tag)\" is no language."),
            remedy: Wording(
                sv: "Skriv språkets kod, som {lang=en}.", en: "Write the language's code, as in {lang=en}."))
    }
}
