// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Variant {
    /// A question for each block of code, and for code in a line that is a sentence: no rules read it, and readers do.
    var codeFindings: [Finding] {
        let sentences = codeSpans.filter { file.text(in: $0).isSentence }
        return (blocks.flatMap(\.codeBlocks).map(\.range) + sentences).sorted { $0.lowerBound < $1.lowerBound }.map {
            range in
            Finding(
                "code-not-checked", .answer, at: file.place(range),
                message: Wording(
                    sv: "Inga regler läser det som står som programkod, men läsarna ser det.",
                    en: "No rules read what stands as program code, but readers see it."),
                remedy: Wording(
                    sv: "Skriv det som vanlig text, eller låt en granskare läsa det och svara.",
                    en: "Write it as ordinary text, or have a reviewer read it and answer."))
        }
    }
}

extension Block {
    /// The code that stands as a block of its own; the parser bounds how deep blocks nest.
    var codeBlocks: [(text: MappedText, range: ByteRange)] {
        switch kind {
        case .code(let text, _): [(text, range)]
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.codeBlocks) }
        case .quote(let blocks): blocks.flatMap(\.codeBlocks)
        case .card(let card): card.blocks.flatMap(\.codeBlocks)
        case .paragraph, .heading, .table, .thematicBreak: []
        }
    }
}

extension String {
    /// Whether there are three words or numbers and nothing else, two of them words: addresses, commands with options and
    /// telephone numbers are none.
    fileprivate var isSentence: Bool {
        let parts = split { $0 == "`" || $0.isWhitespace }
        let words = parts.map { $0.drop { "(\"”".contains($0) }.reversed().drop { ".,:;!?)\"”".contains($0) } }
        guard parts.count >= 3, words.allSatisfy({ $0.isSpelled { $0.isLetter || $0.isNumber } }) else { return false }
        return words.count { $0.count > 1 && $0.isSpelled(of: \.isLetter) } >= 2
    }
}

extension Collection<Character> {
    /// Whether all its signs are such, but for hyphens and apostrophes between them: 'e-post', 'don’t'.
    fileprivate func isSpelled(of isSuch: (Character) -> Bool) -> Bool {
        split(omittingEmptySubsequences: false) { "-'’\u{2011}".contains($0) }
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(isSuch) }
    }
}
