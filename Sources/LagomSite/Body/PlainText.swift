// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The words of a line without markup, citations and pictures.
enum PlainText {
    static func of(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline.kind {
            case .text(let text), .code(let text): text.string
            case .emphasis(let inner), .strong(let inner), .foreign(_, let inner): of(inner)
            case .link(let link): of(link.content)
            case .softBreak, .hardBreak: " "
            case .picture, .citation, .sign: ""
            }
        }.joined()
    }
}
