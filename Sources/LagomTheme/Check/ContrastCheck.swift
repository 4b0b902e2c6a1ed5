// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Theme {
    /// Colours that are missing, and pairs whose contrast is too low, in each scheme.
    var contrastFindings: [Finding] {
        ColourScheme.allCases.flatMap { scheme in
            let missing = ColourToken.allCases.filter { palette[$0, scheme] == nil }
            return missing.map { .missingColour($0, scheme, at: place) }
                + TokenPair.all.compactMap { lowContrast(of: $0, scheme) }
        }
    }

    private func lowContrast(of pair: TokenPair, _ scheme: ColourScheme) -> Finding? {
        guard let front = palette[pair.foreground, scheme], let back = palette[pair.background, scheme] else {
            return nil
        }
        let contrast = front.colour.contrast(with: back.colour)
        return contrast < pair.least ? .lowContrast(pair, scheme, contrast, at: front.place) : nil
    }
}

extension Finding {
    static func missingColour(_ token: ColourToken, _ scheme: ColourScheme, at place: SourcePlace) -> Finding {
        Finding(
            "theme-colour", at: place,
            message: Wording(
                sv: "Färgen ”\(token.rawValue)” saknas under ”\(scheme.rawValue)”.",
                en: "The colour \"\(token.rawValue)\" is missing under \"\(scheme.rawValue)\"."),
            remedy: Wording(sv: "Lägg till den.", en: "Add it."))
    }

    static func lowContrast(
        _ pair: TokenPair, _ scheme: ColourScheme, _ contrast: Double, at place: SourcePlace
    ) -> Finding {
        let (front, back) = (pair.foreground.rawValue, pair.background.rawValue)
        // Rounded down, so that 6.999 does not read as enough.
        let hundredths = Int(contrast * 100)
        let shown = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
        return Finding(
            "theme-contrast", at: place,
            message: Wording(
                sv:
                    "”\(front)” mot ”\(back)” (\(scheme.rawValue)) har kontrasten \(shown); minst \(Int(pair.least)) krävs.",
                en:
                    "\"\(front)\" on \"\(back)\" (\(scheme.rawValue)) has contrast \(shown); \(Int(pair.least)) is needed."
            ),
            remedy: Wording(
                sv: "Gör den ena färgen mörkare eller den andra ljusare.",
                en: "Make one colour darker or the other lighter."))
    }
}
