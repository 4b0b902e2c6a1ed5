// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension [Inline] {
    /// The words of these inlines without their markup: line endings are spaces, pictures their alternative text.
    ///
    /// Citations and signs have no words of their own.
    public var plainText: MappedText { plainText { _ in nil } }

    /// The same with the words of signs, each as a whole from the place that names it.
    func plainText(sign words: (Identifier<Sign>) -> String?) -> MappedText {
        var joiner = TextJoiner()
        collect(into: &joiner, words)
        return joiner.text
    }

    private func collect(into joiner: inout TextJoiner, _ words: (Identifier<Sign>) -> String?) {
        for inline in self {
            switch inline.kind {
            case .text(let text), .code(let text): joiner.append(text)
            case .emphasis(let content), .strong(let content), .foreign(_, let content):
                content.collect(into: &joiner, words)
            case .link(let link): link.content.collect(into: &joiner, words)
            case .picture(let picture): joiner.append(picture.alternativeText)
            case .softBreak, .hardBreak: joiner.append(" ", from: inline.range)
            case .sign(let id): if let words = words(id) { joiner.append(words, from: inline.range) }
            case .citation: break
            }
        }
    }

    /// These inlines with neighbouring texts as one.
    var withJoinedText: [Inline] {
        var result: [Inline] = []
        var joiner = TextJoiner()
        for inline in self {
            if case .text(let text) = inline.kind {
                joiner.append(text)
            } else {
                joiner.finish(into: &result)
                result.append(inline)
            }
        }
        joiner.finish(into: &result)
        return result
    }
}

/// Joins texts of one file, segment by segment.
///
/// Unlike `MappedText.append` it makes no two segments one: some entities are as long as what they stand for, and yet
/// not verbatim.
private struct TextJoiner {
    private var string = ""
    private var segments: [MappedText.Segment] = []

    var text: MappedText { MappedText(string, segments: segments) }

    mutating func append(_ more: MappedText) {
        let length = string.utf8.count
        string += more.string
        for segment in more.segments {
            segments.append(
                MappedText.Segment(
                    text: segment.text.lowerBound + length..<segment.text.upperBound + length, source: segment.source))
        }
    }

    /// Adds words that stand for the whole of some source bytes.
    mutating func append(_ words: String, from source: ByteRange) {
        append(MappedText(words, segments: [MappedText.Segment(text: 0..<words.utf8.count, source: source)]))
    }

    /// Adds what was joined as one inline, and starts anew.
    mutating func finish(into inlines: inout [Inline]) {
        guard !string.isEmpty else { return }
        inlines.append(Inline(.text(text), range: text.range ?? 0..<0))
        self = TextJoiner()
    }
}
