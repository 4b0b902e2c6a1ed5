// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
public import LagomText
import LagomTheme

/// Checks the theme that a campaign names.
public struct ThemeCheck: Sendable {
    private let root: ProjectRoot
    private let programFolder: String

    /// - Parameter programFolder: the folder of the running program, for the themes that come with it.
    public init(root: ProjectRoot, programFolder: String) {
        self.root = root
        self.programFolder = programFolder
    }

    /// Everything found in the theme's files, in reading order; the settings' own findings where they name no theme.
    public func run() -> [Finding] {
        let (campaign, findings) = Campaign.read(ProjectFolder(root: root.path))
        guard let settings = campaign?.settings else { return findings.inReadingOrder }
        return self.findings(for: settings).inReadingOrder
    }

    /// Everything found in the files of the theme that the settings name.
    func findings(for settings: CampaignSettings) -> [Finding] {
        let shelf = ThemeShelf(project: root.path, programFolder: programFolder)
        let (theme, themeFindings) = shelf.theme(settings.theme)
        guard let theme else { return themeFindings }
        return themeFindings + theme.checkWithPrints(for: settings.languages)
    }
}

extension Theme {
    /// What is wrong with the theme for pages and prints.
    func checkWithPrints(for languages: [LanguageTag]) -> [Finding] {
        check(for: languages) + ArtboardShelf(self).check(self)
    }
}
