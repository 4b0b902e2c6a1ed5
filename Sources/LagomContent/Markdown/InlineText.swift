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
            case .text(let text), .code(let text): result.append(text)
            case .emphasis(let content), .strong(let content), .foreign(_, let content):
                content.collect(into: &result)
            case .link(let link): link.content.collect(into: &result)
            case .picture(let picture): result.append(picture.alternativeText)
            case .softBreak, .hardBreak: result.append(" ", from: inline.range)
            case .citation, .sign: break
            }
        }
    }

    /// These inlines with neighbouring texts as one.
    var withJoinedText: [Inline] {
        var result: [Inline] = []
        for inline in self {
            if case .text(let more) = inline.kind, case .text(var text)? = result.last?.kind {
                text.append(more)
                result[result.count - 1] = Inline(.text(text), range: text.range ?? inline.range)
            } else {
                result.append(inline)
            }
        }
        return result
    }
}
