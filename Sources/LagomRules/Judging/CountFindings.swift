// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// So many, and no more, of some groups of words.
extension VariantReview {
    func findings(of count: WordCount, _ rule: Rule) -> [RuleFinding] {
        let found = formats.filter { count.formats.isEmpty || count.formats.contains($0) }.map { format in
            (format, firsts(of: count, in: format))
        }
        let failing = found.filter { !count.bounds.contains($0.1.count) }
        // All formats carry the same words in the same order, so the first that fails shows where.
        guard let (_, firsts) = failing.min(by: { $0.0.rawValue < $1.0.rawValue }) else { return [] }
        let range = firsts.dropFirst(count.bounds.upperBound).first ?? titleRange
        return [finding(rule, at: range, in: Set(failing.map(\.0)))]
    }

    /// Where the groups that a format has first stand, in reading order.
    private func firsts(of count: WordCount, in format: Format) -> [ByteRange] {
        count.groups.compactMap { group in
            passages.indices.lazy.compactMap { index in
                place(of: group, in: index, format, count.roles)
            }.first
        }.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func place(of group: Atom, in index: Int, _ format: Format, _ roles: Set<FormatText.Role>) -> ByteRange? {
        let passage = passages[index]
        guard let role = passage.roles[format], roles.isEmpty || roles.contains(role),
            passage.text.path == variant.file.path, let words = readings[index].present[group]?.first
        else { return nil }
        return passage.text.text.sourceRange(of: words)
    }
}
