// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import LagomTheme

/// What all pages share in a language as it was approved, which no edition keeps.
struct ApprovedInGit: SettledInGit {
    let event: String
    let language: LanguageTag
    let digest: WordingDigest
    /// Today's themes; those of the project are read as a commit has them.
    let themes: ThemeShelf

    func isHeld(by commit: String, _ git: GitHistory) -> Bool {
        guard let campaign = Campaign(at: commit, git),
            let themes = themes.folder(at: commit, git),
            let theme = Theme.read(campaign.settings.theme, from: themes).0
        else { return false }
        return CommonVariant(language, of: campaign, in: theme).digest == digest
    }
}

extension Campaign {
    /// The settings and the catalogue as a commit has them; nil where either cannot be read.
    convenience init?(at commit: String, _ git: GitHistory) {
        let (settings, signs) = (
            git.file("Content/campaign.yaml", at: commit), git.file("Content/signs.yaml", at: commit)
        )
        guard let settings = settings.flatMap({ CampaignSettings.read($0).settings }),
            let catalogue = signs.flatMap({ Catalogue.read($0).catalogue })
        else { return nil }
        self.init(settings: settings, catalogue: catalogue, sources: [:])
    }
}

extension ThemeShelf {
    /// The themes with those of the project as a commit has them; nil where Git does not tell which it has.
    func folder(at commit: String, _ git: GitHistory) -> ThemeFolder? {
        let programs = ofProgram
        guard let told = git.output(["ls-tree", "-z", "--name-only", commit, "Themes/"]) else { return nil }
        let own = Set(told.split(separator: "\0").map { String($0.dropFirst("Themes/".count)) })
        @Sendable func names(_ path: String) -> [String] {
            let told = git.output(["ls-tree", "-z", "--name-only", "\(commit):./Themes/\(path)"]) ?? ""
            return told.split(separator: "\0").map(String.init)
        }
        @Sendable func isOwn(_ path: String) -> Bool { own.contains(String(path.prefix { $0 != "/" })) }
        return ThemeFolder(
            read: { path in
                isOwn(path) ? git.bytes(["cat-file", "blob", "\(commit):./Themes/\(path)"]) : programs.read(path)
            }, list: { path in isOwn(path) ? names(path) : programs.list(path) })
    }
}
