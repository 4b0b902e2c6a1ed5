// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension [Inline] {
    /// The words of these inlines without their markup: line endings are spaces, pictures their alternative text.
    ///
    /// Citations and signs have no words of their own.
    var plainText: MappedText {
        var result = MappedText()
        collect(into: &result)
        return result
    }

    private func collect(into result: inout MappedText) {
        for inline in self {
            switch inline.kind {
            case .text(let text), .code(let text): result = result.followed(by: text)
            case .emphasis(let content), .strong(let content), .foreign(_, let content):
                content.collect(into: &result)
            case .link(let link): link.content.collect(into: &result)
            case .picture(let picture): result = result.followed(by: picture.alternativeText)
            case .softBreak, .hardBreak:
                let space = MappedText(" ", segments: [MappedText.Segment(text: 0..<1, source: inline.range)])
                result = result.followed(by: space)
            case .citation, .sign: break
            }
        }
    }

    /// These inlines with neighbouring texts as one.
    var withJoinedText: [Inline] {
        var result: [Inline] = []
        for inline in self {
            if case .text(let more) = inline.kind, case .text(let text)? = result.last?.kind {
                let whole = text.followed(by: more)
                result[result.count - 1] = Inline(.text(whole), range: whole.range ?? inline.range)
            } else {
                result.append(inline)
            }
        }
        return result
    }
}

extension MappedText {
    /// This text and another of the same file, segment by segment.
    ///
    /// Unlike `append` it joins no segments: some entities are as long as what they stand for, and yet not verbatim.
    fileprivate func followed(by other: MappedText) -> MappedText {
        let length = string.utf8.count
        let shifted = other.segments.map { segment in
            Segment(text: segment.text.lowerBound + length..<segment.text.upperBound + length, source: segment.source)
        }
        return MappedText(string + other.string, segments: segments + shifted)
    }
}
