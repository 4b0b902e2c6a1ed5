// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Whose words a text is made of, as far as Git tells.
extension ReviewDesk {
    /// Who changed a variant's file or pictures since its last edition, or wrote the signs and sources that it shows.
    func editors(of variant: Variant, _ history: ReviewHistory) -> Set<Identifier<Reviewer>> {
        let since = history.lastRelease(of: variant.language)
        let shown = variant.shown
        let pictures = shown.pictures.sorted().map { "Content/messages/\(variant.message)/\($0)" }
        let sources = shown.sources.compactMap { campaign.sources[$0]?.range }
        let names = git.authors(of: [variant.file.path] + pictures, since: since)
            .union(writers(of: shown.signs.compactMap(range), in: campaign.catalogue.path, since: since))
            .union(writers(of: sources, in: "Content/sources.yaml", since: since))
        return Set(names.compactMap(people.id))
    }

    /// Who wrote a sign as it stands.
    func editors(of sign: Identifier<Sign>) -> Set<Identifier<Reviewer>> {
        let ranges = [range(of: sign)].compactMap(\.self)
        return Set(writers(of: ranges, in: campaign.catalogue.path, since: nil).compactMap(people.id))
    }

    private func range(of sign: Identifier<Sign>) -> ByteRange? {
        campaign.catalogue.signs[sign]?.range ?? campaign.catalogue.exceptions[sign]?.range
    }

    private func writers(of ranges: [ByteRange], in path: String, since: Moment?) -> Set<String> {
        guard let file = project.read(path).file else { return [] }
        return git.writers(of: ranges.map(file.lines), in: path, since: since)
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

extension ReviewHistory {
    fileprivate func lastRelease(of language: LanguageTag) -> Moment? {
        events.filter { $0.variant == language && $0.act.word == .release }.map(\.time).max()
    }
}
