// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomTheme

/// Holds that words which no rule and no reviewer would read are found wherever a theme's files can hold them.
struct ThemeWordsTests {
    @Test(arguments: [
        ("templates/layout.mustache", "<body>", "<body><p>Ring inte 112.</p>", "Ring inte 112."),
        ("templates/care-lines.mustache", ">112<", "> {{t.care-title}} vänta <", "vänta"),
        ("templates/home.mustache", "{{$main}}", "{{$main}}<p title='Vänta'>", "Vänta"),
        ("templates/home.mustache", "{{$main}}", "{{$main}}<img\nalt=V\u{E4}nta>", "Vänta"),
        ("templates/home.mustache", "{{$main}}", "{{$main}}<!-- vänta -->", "<!-- vänta -->"),
        ("templates/home.mustache", "{{$main}}", "{{$main}}<p>&#86;&#228;nta</p>", "&#86;&#228;nta"),
        ("templates/home.mustache", "{{$main}}", "{{$main}}{{^name}}Vänta{{/name}}", "Vänta"),
        ("templates/head.mustache", "content=\"{{summary}}\"", "content=\"Vänta\"", "Vänta"),
        ("illustrations/heart.svg", "<path", "<text>Vänta</text><path", "Vänta"),
        ("icons/urgent.svg", "<path", "<title>Vänta</title><path", "Vänta"),
        ("site-icon.svg", "</svg>", "<p>Vänta</p></svg>", "Vänta"),
        ("styles/30-message.css", ".card-title {", ".a::after { content: \"Vänta\" } .card-title {", "Vänta"),
        (
            "styles/30-message.css", ".card-title {", "/* a */ .a::after{content:'\\56 \\e4nta'} .card-title {",
            "\\56 \\e4nta"
        ),
        ("styles/30-message.css", ".card-title {", ".a { list-style-type: \"vänta \" } .card-title {", "vänta "),
        ("styles/30-message.css", ".card-title {", ".a::after { content: var(--sans) } .card-title {", "--sans"),
        ("styles/30-message.css", ".card-title {", ".a::after { content: attr(class) } .card-title {", "class"),
    ])
    func aWordInATemplateADrawingOrAStyleIsFound(path: String, old: String, new: String, words: String) throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: path, old, with: new)
        let (read, _) = Theme.read("lagom", from: theme.folder)
        let found = try #require(read).check().filter { $0.rule == "theme-words" }
        #expect(found.map(\.place.path) == ["Themes/lagom/" + path])
        #expect(found.map { $0.message.en.split(separator: "\"")[1] } == [words[...]])
        #expect(found.map(\.severity) == [.block])
    }

    @Test(arguments: [
        ("templates/home.mustache", "{{$main}}", "{{$main}}{{! why it is so }}<p class='a b'>112 &nbsp;· 1177</p>"),
        ("styles/30-message.css", ".card-title {", "/* \"why\" */ @font-face { font-family: \"A b\" } .card-title {"),
        ("styles/30-message.css", ".card-title {", "a[rel=\"next\"]::after { content: \"\\2014\" } .card-title {"),
        ("styles/30-message.css", ".card-title {", "a:lang(\"ar\") { src: url(\"a.woff2\") } .card-title {"),
    ])
    func namesSignsAndNumbersAreNoWords(path: String, old: String, new: String) throws {
        var theme = try RepositoryTheme()
        try theme.replace(in: path, old, with: new)
        #expect(theme.findings() == [])
    }

    @Test(arguments: [
        "theme.yaml", "site-icon.svg", "templates/home.mustache", "styles/90-media.css", "icons/urgent.svg",
        "illustrations/heart.svg", "artboards/poster.svg",
    ])
    func theDigestTellsThatAFileOfEveryLanguageHasChanged(path: String) throws {
        var theme = try RepositoryTheme()
        let before = try digest(of: theme)
        try theme.replace(in: path, "\n", with: "\n\n")
        #expect(try digest(of: theme) != before)
    }

    @Test func theDigestLeavesWordsToTheirLanguages() throws {
        var theme = try RepositoryTheme()
        let before = try digest(of: theme)
        try theme.replace(in: "strings/sv.yaml", "\n", with: "\n\n")
        #expect(try digest(of: theme) == before)
    }

    private func digest(of theme: RepositoryTheme) throws -> Digest {
        try #require(Theme.read("lagom", from: theme.folder).0).digest
    }
}
