// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The look and the surrounding words of a site: one folder under `Themes/`.
///
/// A theme is either whole or a palette. A whole theme has `theme.yaml`, `templates/`, `styles/`, `illustrations/`,
/// `icons/` and `strings/`. A palette is a folder with `theme.yaml` alone, which names one whole theme in `extends`
/// and gives tokens of its own; everything else comes from `Themes/<extends>/`, and nothing is looked for elsewhere.
public struct Theme: Sendable {
    /// The folder's name under `Themes/`.
    public let name: String
    /// The place of `theme.yaml`.
    public let place: SourcePlace
    /// The words per language, with fallbacks filled in.
    public private(set) var strings: [LanguageTag: Strings]
    /// One stylesheet: the tokens and the theme's styles in order of their names.
    public let stylesheet: [UInt8]
    /// The site's icon in browsers, an SVG.
    public let siteIcon: [UInt8]
    /// The folder under `Themes/` that everything but the colours comes from.
    let home: String
    /// The `theme.yaml` in that folder.
    let homeFile: SourceFile
    let palette: Palette
    let templates: Templates
    let icons: [IconName: String]
    let illustrations: Illustrations
    /// The artboards of print, by their files' names without `.svg`.
    public let artboards: [String: SourceFile]
    /// All files that pages and prints in every language are made with: all but `strings/`.
    public let sharedFiles: [SourceFile]
    /// SHA-256 over the paths and bytes of those files.
    public let digest: Digest

    /// The template filled with values.
    public func render(_ name: TemplateName, _ values: TemplateValues) -> String { templates.render(name, values) }

    /// The bytes of a page: the template filled with values, the numbers of its text kept whole.
    public func page(_ name: TemplateName, _ values: TemplateValues) -> [UInt8] {
        WholeNumbers.kept(inPage: templates.page(name, values))
    }

    /// The drawing of an icon as an `<svg>` element, without the icon's meaning in words.
    public func icon(_ name: IconName) -> String { icons[name] ?? "" }

    /// The colour of a token on paper, which is the light one; black where `theme.yaml` lacks it.
    public func colour(_ token: ColourToken) -> Colour { palette[token, .light]?.colour ?? .black }

    /// The rules of the theme's styles for the parts of illustrations (`.art-…`), with colours instead of variables.
    public var artStyle: String {
        let rules = String(decoding: stylesheet, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix(".art-") }
        return ColourToken.allCases.reduce(rules.joined()) { css, token in
            css.replacing("var(--\(token.rawValue))", with: colour(token).description)
        }
    }

    /// The illustration of a subject as a decorating `<svg>` element.
    public func illustration(for subject: String?) -> String { illustrations.drawing(for: subject) }
}

extension Theme {
    /// The same with another theme's words where this one has none, as one that was made for an older Lagom.
    public func filled(from other: Theme) -> Theme {
        var theme = self
        theme.strings = strings.mapValues { own in other.strings[own.language].map(own.over) ?? own }
        return theme
    }

    /// The words in a language, or in the language that it simplifies.
    ///
    /// A language that the theme does not know at all shows the keys themselves, and which `check(for:)` reports.
    public func strings(for language: LanguageTag) -> Strings {
        strings[language] ?? LanguageTag(language.primary).flatMap { strings[$0] }
            ?? Strings(language: language, name: language.tag, fallsBackTo: nil, file: homeFile, own: [:])
    }
}
