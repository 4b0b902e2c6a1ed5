// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A mistake that people make in YAML, with its explanation and its cure.
struct SyntaxMistake {
    let message: Wording
    let remedy: Wording
    /// Where it is, in the bytes that were parsed; nil for where the parser stopped.
    var place: Range<Int>?

    init(sv: String, en: String, remedySv: String, remedyEn: String, at place: Range<Int>? = nil) {
        message = Wording(sv: sv, en: en)
        remedy = Wording(sv: remedySv, en: remedyEn)
        self.place = place
    }

    static func colonInText(_ text: String, at place: Range<Int>) -> Self {
        let shown = text.count > 60 ? String(text.prefix(60)) + " …" : text
        return Self(
            sv: "Ett kolon följt av mellanslag inne i en text utan citattecken läses som ett nytt fält.",
            en: "A colon and a space within a text without quotes reads as another field.",
            remedySv: "Sätt citattecken om texten: '\(shown)'", remedyEn: "Put quotes around the text: '\(shown)'",
            at: place)
    }

    static func missingSpace(_ key: String, at place: Range<Int>) -> Self {
        let key = String(key.drop { $0 == " " || $0 == "-" })
        return Self(
            sv: "Efter ”\(key):” saknas ett mellanslag.", en: "A space is missing after \"\(key):\".",
            remedySv: "Skriv ett mellanslag efter kolonet: ”\(key): …”",
            remedyEn: "Write a space after the colon: \"\(key): …\"", at: place)
    }

    static let tab = tab(at: nil)

    static func tab(at place: Range<Int>?) -> Self {
        Self(
            sv: "Här står en tabb, och YAML tillåter bara mellanslag i början av en rad.",
            en: "There is a tab here, and YAML allows only spaces at the start of a line.",
            remedySv: "Byt tabben mot mellanslag.", remedyEn: "Replace the tab with spaces.", at: place)
    }

    static let missingColon = Self(
        sv: "Raden före har inget kolon efter fältets namn.",
        en: "The line before has no colon after the field's name.",
        remedySv: "Skriv raden som ”fält: värde”.", remedyEn: "Write the line as \"field: value\".")

    static func openQuote(_ place: Range<Int>) -> Self {
        Self(
            sv: "Citattecknet som börjar här avslutas aldrig.", en: "The quote that starts here never ends.",
            remedySv: "Skriv samma slags citattecken efter textens slut.",
            remedyEn: "Write the same kind of quote after the end of the text.", at: place)
    }

    static func openList(_ place: Range<Int>) -> Self {
        Self(
            sv: "Listan som börjar med [ här är inte rätt avslutad.",
            en: "The list that starts with [ here does not end well.",
            remedySv: "Skriv kommatecken mellan listans delar och ] efter den sista.",
            remedyEn: "Write commas between the list's parts and ] after the last.", at: place)
    }

    static func openGroup(_ place: Range<Int>) -> Self {
        Self(
            sv: "Gruppen som börjar med { här är inte rätt avslutad.",
            en: "The group that starts with { here does not end well.",
            remedySv: "Skriv kommatecken mellan gruppens fält och } efter det sista.",
            remedyEn: "Write commas between the group's fields and } after the last.", at: place)
    }

    static let escape = Self(
        sv: "Ett omvänt snedstreck inom \" \" har en särskild betydelse, och det här går inte att tolka.",
        en: "A backslash within \" \" has a special meaning, and this one makes no sense.",
        remedySv: "Skriv \\\\ i stället för \\, eller använd ' ' i stället för \" \".",
        remedyEn: "Write \\\\ instead of \\, or use ' ' instead of \" \".")

    static let listOnSameLine = Self(
        sv: "En lista med streck får inte börja på samma rad som fältets namn.",
        en: "A list with dashes may not start on the line of the field's name.",
        remedySv: "Sätt listan på raden under, eller citattecken om texten om strecket hör till den.",
        remedyEn: "Put the list on the line below, or quotes around the text if the dash belongs to it.")

    static func forbiddenStart(_ character: String) -> Self {
        Self(
            sv: "En text utan citattecken får inte börja med ”\(character)”.",
            en: "A text without quotes may not start with \"\(character)\".",
            remedySv: "Sätt citattecken om texten: '\(character)…'",
            remedyEn: "Put quotes around the text: '\(character)…'")
    }

    static let textAfterQuote = Self(
        sv: "Efter det avslutande citattecknet står mer text.", en: "More text stands behind the closing quote.",
        remedySv: "Sätt citattecken om hela texten; skriv '' för ett enkelt citattecken inne i ' '.",
        remedyEn: "Put quotes around the whole text; write '' for a single quote within ' '.")

    static let indentation = Self(
        sv: "Raden står inte i linje med fälten omkring den.", en: "The line is not in line with the fields around it.",
        remedySv: "Börja fält som hör ihop lika långt in, med lika många mellanslag.",
        remedyEn: "Start fields that belong together at the same column, with the same number of spaces.")

    static let controlCharacter = Self(
        sv: "Här står ett osynligt styrtecken som inte får finnas i YAML.",
        en: "There is an invisible control character here that YAML does not allow.",
        remedySv: "Ta bort tecknet: radera och skriv om texten kring det.",
        remedyEn: "Remove the character: delete and retype the text around it.")

    static let depth = Self(
        sv: "Här är fler än \(YAML.depthLimit) nivåer av listor och fält i varandra.",
        en: "There are more than \(YAML.depthLimit) levels of lists and fields within each other here.",
        remedySv: "Skriv innehållet i färre nivåer.", remedyEn: "Write the content in fewer levels.")

    static let unknown = Self(
        sv: "Det här går inte att läsa som YAML.", en: "This cannot be read as YAML.",
        remedySv: "Skriv ”fält: värde” på varje rad, med citattecken om texter med särskilda tecken.",
        remedyEn: "Write \"field: value\" on each line, with quotes around texts with special characters.")
}
