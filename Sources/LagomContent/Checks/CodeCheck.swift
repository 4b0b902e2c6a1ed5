// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension Variant {
    /// A question for each block of code: no rules read it, and readers of the page do.
    var codeFindings: [Finding] {
        blocks.flatMap(\.codeBlocks).map { range in
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
    /// Where code stands as a block of its own; the parser bounds how deep blocks nest.
    fileprivate var codeBlocks: [ByteRange] {
        switch kind {
        case .code: [range]
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.codeBlocks) }
        case .quote(let blocks): blocks.flatMap(\.codeBlocks)
        case .card(let card): card.blocks.flatMap(\.codeBlocks)
        case .paragraph, .heading, .table, .thematicBreak: []
        }
    }
}
