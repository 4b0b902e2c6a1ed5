// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Variant {
    /// What is wrong with the characters of all that stands below the fields, code, captions and titles included.
    var characterFindings: [Finding] {
        blocks.flatMap(\.shownTexts).flatMap { $0.characterFindings(in: file) }
    }
}

extension Block {
    /// Every text of the block that some reader meets; emphasis within a word does not end it.
    fileprivate var shownTexts: [MappedText] {
        var texts = textRuns.map(\.plainText) + codeBlocks.map(\.text)
        forEachInline { inline in
            switch inline.kind {
            case .link(let link): texts.append(inline.carrying(link.title))
            case .picture(let picture): texts.append(picture.caption ?? MappedText())
            case .citation(let cited): texts += cited.map { inline.carrying($0.locator) }
            case .text, .code, .emphasis, .strong, .softBreak, .hardBreak, .sign, .foreign: break
            }
        }
        return texts
    }
}

extension Inline {
    /// Words whose own place nobody knows, at the place of the inline that carries them.
    fileprivate func carrying(_ words: String?) -> MappedText {
        guard let words, !words.isEmpty else { return MappedText() }
        return MappedText(words, segments: [MappedText.Segment(text: 0..<words.utf8.count, source: range)])
    }
}
