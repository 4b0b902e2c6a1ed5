// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of what can be wrong with `Content/signs.yaml` and `Content/sources.yaml` in particular.
struct CatalogueFinding {
    private let file: SourceFile

    init(_ file: SourceFile) {
        self.file = file
    }

    func duplicateID(_ name: String, first: ByteRange, second: ByteRange) -> [Finding] {
        let (one, two) = (file.position(at: first.lowerBound).line, file.position(at: second.lowerBound).line)
        let remedy = Wording(
            sv: "Ge den ena ett annat id, eller ta bort den.", en: "Give one of them another id, or remove it.")
        return [
            Finding(
                "duplicate-id", at: file.place(first),
                message: Wording(
                    sv: "Id ”\(name)” används två gånger: här och på rad \(two).",
                    en: "The id \"\(name)\" is used twice: here and on line \(two)."),
                remedy: remedy),
            Finding(
                "duplicate-id", at: file.place(second),
                message: Wording(
                    sv: "Id ”\(name)” används redan på rad \(one).",
                    en: "The id \"\(name)\" is already used on line \(one)."),
                remedy: remedy),
        ]
    }

    func unknownSource(_ id: Identifier<Source>, _ range: ByteRange, known: Set<Identifier<Source>>) -> Finding {
        let meant = nearest(to: id.name, among: known.map(\.name).sorted())
        return Finding(
            "unknown-source", at: file.place(range),
            message: Wording(
                sv: "Källan ”\(id)” finns inte i källistan.", en: "The source \"\(id)\" is not in the list of sources."),
            remedy: Wording(
                sv: (meant.map { "Menade du ”\($0)”? Rätta stavningen" } ?? "Rätta stavningen")
                    + ", eller lägg till källan i Content/sources.yaml.",
                en: (meant.map { "Did you mean \"\($0)\"? Correct the spelling" } ?? "Correct the spelling")
                    + ", or add the source to Content/sources.yaml."))
    }

    func unknownSign(
        _ id: Identifier<Sign>, _ key: String, _ range: ByteRange, known: Set<Identifier<Sign>>, isOther: Bool
    ) -> Finding {
        let meant = nearest(to: id.name, among: known.map(\.name).sorted())
        let (sv, en) = key == "signs" ? ("Tecknet", "The sign") : ("Undantaget", "The exception")
        let (otherSv, otherEn) = key == "signs" ? ("exceptions", "exceptions") : ("signs", "signs")
        return Finding(
            "unknown-sign", at: file.place(range),
            message: Wording(
                sv: "\(sv) ”\(id)” finns inte i katalogens ”\(key)”.",
                en: "\(en) \"\(id)\" is not among the catalogue's \"\(key)\"."),
            remedy: isOther
                ? Wording(
                    sv: "Flytta det till ämnets ”\(otherSv)”, där katalogen har det.",
                    en: "Move it to the subject's \"\(otherEn)\", where the catalogue has it.")
                : Wording(
                    sv: (meant.map { "Menade du ”\($0)”? " } ?? "")
                        + "Rätta stavningen, eller lägg till det i ”\(key)”.",
                    en: (meant.map { "Did you mean \"\($0)\"? " } ?? "")
                        + "Correct the spelling, or add it to \"\(key)\"."))
    }

    func badSourceID(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-identifier", at: file.place(range),
            message: Wording(
                sv: "”\(text)” kan inte vara en källas id.", en: "\"\(text)\" cannot be the id of a source."),
            remedy: Wording(
                sv: "Använd bara a–z, A–Z, 0–9 och - _ . : + efter en första bokstav eller siffra, högst 64 tecken.",
                en: "Use only a–z, A–Z, 0–9 and - _ . : + behind a first letter or digit, at most 64 characters."))
    }

    func badYear(_ range: ByteRange) -> Finding {
        let first = range.lowerBound..<min(range.upperBound, file.lineRange(at: range.lowerBound).upperBound)
        return Finding(
            "bad-date", at: file.place(first),
            message: Wording(
                sv: "”issued” innehåller inget årtal som går att läsa.",
                en: "\"issued\" holds no year that can be read."),
            remedy: Wording(
                sv: "Skriv ”issued: 2020-05”, eller ”date-parts: [[2020, 5]]” under issued.",
                en: "Write \"issued: 2020-05\", or \"date-parts: [[2020, 5]]\" below issued."))
    }

    func badDOI(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "bad-doi", at: file.place(range),
            message: Wording(sv: "”\(text)” är ingen DOI.", en: "\"\(text)\" is not a DOI."),
            remedy: Wording(
                sv: "Skriv den som 10.1000/exempel, utan adress framför.",
                en: "Write it as 10.1000/example, without an address before it."))
    }

    /// A note only: reference managers let people write `English` here, and no page depends on it.
    func sourceLanguage(_ text: String, _ range: ByteRange) -> Finding {
        Finding(
            "unknown-language", .note, at: file.place(range),
            message: Wording(
                sv: "”\(text)” är ingen språkkod; källan visas utan språk.",
                en: "\"\(text)\" is not a language code; the source is shown without a language."),
            remedy: Wording(sv: "Skriv till exempel sv-SE eller en.", en: "Write sv-SE or en, for instance."))
    }
}
