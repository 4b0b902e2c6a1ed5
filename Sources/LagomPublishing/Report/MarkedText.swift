// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// A finding with its number on the page where it is shown.
struct NumberedRemark {
    let number: Int
    let remark: Remark

    var range: ByteRange { remark.place.range ?? 0..<0 }
}

/// Text with the words marked that findings are about, and the findings' numbers behind them.
struct MarkedText {
    private let text: MappedText
    private let spans: [(words: Range<Int>, remark: NumberedRemark)]
    private let language: ToolLanguage

    /// - Parameter remarks: those of the file that the text stands in.
    init(_ text: MappedText, _ remarks: NumberedRemarks, _ language: ToolLanguage) {
        self.text = text
        self.language = language
        spans = remarks.overlapping(text.range).compactMap { remark in
            Self.words(of: remark.range, in: text).map { ($0, remark) }
        }
    }

    var html: String {
        guard !spans.isEmpty else { return Markup.escaped(text.string) }
        let bytes = Array(text.string.utf8)
        let edges = Set(spans.flatMap { [$0.words.lowerBound, $0.words.upperBound] } + [0, bytes.count]).sorted()
        var html = ""
        for (start, end) in zip(edges, edges.dropFirst()) {
            html += marked(Markup.escaped(String(decoding: bytes[start..<end], as: UTF8.self)), at: start)
            html += spans.filter { $0.words.upperBound == end && isLast($0.remark) }.map { link(to: $0.remark) }
                .joined()
        }
        return html
    }

    private func marked(_ html: String, at start: Int) -> String {
        let covering = spans.filter { $0.words.contains(start) }
        guard let severity = covering.map(\.remark.remark.severity).max() else { return html }
        return "<mark class='\(severity.cssClass)'>\(html)</mark>"
    }

    /// Whether the finding's words end in this text and not in a later one.
    private func isLast(_ remark: NumberedRemark) -> Bool {
        remark.range.upperBound <= (text.range?.upperBound ?? 0)
    }

    private func link(to numbered: NumberedRemark) -> String {
        let label = numbered.remark.severity.label.text(in: language)
        return "<sup class='ref \(numbered.remark.severity.cssClass)'><a href='#n\(numbered.number)' "
            + "id='m\(numbered.number)'><span class='visually-hidden'>\(Markup.escaped(label)) </span>"
            + "\(numbered.number)</a></sup>"
    }

    /// The UTF-8 offsets of a text that came from bytes of its file; nil where none did.
    private static func words(of range: ByteRange, in text: MappedText) -> Range<Int>? {
        let touched = text.segments.filter { $0.source.overlaps(range) }
        guard let first = touched.first, let last = touched.last else { return nil }
        let lower =
            first.isVerbatim
            ? first.text.lowerBound + max(0, range.lowerBound - first.source.lowerBound) : first.text.lowerBound
        let upper =
            last.isVerbatim
            ? last.text.upperBound - max(0, last.source.upperBound - range.upperBound) : last.text.upperBound
        return lower < upper ? lower..<upper : nil
    }
}
