// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Theme {
    /// Everything that would leave a gap on a page or be hard to read: what `lagom theme check` shows.
    ///
    /// Mustache renders a missing variable, partial or word as nothing, and on a page about when to seek care nothing
    /// is the worst thing to render. So every tag of every template is looked up beforehand, and every word in each of
    /// the languages. And what a theme says by itself nobody would review, so words in its files are findings too.
    public func check(for languages: [LanguageTag] = []) -> [Finding] {
        (gaps(for: languages) + wordFindings).sorted(by: Finding.inReadingOrder)
    }

    /// What would leave a gap or be hard to read, without regard to words that stand in the theme's files.
    public func gaps(for languages: [LanguageTag]) -> [Finding] {
        let tags = TemplateCheck.run(templates.files, home: home)
        let words = StringsCheck(theme: self, used: tags.words).findings
        let unspoken = languages.filter { strings[$0] == nil }.map { language in
            Finding.missingFile(ThemeFolder.shown("\(home)/strings/\(language).yaml"))
        }
        return tags.findings + words + unspoken + contrastFindings + drawingFindings
    }
}
