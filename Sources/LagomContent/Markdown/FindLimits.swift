// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of findings about texts that are too large or no text at all.
extension Finding {
    static func textTooLong(at place: SourcePlace, limit: Int) -> Finding {
        Finding(
            "too-large", at: place,
            message: Wording(
                sv: "Texten är större än \(limit >> 20) MiB.", en: "The text is larger than \(limit >> 20) MiB."),
            remedy: Wording(sv: "Dela upp budskapet i flera.", en: "Split the message into several."))
    }

    static func paragraphTooLong(at place: SourcePlace) -> Finding {
        Finding(
            "too-large", at: place,
            message: Wording(
                sv: "Stycket är längre än \(MarkdownLimits.leaf) tecken och visas inte.",
                en: "The paragraph is longer than \(MarkdownLimits.leaf) characters and is left out."),
            remedy: Wording(
                sv: "Dela upp det med tomma rader.", en: "Split it with blank lines."))
    }

    static func invalidUTF8(at place: SourcePlace) -> Finding {
        Finding(
            "invalid-utf8", at: place,
            message: Wording(
                sv: "Här står ett tecken som inte är giltig UTF-8-text, så ingen har läst texten.",
                en: "There is a character here that is not valid UTF-8 text, so nobody has read the text."),
            remedy: Wording(
                sv: "Spara filen som UTF-8, eller ta bort tecknet.", en: "Save the file as UTF-8, or remove it."))
    }

    static func cellWithoutColumn(at place: SourcePlace) -> Finding {
        Finding(
            "cell-without-column", at: place,
            message: Wording(
                sv: "Raden har fler celler än tabellens första rad, så den här cellen syns inte.",
                en: "The row has more cells than the table's first row, so this cell does not show."),
            remedy: Wording(
                sv: "Lägg till en kolumn i första raden, eller skriv \\| för ett streck som hör till texten.",
                en: "Add a column to the first row, or write \\| for a bar that belongs to the text."))
    }

    static func nestingTooDeep(at place: SourcePlace) -> Finding {
        Finding(
            "too-deep", at: place,
            message: Wording(
                sv: "Här är något inuti något annat i mer än \(MarkdownLimits.nesting) nivåer.",
                en: "Something is inside something else more than \(MarkdownLimits.nesting) levels deep here."),
            remedy: Wording(
                sv: "Ta bort nivåer, eller sätt \\ före tecken som ska stå som de är.",
                en: "Remove levels, or put \\ before characters that stand for themselves."))
    }

    static func beyond(_ excess: Excess, at place: SourcePlace) -> Finding {
        switch excess {
        case .nesting: nestingTooDeep(at: place)
        case .columns:
            tableTooLarge(
                Wording(
                    sv: "Tabellen har fler än \(MarkdownLimits.tableColumns) kolumner.",
                    en: "The table has more than \(MarkdownLimits.tableColumns) columns."), at: place)
        case .rows:
            tableTooLarge(
                Wording(
                    sv: "Tabellen har fler än \(MarkdownLimits.tableRows) rader.",
                    en: "The table has more than \(MarkdownLimits.tableRows) rows."), at: place)
        case .definitions:
            Finding(
                "too-large", at: place,
                message: Wording(
                    sv: "Mer än \(MarkdownLimits.definitions) rader i följd börjar med [.",
                    en: "More than \(MarkdownLimits.definitions) lines in a row begin with [."),
                remedy: Wording(sv: "Dela upp dem med tomma rader.", en: "Split them with blank lines."))
        }
    }

    private static func tableTooLarge(_ message: Wording, at place: SourcePlace) -> Finding {
        Finding(
            "table-too-large", at: place, message: message,
            remedy: Wording(sv: "Dela upp tabellen i flera.", en: "Split the table into several."))
    }
}
