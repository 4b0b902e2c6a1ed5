// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomTheme

/// Holds that one file makes the theme a region's own, and that a palette has one theme under it.
struct PaletteTests {
    @Test func oneFileOfColoursMakesAThemeOfItsOwn() throws {
        var theme = try RepositoryTheme()
        theme.add("region/theme.yaml", "name: Regionen\nextends: lagom\nlight:\n  brand: \"#3a1d5c\"\n")
        let (read, findings) = Theme.read("region", from: theme.folder)
        let css = String(decoding: try #require(read).stylesheet, as: UTF8.self)
        #expect(findings == [])
        #expect(css.contains("--brand:#3a1d5c;"))
        #expect(css.contains("--background:#fcf8f1;"))
        #expect(theme.findings("region") == [])
    }

    @Test func aPaletteIsCheckedWithItsOwnColours() throws {
        var theme = try RepositoryTheme()
        theme.add("region/theme.yaml", "name: Regionen\nextends: lagom\nlight:\n  brand: \"#c0c0c0\"\n")
        let finding =
            "theme-contrast Themes/region/theme.yaml:4:11 "
            + "\"brand\" on \"background\" (light) has contrast 1.71; 7 is needed."
        #expect(theme.findings("region").contains(finding))
    }

    @Test func whatLiesBesideAPaletteAndIsNotReadIsRefused() throws {
        var theme = try RepositoryTheme()
        theme.add("region/theme.yaml", "name: Regionen\nextends: lagom\n")
        theme.add("region/artboards/poster.svg", "<svg/>")
        let finding =
            "theme-extends Themes/region/theme.yaml:2:10 The folder \"artboards\" is not read: "
            + "a theme that extends another has theme.yaml alone."
        #expect(theme.findings("region").contains(finding))
    }

    @Test func aPaletteOfAPaletteIsRefused() throws {
        var theme = try RepositoryTheme()
        theme.add("region/theme.yaml", "name: Regionen\nextends: lagom\n")
        theme.add("kommun/theme.yaml", "name: Kommunen\nextends: region\n")
        #expect(
            theme.findings("kommun") == [
                "theme-extends Themes/kommun/theme.yaml:2:10 The theme \"region\" itself extends another theme."
            ])
    }

    @Test func anUnknownTokenIsFoundWithTheNearest() throws {
        var theme = try RepositoryTheme()
        theme.add("region/theme.yaml", "name: Regionen\nextends: lagom\nlight:\n  brnad: \"#3a1d5c\"\n")
        let (_, findings) = Theme.read("region", from: theme.folder)
        #expect(findings.map(\.rule) == ["unknown-key"])
        #expect(findings[0].remedy.en.contains("\"brand\""))
    }

    @Test func aThemeThatIsNotThereIsLookedForInOnePlace() throws {
        #expect(
            try RepositoryTheme().findings("ingen") == [
                "theme-file Themes/ingen/theme.yaml:1:1 There is no file Themes/ingen/theme.yaml."
            ])
    }
}
