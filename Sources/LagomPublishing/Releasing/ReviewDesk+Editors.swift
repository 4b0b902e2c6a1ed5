// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import LagomTheme

/// Whose words a text is made of, as far as Git tells.
extension ReviewDesk {
    /// Who has a hand in a text: as it has changed since its last edition, or, of what all pages share, as it stands.
    func editors(
        of content: VariantCase.Content, _ history: ReviewHistory
    ) throws(ReviewRefusal) -> Set<Identifier<Reviewer>> {
        switch content {
        case .message(let variant): try editors(of: variant, history)
        case .common(let common): try editors(of: common)
        }
    }

    /// Who wrote the lines that give all pages their words in a language, or changed the theme's files.
    private func editors(of common: CommonVariant) throws(ReviewRefusal) -> Set<Identifier<Reviewer>> {
        let (settings, catalogue) = ("Content/campaign.yaml", campaign.catalogue.path)
        let texts = campaign.settings.texts(in: common.language).compactMap(\.range)
        let told = lines(of: texts, in: settings) + lines(naming: campaign.settings.addresses, in: settings)
        let subjects = lines(
            of: campaign.catalogue.subjectTexts(in: common.language).compactMap(\.range), in: catalogue)
        let files = ([common.path] + (theme?.sharedFiles.map(\.path) ?? [])).filter(project.exists)
        return try known { (checkout) throws(GitFault) in
            let commits = try checkout.commits(since: nil)
            return try checkout.authors(of: files, in: commits)
                .union(checkout.writers(of: told, in: settings, commits, since: nil))
                .union(checkout.writers(of: subjects, in: catalogue, commits, since: nil))
        }
    }

    /// Who changed a variant's file or pictures since its last edition, or wrote the signs and sources that it shows.
    private func editors(
        of variant: Variant, _ history: ReviewHistory
    ) throws(ReviewRefusal) -> Set<Identifier<Reviewer>> {
        let releases = history.releases(of: variant.language).reversed().map { release in
            KeptInGit(
                event: EventStore.folder(of: variant.message) + "/\(release.event).json", message: variant.message,
                number: release.number)
        }
        let shown = variant.shown
        let pictures = shown.pictures.sorted().map { "Content/messages/\(variant.message)/\($0)" }
        let signs = lines(of: shown.signs.compactMap(range), in: campaign.catalogue.path)
        let sources = lines(of: shown.sources.compactMap { campaign.sources[$0]?.range }, in: "Content/sources.yaml")
        return try known { (checkout) throws(GitFault) in
            let base = checkout.base(releases)
            let commits = try checkout.commits(since: base)
            return try checkout.authors(of: [variant.file.path] + pictures, in: commits)
                .union(checkout.writers(of: signs, in: campaign.catalogue.path, commits, since: base))
                .union(checkout.writers(of: sources, in: "Content/sources.yaml", commits, since: base))
        }
    }

    /// Who wrote a sign as it stands.
    func editors(of sign: Identifier<Sign>) throws(ReviewRefusal) -> Set<Identifier<Reviewer>> {
        let path = campaign.catalogue.path
        let lines = lines(of: [range(of: sign)].compactMap(\.self), in: path)
        return try known { (checkout) throws(GitFault) in
            try checkout.writers(of: lines, in: path, checkout.commits(since: nil), since: nil)
        }
    }

    /// The reviewers among those whom Git names; nobody where the project is no checkout, or Git knows none of them.
    private func known(
        _ names: (GitCheckout) throws(GitFault) -> Set<String>
    ) throws(ReviewRefusal) -> Set<Identifier<Reviewer>> {
        guard people.entries.contains(where: { !$0.addresses.isEmpty }) else { return [] }
        do throws(GitFault) {
            return Set(try GitCheckout(git).map(names)?.flatMap(people.ids) ?? [])
        } catch {
            throw error.refusal
        }
    }

    private func range(of sign: Identifier<Sign>) -> ByteRange? {
        campaign.catalogue.signs[sign]?.range ?? campaign.catalogue.exceptions[sign]?.range
    }

    /// The lines on which one of some words stands.
    private func lines(naming words: [String], in path: String) -> [ClosedRange<Int>] {
        guard let file = project.read(path).file else { return [] }
        let lines = file.text(in: 0..<file.bytes.count).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().filter { line in words.contains { line.element.contains($0) } }.map {
            $0.offset + 1...$0.offset + 1
        }
    }

    private func lines(of ranges: [ByteRange], in path: String) -> [ClosedRange<Int>] {
        project.read(path).file.map { ranges.map($0.lines) } ?? []
    }
}

extension SourceFile {
    /// The lines, from 1, on which a range stands, white space after it left out.
    fileprivate func lines(of range: ByteRange) -> ClosedRange<Int> {
        let first = position(at: range.lowerBound).line
        let end = bytes[range].lastIndex { !" \n\r\t".utf8.contains($0) } ?? range.lowerBound
        return first...max(first, position(at: end).line)
    }
}
