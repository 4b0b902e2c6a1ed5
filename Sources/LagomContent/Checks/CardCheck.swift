// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds each card to having something to say: a heading such as 'Ring 112' over nothing helps nobody.
struct CardCheck {
    let variant: Variant

    func findings() -> [Finding] {
        variant.cards.filter(\.blocks.isEmpty).map { card in
            Finding(
                "card-empty", at: variant.file.place(card.markerRange),
                message: Wording(
                    sv: "Rutan [!\(card.kind.rawValue)] är tom.", en: "The card [!\(card.kind.rawValue)] is empty."),
                remedy: Wording(
                    sv: "Skriv dess text på raderna under, med > först på varje rad och ingen tom rad emellan.",
                    en: "Write its text on the lines below, each with > first and no blank line between."))
        }
    }
}
