// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Turns the blocks of a variant into those of a print.
///
/// Recursion is bounded: the parser refuses text nested deeper than its limit.
struct PrintText {
    let variant: Variant
    let catalogue: Catalogue
    let strings: Strings

    /// The blocks of a print; a code block and a line across the page have none.
    func blocks(_ blocks: [Block]) -> [PrintBlock] {
        blocks.flatMap { block -> [PrintBlock] in
            switch block.kind {
            case .paragraph(let content): paragraph(content)
            case .heading(let level, let content, _): [.heading(level: level, text(content))]
            case .list(let list): [.list(start: list.start, items: list.items.map { self.blocks($0.blocks) })]
            case .quote(let inner): self.blocks(inner)
            case .card(let card): [.card(self.card(card))]
            case .table(let table): [self.table(table)]
            case .code, .thematicBreak: []
            }
        }
    }

    func card(_ card: Card) -> PrintCard {
        PrintCard(
            kind: card.kind, label: strings[card.kind.labelKey], turnTo: turnTo(card), blocks: blocks(card.blocks))
    }

    /// The words of some inlines, signs among them, without citations.
    func text(_ inlines: [Inline]) -> RichText {
        var result = RichText()
        append(inlines, [], to: &result)
        return result.trimmed
    }

    /// A paragraph; the caption of a picture in it is words too.
    private func paragraph(_ inlines: [Inline]) -> [PrintBlock] {
        let text = text(inlines)
        return text.isEmpty ? [] : [.paragraph(text)]
    }

    private func append(_ inlines: [Inline], _ traits: [RichText.Trait], to result: inout RichText) {
        for inline in inlines {
            switch inline.kind {
            case .text(let text), .code(let text): result.append(text.string, traits)
            case .emphasis(let content): append(content, traits + [.italic], to: &result)
            case .strong(let content): append(content, traits + [.bold], to: &result)
            case .foreign(let language, let content): append(content, traits + [.language(language)], to: &result)
            case .link(let link): append(link.content, traits + link.trait, to: &result)
            case .picture(let picture):
                result.append(picture.alternativeText.string, traits)
                if let caption = picture.caption { result.append(" " + caption.string, traits) }
            case .softBreak: result.append(" ", traits)
            case .hardBreak: result.append("\u{2028}", traits)
            case .citation: result.dropSpaceBeforeCitation()
            case .sign(let id):
                if let wording = catalogue.wording(of: id, in: variant.language) {
                    result.append(wording.text.string, traits)
                }
            }
        }
    }

    private func table(_ table: Table) -> PrintBlock {
        let header = table.header.map { text($0.content) }
        let rows = table.rows.map { $0.map { text($0.content) } }
        if let facts = try? FactTable(table) { return .facts(facts, header: header, rows: rows) }
        return .table(header: header, rows: rows)
    }

    private func turnTo(_ card: Card) -> [String] {
        if card.kind == .emergency { return [strings[.call112]] }
        let turn = TurnWords(card, strings)
        return [turn.place, turn.time].compactMap { $0 }
    }
}

extension Link {
    fileprivate var trait: [RichText.Trait] {
        if case .external(let address) = destination { [.link(address)] } else { [] }
    }
}

extension RichText {
    /// 'läker inom en vecka [@fhmhals].' is printed 'läker inom en vecka.'
    fileprivate mutating func dropSpaceBeforeCitation() {
        guard string.hasSuffix(" ") else { return }
        let spans = self.spans
        let length = string.utf8.count - 1
        var shorter = RichText(String(string.dropLast()))
        for span in spans where span.range.lowerBound < length {
            shorter.mark(span.range.lowerBound..<min(span.range.upperBound, length), span.trait)
        }
        self = shorter
    }
}

extension Card.Kind {
    fileprivate var labelKey: StringKey {
        switch self {
        case .emergency: .cardEmergency
        case .urgent: .cardUrgent
        case .contact: .cardContact
        case .exception: .cardException
        case .ask: .cardAsk
        case .fact: .cardFact
        }
    }
}
