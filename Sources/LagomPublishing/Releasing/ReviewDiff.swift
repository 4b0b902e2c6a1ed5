// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// What has changed in a text since somebody last said something of it: in its file and in all that it shows.
public struct ReviewDiff: Sendable {
    /// `halsont/sv`.
    let name: String
    /// Their last word; nil where they have said nothing.
    let then: ReviewEvent?
    /// The lines of both wordings; nil where the earlier one was kept nowhere.
    let lines: [DiffLine]?
    /// Whether the campaign is in Git, which may tell what has changed all the same.
    let isInGit: Bool
    /// The wording at hand.
    let digest: WordingDigest

    var changes: [DiffLine] { (lines ?? []).filter { $0.kind != .same } }
}

extension ReviewDesk {
    /// What has changed in a text since a reviewer last said something of it.
    ///
    /// - Parameter id: the reviewer's; nil for Git's user.
    public func diff(of text: String, since id: String?) throws -> ReviewDiff {
        let reviewer = try reviewer(id)
        let (message, language) = try name(of: text)
        let whole = messageCase(message)
        guard let one = whole[language] else { throw noText(text) }
        let last = whole.history.events.last { $0.variant == language && $0.who == reviewer.id }
        let lines = last.flatMap { last -> [DiffLine]? in
            last.digest == one.digest ? [] : changes(of: one, since: last.digest)
        }
        return ReviewDiff(
            name: "\(message)/\(language)", then: last, lines: lines, isInGit: git.isThere, digest: one.digest)
    }

    private func changes(of one: VariantCase, since digest: WordingDigest) -> [DiffLine]? {
        switch one.content {
        case .message(let variant):
            reading(digest, of: variant, one.review).map { then in
                DiffLine.between(then.text, ReadingText(variant, in: campaign, project).text)
            }
        case .common(let now):
            common(now.language, digest).map { then in DiffLine.between(then.reading, now.reading) }
        }
    }

    /// An earlier wording: one that an edition kept, or one that Git has.
    private func reading(_ digest: WordingDigest, of variant: Variant, _ review: VariantReview) -> ReadingText? {
        let kept = review.editions.first { $0.digest == digest }.flatMap { edition in
            KeptEdition.read(
                edition.number, of: variant.message, variant.language, in: campaign, project, messages: ids)
        }
        if let kept { return ReadingText(kept.variant, in: kept.campaign, kept.project) }
        let shared = [campaign.catalogue.path, Self.sources]
        let folder = "Content/messages/\(variant.message)"
        return git.commits(of: shared + [folder]).lazy.compactMap { commit in
            committed(variant, in: commit, folder)
        }.first { $0.digest == digest }?.text
    }

    /// A wording as a commit has it, with the signs, sources and pictures of then.
    private func committed(
        _ variant: Variant, in commit: String, _ folder: String
    ) -> (digest: WordingDigest, text: ReadingText)? {
        func file(_ path: String) -> [UInt8]? { git.bytes(["show", "\(commit):./\(path)"]) }
        guard let signs = file(campaign.catalogue.path), let own = file(variant.file.path) else { return nil }
        let campaign = campaign.keeping(signs: signs, sources: file(Self.sources) ?? [])
        func read(_ files: [String: [UInt8]]) -> (variant: Variant?, project: ProjectFolder) {
            let project = ProjectFolder(files: files)
            let reader = MessageReader(campaign, project: project, messages: ids)
            return (reader.read(MessageFolder(of: variant.message, in: project)).message?[variant.language], project)
        }
        var files = [variant.file.path: own]
        for name in read(files).variant?.shown.pictures ?? [] { files[folder + "/" + name] = file(folder + "/" + name) }
        let (then, project) = read(files)
        guard let then else { return nil }
        let digest = WordingDigest(of: then, in: campaign) { name in
            files[folder + "/" + name].map { Digest(of: $0) }
        }
        return (digest, ReadingText(then, in: campaign, project))
    }

    private static let sources = "Content/sources.yaml"
}
