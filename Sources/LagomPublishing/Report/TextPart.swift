// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Where in a text's page a finding is shown, in the order of the page.
enum TextPart: Int {
    case whole, body, short, file
}

extension Remark {
    /// The part of a text's page that shows it.
    func part(in variant: Variant) -> TextPart {
        let (matter, range) = (variant.frontMatter, place.range ?? 0..<0)
        // A rule of the document has only the title to point at.
        let title = matter.title.range ?? matter.range
        // What stops a text is said first, though it may stand at a mere field, such as signs that its subject demands.
        if family == nil, severity == .block, range.lowerBound < matter.range.upperBound { return .whole }
        if family != nil, range == title, evidence == [place] { return .whole }
        if range.lowerBound >= matter.range.upperBound { return .body }
        // What is wrong with a field's form is about no words of the text.
        guard family != nil else { return .file }
        let read = [matter.title.range, matter.summary.range].compactMap(\.self)
        if read.contains(where: range.overlaps) { return .body }
        let poster = matter.poster.map { [$0.headline.range, $0.lead?.range] + $0.points.map(\.range) } ?? []
        let short = (poster + [matter.safetyShort?.range]).compactMap(\.self)
        return short.contains(where: range.overlaps) ? .short : .file
    }
}

extension [Remark] {
    /// In the order in which a text's page shows them, which their numbers follow: those about all of it by how grave
    /// they are, the rest as the text is read.
    func inPageOrder(of variant: Variant) -> [Remark] {
        let parts = map { remark -> (part: Int, rank: Int, remark: Remark) in
            let part = remark.part(in: variant)
            let rank = part == .whole ? Severity.shown.firstIndex(of: remark.severity)! : 0
            return (part.rawValue, rank, remark)
        }
        return parts.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            return (a.part, a.rank, left.offset) < (b.part, b.rank, right.offset)
        }.map(\.element.remark)
    }
}
