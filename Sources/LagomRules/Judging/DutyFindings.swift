// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// If this, then that: what a variant owes its reader in each format.
extension VariantReview {
    func findings(of duty: Duty, _ rule: Rule) -> [RuleFinding] {
        guard duty.types.isEmpty || duty.types.contains(variant.frontMatter.type),
            duty.whenCards.isEmpty || cards.contains(where: { duty.whenCards.contains($0.kind) })
        else { return [] }
        guard duty.cards.isEmpty else { return cardFindings(of: duty, rule) }
        let owing = texts.filter { duty.formats.isEmpty || duty.formats.contains($0.format) }
        var failing: [(format: Format, trigger: Trigger)] = []
        for text in owing {
            for trigger in triggers(of: duty, in: text.format) where !isMet(duty, in: text.format, by: trigger) {
                failing.append((text.format, trigger))
                if !duty.citation { break }
            }
        }
        let places = Dictionary(grouping: failing, by: { $0.trigger.range })
        return places.keys.sorted { $0.lowerBound < $1.lowerBound }.map { range in
            finding(rule, at: range, in: Set(places[range]!.map(\.format)))
        }
    }

    /// What calls for a duty, and where.
    private struct Trigger {
        let range: ByteRange
        /// Its place among the passages.
        let passage: Int
    }

    private func triggers(of duty: Duty, in format: Format) -> [Trigger] {
        guard !duty.when.isEmpty else { return [Trigger(range: titleRange, passage: passages.count)] }
        return passages.indices.compactMap { index in
            let present = readings[index].present
            guard !present.isEmpty, let words = duty.when.lazy.compactMap({ present[$0]?.first }).first else {
                return nil
            }
            let passage = passages[index]
            guard let role = passage.roles[format], passage.text.path == variant.file.path,
                duty.whenRoles.isEmpty || duty.whenRoles.contains(role)
            else { return nil }
            return Trigger(range: passage.text.text.sourceRange(of: words), passage: index)
        }
    }

    private func isMet(_ duty: Duty, in format: Format, by trigger: Trigger) -> Bool {
        if duty.citation { return isCited(trigger.range) }
        if format.carriesCards, cards.contains(where: { $0.hasAttribute(of: duty) }) { return true }
        if !duty.proseNeeds.isEmpty, cards.isEmpty, stands(duty.proseNeeds, in: format) { return true }
        return passages.indices.contains { index in
            if duty.orRoles.isEmpty, readings[index].present.isEmpty { return false }
            guard let role = passages[index].roles[format] else { return false }
            if duty.orRoles.contains(role) { return true }
            guard duty.needsRoles.isEmpty || duty.needsRoles.contains(role),
                !duty.comesFirst || index <= trigger.passage
            else { return false }
            return duty.needs.contains { readings[index].present[$0] != nil }
        }
    }

    private func stands(_ atoms: [Atom], in format: Format) -> Bool {
        passages.indices.contains { index in
            passages[index].roles[format] != nil && atoms.contains { readings[index].present[$0] != nil }
        }
    }

    /// What cards lack in themselves, wherever else in the message it stands.
    private func cardFindings(of duty: Duty, _ rule: Rule) -> [RuleFinding] {
        let owing = formats.filter { $0.carriesCards && (duty.formats.isEmpty || duty.formats.contains($0)) }
        guard !owing.isEmpty else { return [] }
        return variant.blocks.compactMap { block in
            guard case .card(let card) = block.kind, duty.cards.contains(card.kind), !isMet(duty, by: card, block)
            else { return nil }
            return finding(rule, at: card.markerRange, in: owing)
        }
    }

    private func isMet(_ duty: Duty, by card: Card, _ block: Block) -> Bool {
        if duty.citation { return block.cites }
        return card.hasAttribute(of: duty) || (!needsAttribute(card, duty) && paragraphs(of: card, meet: duty))
    }

    /// Where other cards have a line of their own for it, a card without one looks as if it did not matter there.
    private func needsAttribute(_ card: Card, _ duty: Duty) -> Bool {
        card.kind != .emergency && cards.contains { $0.hasAttribute(of: duty) }
    }

    /// Lists do not count: 'fever for three days' is a reason to turn to somebody, not a time to do it in.
    private func paragraphs(of card: Card, meet duty: Duty) -> Bool {
        let paragraphs = card.blocks.filter { if case .paragraph = $0.kind { true } else { false } }.map(\.range)
        return passages.indices.contains { index in
            guard duty.needs.contains(where: { readings[index].present[$0] != nil }),
                passages[index].text.path == variant.file.path, let range = passages[index].text.text.range
            else { return false }
            return paragraphs.contains { $0.overlaps(range) }
        }
    }

    /// Whether the top-level block that holds a range cites a source.
    private func isCited(_ range: ByteRange) -> Bool {
        variant.blocks.contains { $0.range.overlaps(range) && $0.cites }
    }
}

extension Card {
    fileprivate func hasAttribute(of duty: Duty) -> Bool {
        duty.orAttributes.contains { self[attribute: $0] != nil }
    }
}

extension Format {
    /// Whether it shows cards, and with them where to turn and when; others show `safety-short`.
    fileprivate var carriesCards: Bool {
        switch self {
        case .page, .poster, .leaflet, .apt: true
        case .card, .screen, .social: false
        }
    }
}

extension Block {
    /// Whether a source is cited in it; recursion is bounded by the parser's limit on nesting.
    fileprivate var cites: Bool {
        switch kind {
        case .paragraph(let inlines), .heading(_, let inlines, _): inlines.contains(where: \.cites)
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.cites) }
        case .quote(let blocks): blocks.contains(where: \.cites)
        case .card(let card): card.blocks.contains(where: \.cites)
        case .table(let table):
            (table.header + table.rows.joined()).contains { $0.content.contains(where: \.cites) }
        case .code, .thematicBreak: false
        }
    }
}

extension Inline {
    fileprivate var cites: Bool {
        switch kind {
        case .citation: true
        case .emphasis(let inner), .strong(let inner), .foreign(_, let inner): inner.contains(where: \.cites)
        case .link(let link): link.content.contains(where: \.cites)
        default: false
        }
    }
}
