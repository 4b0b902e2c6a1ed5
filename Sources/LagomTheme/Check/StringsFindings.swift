// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wordings of what can be wrong with a theme's words.
extension Finding {
    static func missingWord(_ key: String, meant: String?, at place: SourcePlace) -> Finding {
        Finding(
            "theme-word", at: place,
            message: Wording(sv: "Ordet ”\(key)” saknas.", en: "The word \"\(key)\" is missing."),
            remedy: meant.map {
                Wording(
                    sv: "Rätta ”\($0)”, om det är det som menas, eller lägg till ”\(key)”.",
                    en: "Correct \"\($0)\", if that is what is meant, or add \"\(key)\".")
            } ?? Wording(sv: "Lägg till ”\(key)” under ”words”.", en: "Add \"\(key)\" under \"words\"."))
    }

    static func unusedWord(_ key: String, at place: SourcePlace) -> Finding {
        Finding(
            "theme-word-unused", .note, at: place,
            message: Wording(sv: "Inget använder ordet ”\(key)”.", en: "Nothing uses the word \"\(key)\"."),
            remedy: Wording(sv: "Ta bort raden om den är överflödig.", en: "Remove the line if it is superfluous."))
    }

    static func noFallback(_ language: LanguageTag, at place: SourcePlace) -> Finding {
        Finding(
            "theme-word-fallback", at: place,
            message: Wording(
                sv: "Temat har inga ord på ”\(language)”, som språket ska falla tillbaka på.",
                en: "The theme has no words in \"\(language)\", which this language falls back to."),
            remedy: Wording(
                sv: "Rätta ”falls-back-to” eller lägg till filen.", en: "Correct \"falls-back-to\" or add the file."))
    }

    static func badPath(_ text: String, at place: SourcePlace) -> Finding {
        Finding(
            "theme-path", at: place,
            message: Wording(
                sv: "”\(text)” kan inte vara en del av en adress.", en: "\"\(text)\" cannot be part of an address."),
            remedy: Wording(
                sv: "Använd bara a–z, siffror och enkla bindestreck.", en: "Use only a–z, digits and single hyphens."))
    }

    static func lostPlaceholder(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "theme-placeholder", at: place,
            message: Wording(
                sv: "\(name) saknas här men finns på ett annat språk.",
                en: "\(name) is missing here but stands in another language."),
            remedy: Wording(
                sv: "Skriv \(name) där värdet ska stå.", en: "Write \(name) where the value is to stand."))
    }
}
