// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The wordings of what stops a print.
extension Finding {
    static func doesNotFit(_ slot: SlotName, _ content: SlotContent, _ excess: SlotLayout.Excess, _ job: PrintJob)
        -> Finding
    {
        let path = slot == .clinic && job.clinic != nil ? "Content/clinics.csv" : job.variant.file.path
        let place = SourcePlace(path: path)
        let (name, language, format) = (slot.rawValue, job.variant.language.tag, job.format.rawValue)
        if excess.isTooWide {
            return Finding(
                "print-too-long", at: place,
                message: Wording(
                    sv: "Ett ord i ”\(name)” (\(language), \(format)) är bredare än sin plats.",
                    en: "A word in \"\(name)\" (\(language), \(format)) is wider than its place."),
                remedy: Wording(sv: "Välj ett kortare ord, eller dela det.", en: "Choose a shorter word, or divide it.")
            )
        }
        let count = content.length
        let lose = max(1, Int((Double(count) * (1 - excess.room / max(excess.height, 1))).rounded(.up)))
        return Finding(
            "print-too-long", at: place,
            message: Wording(
                sv:
                    "Texten i ”\(name)” (\(language), \(format)) är \(lose) tecken för lång, fast den är så liten den får bli.",
                en:
                    "The text in \"\(name)\" (\(language), \(format)) is \(lose) characters too long at its smallest size."
            ),
            remedy: Wording(
                sv: "Stryk minst \(lose) av \(count) tecken.", en: "Remove at least \(lose) of \(count) characters."))
    }

    static func tooManyWords(_ words: Int, most: Int, picture: Int, seconds: Double, _ job: PrintJob) -> Finding {
        let (language, time) = (job.variant.language.tag, Int(seconds))
        return Finding(
            "print-too-many-words", at: SourcePlace(path: job.variant.file.path),
            message: Wording(
                sv: "Skärmbild \(picture) (\(language)) har \(words) ord; på \(time) sekunder hinner man läsa \(most).",
                en: "Screen \(picture) (\(language)) has \(words) words; \(most) can be read in \(time) seconds."),
            remedy: Wording(
                sv: "Stryk minst \(words - most) ord, eller låt bilden visas längre.",
                en: "Remove at least \(words - most) words, or show the picture longer."))
    }

    static func missingCharacters(_ characters: Set<Unicode.Scalar>, _ job: PrintJob) -> Finding {
        let sorted = characters.sorted().prefix(8)
        let shown = sorted.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: ", ")
        return Finding(
            "print-missing-character", at: SourcePlace(path: job.variant.file.path),
            message: Wording(
                sv: "Inget av temats typsnitt har tecknen \(shown).",
                en: "None of the theme's fonts has the characters \(shown)."),
            remedy: Wording(
                sv: "Skriv med andra tecken, eller lägg till ett typsnitt i temat.",
                en: "Write it in other characters, or add a font to the theme."))
    }
}

extension SlotContent {
    /// How many characters it has, spaces included.
    var length: Int { strings.reduce(0) { $0 + $1.count } }

    /// The text of all its paragraphs.
    var strings: [String] {
        switch self {
        case .text(let text, _): [text.string]
        case .lines(let lines): lines.map(\.text.string)
        case .points(let texts), .acts(let texts): texts.map(\.string)
        case .cards(let cards): cards.flatMap(\.blocks.strings)
        case .blocks(let blocks): blocks.strings
        case .qr, .art: []
        }
    }
}

extension [PrintBlock] {
    fileprivate var strings: [String] {
        flatMap { block in
            switch block {
            case .heading(_, let text), .paragraph(let text): [text.string]
            case .list(_, let items): items.flatMap(\.strings)
            case .card(let card): card.blocks.strings
            case .table(let header, let rows), .facts(_, let header, let rows): (header + rows.joined()).map(\.string)
            }
        }
    }
}
