// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import LagomTheme

/// What is compared of what all pages share.
extension CommonVariant {
    /// One thing of it, with the file that says it.
    struct Part: Hashable {
        let name: String
        let text: String
        let path: String
    }

    /// The words, and the theme's files by their digests.
    var parts: [Part] {
        let words = words.filter { $0.name != Self.themeName }.map { word in
            Part(name: word.name, text: word.text, path: path(of: word.name))
        }
        let files = files.sorted { $0.path < $1.path }.map { file in
            Part(name: file.path, text: "SHA-256 \(Digest(of: file.bytes))", path: file.path)
        }
        return words + files
    }

    private func path(of name: String) -> String {
        if name.hasPrefix("campaign.") { return "Content/campaign.yaml" }
        return name.hasPrefix("subject.") ? "Content/signs.yaml" : path
    }

    /// The parts as lines to be compared.
    var reading: String { parts.map { "\($0.name): \($0.text)" }.joined(separator: "\n") }

    /// The parts that are other than they were, in their order, then those that are gone.
    func changes(since old: CommonVariant) -> [Part] {
        let (before, now) = (Set(old.parts), Set(parts.map(\.name)))
        return parts.filter { !before.contains($0) } + old.parts.filter { !now.contains($0.name) }
    }
}

extension ReviewDesk {
    /// What all pages shared in a language in one wording, as Git has it; nil where no commit holds that.
    func common(_ language: LanguageTag, _ digest: WordingDigest) -> CommonVariant? {
        let files = ["Content/campaign.yaml", "Content/signs.yaml", "Themes"]
        // Most commits have the theme of the one before, and it is many files.
        var known: [String: Theme] = [:]
        for commit in git.commits(of: files) {
            guard let campaign = Campaign(at: commit, git) else { continue }
            let name = campaign.settings.theme
            let version = name + (git.output(["rev-parse", "--verify", "--quiet", "\(commit):./Themes"]) ?? "")
            let theme = known[version] ?? themes.folder(at: commit, git).flatMap { Theme.read(name, from: $0).0 }
            guard let theme else { continue }
            known[version] = theme
            let common = CommonVariant(language, of: campaign, in: theme)
            if common.digest == digest { return common }
        }
        return nil
    }

    /// What has changed of what all pages share since it was last approved; empty where nobody can tell.
    func changes(of common: CommonVariant, in history: ReviewHistory) -> [CommonVariant.Part] {
        let approvals = settling(common.language, in: history)
        let approved = approvals.first.flatMap { self.common(common.language, $0.digest) }
        return approved.map(common.changes) ?? []
    }
}
