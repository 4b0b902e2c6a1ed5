// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Collects the slots of one format while the blocks of a variant are walked in reading order.
///
/// Recursion is bounded: the parser refuses text nested deeper than its limit.
struct SlotWriter {
    let variant: Variant
    let catalogue: Catalogue
    private(set) var slots: [FormatText.Slot] = []
    /// What leads the text that is being added, as `Slot.leads`.
    private var leads: [Int] = []
    /// Where the text stands that is being added.
    /// The slots of the list right above the sentence that is being added, as `Slot.listAbove`.
    private var listAbove: [Int] = []
    private var place = FormatText.Place.running

    init(_ variant: Variant, catalogue: Catalogue) {
        self.variant = variant
        self.catalogue = catalogue
    }

    /// Adds a text of the variant's own file; an empty one is no slot.
    mutating func add(_ role: FormatText.Role, _ text: MappedText?) {
        guard let text, !text.isEmpty else { return }
        let located = LocatedText(text, path: variant.file.path)
        slots.append(FormatText.Slot(role, located, leads: leads, listAbove: listAbove, place: place))
    }

    /// Adds what some slots lead, and nothing else does.
    mutating func lead(from leads: [Int], _ addAll: (inout SlotWriter) -> Void) {
        let outer = self.leads
        self.leads = leads
        addAll(&self)
        self.leads = outer
    }

    private mutating func stand(below list: [Int], _ addAll: (inout SlotWriter) -> Void) {
        listAbove = list
        addAll(&self)
        listAbove = []
    }

    private mutating func stand(at place: FormatText.Place, _ addAll: (inout SlotWriter) -> Void) {
        let outer = self.place
        self.place = place
        addAll(&self)
        self.place = outer
    }

    /// Adds blocks that follow each other: a heading leads what is below it, a line the next that goes on with it, and a
    /// list the sentence below it.
    mutating func add(_ blocks: [Block], as role: FormatText.Role = .body) {
        var (heading, line, stopped, list) = (leads, [Int](), Int?.none, [Int]())
        for block in blocks {
            let (kind, count) = (LeadKind(of: block, in: variant.file), slots.count)
            if let stopped, block.isList { line = [stopped] }
            switch kind {
            case .heading: lead(from: []) { $0.add(block, as: role) }
            case .question: lead(from: heading) { $0.add(block, as: role) }
            case .stop: lead(from: heading + line) { $0.stand(below: list) { $0.add(block, as: role) } }
            case .colon, .words, .none: lead(from: heading + line) { $0.add(block, as: role) }
            }
            list = block.isList ? line + slots.indices[count...] : []
            switch kind {
            case .heading: (heading, line) = (last(since: count), [])
            case .question: line = last(since: count)
            case .colon, .words: line = line.suffix(1) + last(since: count)
            case .stop, .none: line = []
            }
            // Only a list goes on with a sentence that has ended.
            stopped = kind == .stop && slots.count > count ? slots.count - 1 : nil
        }
    }

    /// The last slot, where one was added to so many.
    func last(since count: Int) -> [Int] { slots.count > count ? [slots.count - 1] : [] }

    /// Adds the cards that a format shows.
    mutating func addCards(of format: Format) {
        for card in variant.cards(shownBy: format) { add(card) }
    }

    private mutating func add(_ block: Block, as role: FormatText.Role) {
        switch block.kind {
        case .paragraph(let content): add(content, as: role)
        case .heading(_, let content, _): add(content, as: role == .body ? .heading : role)
        case .list(let list): stand(at: .item) { $0.add(list, as: role) }
        case .quote(let blocks): add(blocks, as: role)
        case .card(let card): add(card)
        case .table(let table): add(table, as: role)
        case .code, .thematicBreak: break
        }
    }

    /// A card says itself what it is about.
    private mutating func add(_ card: Card) {
        lead(from: []) { $0.add(card.blocks, as: FormatText.Role(card.kind)) }
    }

    /// Adds a list: an item that only asks leads those below it, and the first line of an item the rest of it.
    private mutating func add(_ list: List, as role: FormatText.Role) {
        var above = leads
        for item in list.items {
            let (asks, count) = (item.asks(in: variant.file), slots.count)
            if let first = item.blocks.first { lead(from: asks ? leads : above) { $0.add(first, as: role) } }
            if asks { above = last(since: count) }
            lead(from: last(since: count)) { $0.add(Array(item.blocks.dropFirst()), as: role) }
        }
    }

    /// Adds a table: a column's heading and, nearer, a row's first cell lead the cells that they have in common.
    private mutating func add(_ table: Table, as role: FormatText.Role) {
        let role = role == .body ? .cell : role
        let headings = table.header.map { add($0, as: role, ledBy: [], at: .columnHeading) }
        for row in table.rows {
            var first: [Int] = []
            for (cell, heading) in zip(row, headings) {
                let slot = add(cell, as: role, ledBy: heading + first)
                if first.isEmpty { first = slot }
            }
        }
    }

    /// Adds a cell and gives its slot; none where it is empty.
    private mutating func add(
        _ cell: Table.Cell, as role: FormatText.Role, ledBy leads: [Int], at place: FormatText.Place = .cell
    ) -> [Int] {
        let count = slots.count
        lead(from: leads) { $0.stand(at: place) { $0.add(cell.content, as: role) } }
        return last(since: count)
    }

    /// Adds a run of text with the words of the signs in it; those of a sign alone stand in the catalogue's file.
    private mutating func add(_ inlines: [Inline], as role: FormatText.Role) {
        if let sign = inlines.signAlone { return addSign(sign, as: role) }
        var run: [Inline] = []
        for inline in inlines {
            if case .picture(let picture) = inline.kind {
                // What a picture shows is no advice on what it stands below.
                lead(from: []) {
                    $0.add(.alternativeText, picture.alternativeText)
                    $0.add(.caption, picture.caption)
                }
            } else {
                run.append(inline)
            }
        }
        add(role, run.plainText { catalogue.wording(of: $0, in: variant.language)?.text.string }.trimmed)
    }

    private mutating func addSign(_ id: Identifier<Sign>, as role: FormatText.Role) {
        guard let wording = catalogue.wording(of: id, in: variant.language) else { return }
        slots.append(FormatText.Slot(role, wording, leads: leads, place: place))
    }
}

extension Block {
    fileprivate var isList: Bool { if case .list = kind { true } else { false } }
}

extension [Inline] {
    /// The sign that stands here without any words around it.
    fileprivate var signAlone: Identifier<Sign>? {
        let signs = compactMap { if case .sign(let id) = $0.kind { id } else { nil } }
        return signs.count == 1 && plainText.string.allSatisfy(\.isWhitespace) ? signs[0] : nil
    }
}

extension List.Item {
    /// Whether it is a single line that the next item answers.
    fileprivate func asks(in file: SourceFile) -> Bool {
        guard blocks.count == 1 else { return false }
        return switch LeadKind(of: blocks[0], in: file) {
        case .question, .colon: true
        case .heading, .words, .stop, .none: false
        }
    }
}

extension FormatText.Role {
    fileprivate init(_ card: Card.Kind) {
        switch card {
        case .emergency: self = .emergency
        case .urgent: self = .urgent
        case .contact: self = .contact
        case .exception: self = .exception
        case .ask: self = .ask
        case .fact: self = .fact
        }
    }
}
