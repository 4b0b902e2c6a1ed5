// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The wording of findings about cards.
extension Finding {
    static func unknownCard(_ name: String, at place: SourcePlace) -> Finding {
        let nearest = Card.Kind.allCases.map(\.rawValue).nearest(to: name.uppercased())
        return Finding(
            "unknown-card", at: place,
            message: Wording(sv: "Det finns ingen ruta ”\(name)”.", en: "There is no card \"\(name)\"."),
            remedy: Wording(
                sv: "Menade du ”\(nearest)”? Rutorna är \(kinds).",
                en: "Did you mean \"\(nearest)\"? The cards are \(kinds)."))
    }

    static func cardMarkerNotAlone(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "card-marker-not-alone", at: place,
            message: Wording(
                sv: "[!\(name)] står inte ensamt på sin rad.", en: "[!\(name)] does not stand alone on its line."),
            remedy: Wording(
                sv: "Flytta texten efter ] till nästa rad.", en: "Move the text behind ] to the next line."))
    }

    static func cardMarkerMisplaced(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "card-marker-misplaced", at: place,
            message: Wording(
                sv: "[!\(name)] står inte först i ett citatblock.",
                en: "[!\(name)] does not stand at the start of a block quote."),
            remedy: Wording(
                sv: "Skriv > [!\(name)] på en egen rad, och > före varje rad i rutan.",
                en: "Write > [!\(name)] on a line of its own, and > before each line of the card."))
    }

    static func cardNested(_ name: String, at place: SourcePlace) -> Finding {
        Finding(
            "card-nested", at: place,
            message: Wording(
                sv: "Rutan \(name) ligger inuti en lista eller ett citat.",
                en: "The card \(name) is inside a list or a quote."),
            remedy: Wording(
                sv: "Flytta ut rutan så att raden börjar med >.",
                en: "Move the card out, so that its line begins with >."))
    }

    static func urgentCardTooLate(_ time: String, at place: SourcePlace) -> Finding {
        Finding(
            "urgent-card-too-late", at: place,
            message: Wording(
                sv: "Rutan URGENT säger ”sök vård nu”, men tiden är \(time).",
                en: "The card URGENT says 'seek care now', but its time is \(time)."),
            remedy: Wording(
                sv: "Skriv within=now eller within=today, eller använd en ruta [!CONTACT].",
                en: "Write within=now or within=today, or use a card [!CONTACT]."))
    }

    static func cardAttributeNotUnderstood(at place: SourcePlace) -> Finding {
        Finding(
            "card-attribute-not-understood", at: place,
            message: Wording(sv: "Rutans tillägg går inte att läsa.", en: "The card's attribute cannot be read."),
            remedy: Wording(
                sv: "Skriv where=vardcentral eller within=7d, utan blanksteg och citattecken.",
                en: "Write where=vardcentral or within=7d, without spaces and quotes."))
    }

    static func unknownCardAttribute(_ name: String, at place: SourcePlace) -> Finding {
        let nearest = ["where", "within"].nearest(to: name)
        return Finding(
            "unknown-card-attribute", at: place,
            message: Wording(
                sv: "En ruta har inget tillägg ”\(name)”.", en: "A card has no attribute \"\(name)\"."),
            remedy: Wording(
                sv: "Menade du ”\(nearest)”? Det finns where och within.",
                en: "Did you mean \"\(nearest)\"? There are where and within."))
    }

    static func unknownCardValue(_ attribute: Card.Attribute, at place: SourcePlace) -> Finding {
        let isPlace = attribute.name == "where"
        let values = isPlace ? CardMarker.places.joined(separator: ", ") : "now, today, 7d, 2w …"
        return Finding(
            "unknown-card-value", at: place,
            message: Wording(
                sv: "”\(attribute.value)” är inget värde för \(attribute.name).",
                en: "\"\(attribute.value)\" is no value of \(attribute.name)."),
            remedy: Wording(sv: "Skriv något av \(values).", en: "Write one of \(values)."))
    }

    private static var kinds: String { Card.Kind.allCases.map(\.rawValue).joined(separator: ", ") }
}

extension [String] {
    /// The word that takes the fewest changed letters to become `word` (Levenshtein); of equals the first.
    fileprivate func nearest(to word: String) -> String {
        let letters = Swift.Array(word.prefix(60))
        return self.min { distance($0, letters) < distance($1, letters) } ?? ""
    }

    private func distance(_ word: String, _ other: [Character]) -> Int {
        var row = Swift.Array(0...other.count)
        for (line, letter) in word.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, otherLetter) in other.enumerated() {
                let replaced = diagonal + (letter == otherLetter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
