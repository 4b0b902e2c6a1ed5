// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomTheme

/// Holds that the theme check sees every gap that Mustache would leave silently.
struct ThemeCheckTests {
    @Test func theThemeThatLagomBringsHasNoFindings() throws {
        let (theme, findings) = Theme.read("lagom", from: try RepositoryTheme().folder)
        let languages = ["sv", "en", "ar", "fi", "sv-simple"].compactMap(LanguageTag.init)
        #expect(findings + (try #require(theme)).check(for: languages) == [])
    }

    @Test func aMisspeltVariableIsFoundWhereItStands() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "templates/message.mustache", "<h1>{{title}}</h1>", with: "<h1>{{titel}}</h1>")
        #expect(
            theme.findings() == [
                "template-variable Themes/lagom/templates/message.mustache:17:7 "
                    + "The page has no value named \"titel\", so nothing will show here."
            ])
    }

    @Test func aVariableOfAListCountsInsideItAlone() throws {
        var theme = try RepositoryTheme()
        try theme.replace(
            in: "templates/index.mustache", "{{#letters}}\n<section", with: "{{term}}{{#letters}}\n<section")
        #expect(
            theme.findings().map { $0.prefix(64) } == [
                "template-variable Themes/lagom/templates/index.mustache:13:3 The"
            ])
    }

    @Test func aRemovedPartialIsFoundAtEachPlaceThatUsesIt() throws {
        var theme = try RepositoryTheme()
        theme.remove("templates/care-lines.mustache")
        let places = theme.findings().filter { $0.hasPrefix("template-partial") }
        #expect(places.count == 4)
        #expect(places[0].hasPrefix("template-partial Themes/lagom/templates/bottom.mustache:6:4 There is no partial"))
    }

    @Test func aTemplateThatHoldsItselfIsFoundWithItsChain() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "templates/care-lines.mustache", "}}\n", with: "}}\n{{>bottom}}\n")
        let found = theme.findings().filter { $0.hasPrefix("template-in-itself") }
        #expect(found.count == 4)
        #expect(found.contains { $0.contains("bottom → care-lines → bottom") })
    }

    @Test func aRemovedTemplateIsFoundByThePathItShouldHave() throws {
        var theme = try RepositoryTheme()
        theme.remove("templates/staff.mustache")
        let path = "Themes/lagom/templates/staff.mustache"
        #expect(theme.findings().contains("theme-file \(path):1:1 There is no file \(path)."))
    }

    @Test(arguments: [
        ("message", "{{{body}}}", "body"), ("top", "{{#demonstration}}", "demonstration"),
        ("plain", "{{#preview}}", "preview"), ("head", "{{{metadata}}}", "metadata"),
    ])
    func aTemplateThatHidesWhatAPageMustShowIsFound(template: String, tag: String, name: String) throws {
        var theme = try RepositoryTheme()
        let other = tag.hasPrefix("{{#") ? tag.replacing("#", with: "^") : ""
        try theme.replace(in: "templates/\(template).mustache", tag, with: other)
        let found = theme.findings().filter { $0.hasPrefix("template-not-shown") }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.contains("does not show \"\(name)\"") })
    }

    @Test func aTemplateThatDoesNotNameItsContentTypeIsFound() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "templates/head.mustache", "{{% CONTENT_TYPE:BYTEWISE }}\n", with: "")
        #expect(theme.findings().map { $0.prefix(21) } == ["template-content-type"])
    }

    @Test func aTemplateThatIsNotClosedIsFoundAtItsLine() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "templates/subject.mustache", "{{/messages}}", with: "")
        #expect(theme.findings().contains { $0.hasPrefix("template-syntax Themes/lagom/templates/subject.mustache:") })
    }

    @Test func aMissingWordNamesTheOneThatIsProbablyMeant() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "strings/en.yaml", "  card-urgent:", with: "  card-urgnet:")
        let (read, _) = Theme.read("lagom", from: theme.folder)
        let findings = try #require(read).check()
        #expect(findings.map(\.rule) == ["theme-word", "theme-word-unused"])
        #expect(findings[0].remedy.en == "Correct \"card-urgnet\", if that is what is meant, or add \"card-urgent\".")
        #expect(findings[0].place.line == "  card-urgnet: \"Urgent\"")
    }

    @Test func aWordThatLostItsValueIsFound() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "strings/fi.yaml", "Lähde {number}", with: "Lähde")
        #expect(theme.findings().map { $0.prefix(17) } == ["theme-placeholder"])
    }

    @Test func aLanguageWithoutWordsIsFound() throws {
        let (theme, _) = Theme.read("lagom", from: try RepositoryTheme().folder)
        let findings = try #require(theme).check(for: [LanguageTag("so")!])
        #expect(findings.map(\.place.path) == ["Themes/lagom/strings/so.yaml"])
    }

    @Test func textThatIsHardToReadIsFoundWithItsContrast() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "theme.yaml", "text-soft: \"#4b4038\"", with: "text-soft: \"#6b6058\"")
        #expect(
            theme.findings().first
                == "theme-contrast Themes/lagom/theme.yaml:10:15 "
                + "\"text-soft\" on \"background\" (light) has contrast 5.76; 7 is needed.")
    }

    @Test func aDrawingThatRunsScriptIsRefused() throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: "illustrations/ear.svg", "<path", with: "<script>alert(1)</script><path")
        #expect(theme.findings().contains { $0.hasPrefix("theme-drawing Themes/lagom/illustrations/ear.svg:2:1 ") })
    }
}
