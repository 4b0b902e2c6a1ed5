// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of what can be wrong with `Content/campaign.yaml` in particular.
struct CampaignFinding {
    private let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    func noLanguages(_ range: ByteRange) -> Finding {
        Finding(
            "missing-language", at: file.place(range),
            message: Wording(
                sv: "Listan ”languages” är tom: kampanjen har inget språk.",
                en: "The list \"languages\" is empty: the campaign has no language."),
            remedy: Wording(
                sv: "Skriv språken med huvudspråket först, till exempel [sv, en].",
                en: "Write the languages, the main one first, such as [sv, en]."))
    }

    func repeatedLanguage(_ tag: LanguageTag, _ range: ByteRange) -> Finding {
        Finding(
            "duplicate-language", at: file.place(range),
            message: Wording(
                sv: "Språket ”\(tag)” står redan i listan.", en: "The language \"\(tag)\" is already in the list."),
            remedy: Wording(sv: "Ta bort det ena.", en: "Remove one of them."))
    }

    /// - Parameter canBeDropped: whether the campaign may do without the language instead.
    func missingLanguage(
        _ key: String, _ language: LanguageTag, _ range: ByteRange, canBeDropped: Bool = true
    ) -> Finding {
        let first = range.lowerBound..<min(range.upperBound, file.lineRange(at: range.lowerBound).upperBound)
        return Finding(
            "missing-language", at: file.place(first),
            message: Wording(
                sv: "Fältet ”\(key)” saknar text på språket ”\(language)”.",
                en: "The field \"\(key)\" has no text in the language \"\(language)\"."),
            remedy: Wording(
                sv: "Lägg till ”\(language): …”" + (canBeDropped ? ", eller ta bort språket ur ”languages”." : "."),
                en: "Add \"\(language): …\"" + (canBeDropped ? ", or remove the language from \"languages\"." : ".")))
    }

    func foreignLanguage(_ tag: LanguageTag, _ range: ByteRange, _ languages: [LanguageTag]) -> Finding {
        let all = languages.map(\.tag).joined(separator: ", ")
        return Finding(
            "unknown-language", at: file.place(range),
            message: Wording(
                sv: "Språket ”\(tag)” är inte ett av kampanjens (\(all)).",
                en: "The language \"\(tag)\" is not one of the campaign's (\(all))."),
            remedy: Wording(
                sv: "Lägg till det i ”languages”, eller ta bort texten.",
                en: "Add it to \"languages\", or remove the text."))
    }

    func badAddress(_ key: String, _ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-address", at: file.place(range),
            message: Wording(
                sv: "”\(text)” i fältet ”\(key)” är ingen webbadress.",
                en: "\"\(text)\" in the field \"\(key)\" is not a web address."),
            remedy: Wording(
                sv: "Skriv hela adressen, till exempel https://lagom.example/.",
                en: "Write the whole address, such as https://lagom.example/."))
    }

    func noAddress() -> Finding {
        Finding(
            "no-address", .note, at: file.place(0..<0),
            message: Wording(
                sv: "Kampanjen har ingen webbadress: utskrifter får varken QR-kod eller adress, och den som läser dem "
                    + "kan inte se om de gäller.",
                en: "The campaign has no web address: prints get neither QR code nor address, and who reads them "
                    + "cannot see whether they are current."),
            remedy: Wording(
                sv: "Skriv ”address” med den permanenta adressen innan den första texten ges ut.",
                en: "Add \"address\" with the permanent address before the first text is released."))
    }

    func badEmail(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-email", at: file.place(range),
            message: Wording(
                sv: "”\(text)” är ingen e-postadress.", en: "\"\(text)\" is not an e-mail address."),
            remedy: Wording(
                sv: "Skriv den som namn@lagom.example, eller ta bort raden.",
                en: "Write it as name@lagom.example, or remove the line."))
    }

    func badTimeZone(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-time-zone", at: file.place(range),
            message: Wording(sv: "”\(text)” är ingen tidszon.", en: "\"\(text)\" is not a time zone."),
            remedy: Wording(
                sv: "Skriv ett namn som Europe/Stockholm.", en: "Write a name such as Europe/Stockholm."))
    }
}
