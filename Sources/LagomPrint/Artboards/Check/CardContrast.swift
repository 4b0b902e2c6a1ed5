// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Holds the text of cards against their grounds, filled and bare.
struct CardContrast {
    let theme: Theme

    var findings: [Finding] {
        Card.Kind.allCases.flatMap { kind in
            CardLook(kind).pairs.compactMap { text, ground -> Finding? in
                let filled = theme.colour(text).contrast(with: theme.colour(ground))
                let bare = theme.colour(text.onBarePaper).contrast(with: .white)
                return min(filled, bare) < 7 ? .lowCardContrast(text, ground, at: theme.place) : nil
            }
        }
    }
}

extension CardLook {
    /// The colours of its text, each with the ground that it stands on.
    var pairs: [(text: ColourToken, ground: ColourToken)] {
        [(label, field), (text, field)] + (field == .factSurface ? [(.fact, field), (.textSoft, field)] : [])
    }
}

extension Finding {
    fileprivate static func lowCardContrast(
        _ text: ColourToken, _ ground: ColourToken, at place: SourcePlace
    ) -> Finding {
        Finding(
            "artboard-contrast", at: place,
            message: Wording(
                sv: "”\(text.rawValue)” mot ”\(ground.rawValue)” eller mot vitt papper har lägre kontrast än 7.",
                en: "\"\(text.rawValue)\" on \"\(ground.rawValue)\" or on white paper has less contrast than 7."),
            remedy: Wording(
                sv: "Gör textens färg mörkare eller grunden ljusare.",
                en: "Make the text's colour darker or the ground lighter."))
    }
}
