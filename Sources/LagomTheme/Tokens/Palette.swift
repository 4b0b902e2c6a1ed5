// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A colour scheme that a reader's device may ask for (`prefers-color-scheme`).
public enum ColourScheme: String, Sendable, CaseIterable {
    case light, dark
}

/// The colours of a theme, per scheme and token.
struct Palette: Sendable {
    /// A colour and where `theme.yaml` gives it.
    struct Entry: Sendable {
        let colour: Colour
        let place: SourcePlace
    }

    private var entries: [ColourScheme: [ColourToken: Entry]] = [:]

    subscript(token: ColourToken, scheme: ColourScheme) -> Entry? {
        get { entries[scheme]?[token] }
        set { entries[scheme, default: [:]][token] = newValue }
    }

    /// This palette with the colours of another in place of its own, where that has them.
    func overlaid(with other: Palette) -> Palette {
        var result = self
        for (scheme, tokens) in other.entries {
            result.entries[scheme, default: [:]].merge(tokens) { _, new in new }
        }
        return result
    }

    /// The tokens as custom properties: light for everybody, dark where the device asks for it on a screen.
    var css: String {
        ":root{color-scheme:light dark;" + properties(.light)
            + "}\n@media screen and (prefers-color-scheme:dark){:root{"
            + properties(.dark) + "}}\n"
    }

    private func properties(_ scheme: ColourScheme) -> String {
        ColourToken.allCases.compactMap { token in
            self[token, scheme].map { "--\(token.rawValue):\($0.colour)" }
        }.joined(separator: ";")
    }
}
