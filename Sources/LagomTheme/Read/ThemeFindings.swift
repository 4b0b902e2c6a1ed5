// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wordings of what can be wrong with a theme's files.
extension Finding {
    static func missingFile(_ path: String) -> Finding {
        Finding(
            "theme-file", at: SourcePlace(path: path),
            message: Wording(sv: "Filen \(path) finns inte.", en: "There is no file \(path)."),
            remedy: Wording(
                sv: "Lägg filen där; den söks inte på något annat ställe.",
                en: "Put the file there; it is looked for nowhere else."))
    }

    static func noColour(_ text: String, at place: SourcePlace) -> Finding {
        Finding(
            "theme-colour", at: place,
            message: Wording(sv: "”\(text)” är ingen färg.", en: "\"\(text)\" is not a colour."),
            remedy: Wording(sv: "Skriv färgen som \"#1d4236\".", en: "Write the colour as \"#1d4236\"."))
    }

    static func notALanguage(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "unknown-language", at: place,
            message: Wording(sv: "”\(name)” är ingen språkkod.", en: "\"\(name)\" is not a language tag."),
            remedy: Wording(
                sv: "Ge filen språkets kod som namn: sv.yaml, sv-simple.yaml.",
                en: "Name the file after its language tag: sv.yaml, sv-simple.yaml."))
    }

    static func unreadPart(_ part: String, besides parent: MappedText, in file: SourceFile) -> Finding {
        Finding(
            "theme-extends", at: file.place(parent.range ?? 0..<0),
            message: Wording(
                sv: "Mappen ”\(part)” läses inte: ett tema som bygger på ett annat har bara theme.yaml.",
                en: "The folder \"\(part)\" is not read: a theme that extends another has theme.yaml alone."),
            remedy: Wording(
                sv: "Ta bort mappen, eller kopiera hela temat ”\(parent.string)” och ta bort raden ”extends”.",
                en: "Remove the folder, or copy the whole theme \"\(parent.string)\" and remove the line \"extends\"."))
    }

    static func grandparent(_ parent: MappedText, in file: SourceFile) -> Finding {
        Finding(
            "theme-extends", at: file.place(parent.range ?? 0..<0),
            message: Wording(
                sv: "Temat ”\(parent.string)” bygger självt på ett annat tema.",
                en: "The theme \"\(parent.string)\" itself extends another theme."),
            remedy: Wording(
                sv: "Skriv namnet på det hela temat i stället: en palett har bara ett tema under sig.",
                en: "Name the whole theme instead: a palette has one theme under it."))
    }
}
