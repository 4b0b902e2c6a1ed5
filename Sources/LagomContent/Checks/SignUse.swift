// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// One place where a card names a sign or an exception of the catalogue.
struct SignUse {
    let id: Identifier<Sign>
    let card: Card.Kind
    let range: ByteRange
    /// Whether nothing else stands in its list item or paragraph that could turn its meaning round.
    let standsAlone: Bool
}

extension Variant {
    /// The catalogue's signs and exceptions that the cards name: written as `[!id]`, or as a list item or paragraph
    /// whose words equal the catalogue's.
    ///
    /// - Parameter known: the catalogue's ids by their comparable wording in the variant's language.
    func signUses(known: [String: [Identifier<Sign>]]) -> [SignUse] {
        cards.flatMap { card in
            card.blocks.flatMap(\.textRuns).flatMap { Self.signUses(in: $0, of: card.kind, known: known) }
        }
    }

    private static func signUses(
        in run: [Inline], of card: Card.Kind, known: [String: [Identifier<Sign>]]
    ) -> [SignUse] {
        let parts = run.leaves
        let words = run.plainText
        // What only a picture's alternative text or code says is not shown to every reader as a sign.
        let isPlain = !parts.contains { $0.isPictureOrCode }
        let marked = parts.compactMap { part in
            if case .sign(let id) = part.kind { (id: id, range: part.range) } else { nil }
        }
        guard marked.isEmpty else {
            let isAlone = isPlain && marked.count == 1 && words.string.allSatisfy { " .,;".contains($0) }
            return marked.map { SignUse(id: $0.id, card: card, range: $0.range, standsAlone: isAlone) }
        }
        guard isPlain, let range = words.range else { return [] }
        let ids = known[Catalogue.comparable(words.string)] ?? []
        return ids.map { SignUse(id: $0, card: card, range: range, standsAlone: true) }
    }
}

extension Catalogue {
    /// The ids of signs and exceptions by their comparable wording in a language; several may say the same.
    func idsByWording(in language: LanguageTag) -> [String: [Identifier<Sign>]] {
        var ids: [String: [Identifier<Sign>]] = [:]
        for id in (Array(signs.keys) + Array(exceptions.keys)).sorted() {
            guard let wording = wording(of: id, in: language) else { continue }
            ids[Self.comparable(wording.text.string), default: []].append(id)
        }
        return ids
    }

    /// A wording without what does not change it: case, runs of white space, a full stop or comma at its end.
    static func comparable(_ wording: String) -> String {
        var words = String.UnicodeScalarView()
        for scalar in wording.lowercased().unicodeScalars {
            if !scalar.properties.isWhitespace {
                words.append(scalar)
            } else if let last = words.last, last != " " {
                words.append(" ")
            }
        }
        while let last = words.last, last == " " { words.removeLast() }
        if let last = words.last, ".,;".unicodeScalars.contains(last) { words.removeLast() }
        return String(words)
    }
}

extension Block {
    /// The runs of text in this block and those below it, in reading order.
    var textRuns: [[Inline]] {
        switch kind {
        case .paragraph(let content), .heading(_, let content, _): [content]
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.textRuns) }
        case .quote(let blocks): blocks.flatMap(\.textRuns)
        case .card(let card): card.blocks.flatMap(\.textRuns)
        case .table(let table): (table.header + table.rows.joined()).map(\.content)
        case .code, .thematicBreak: []
        }
    }
}

extension [Inline] {
    /// The inlines that hold no others, in reading order.
    fileprivate var leaves: [Inline] {
        flatMap { inline in
            switch inline.kind {
            case .emphasis(let content), .strong(let content), .foreign(_, let content): content.leaves
            case .link(let link): link.content.leaves
            case .text, .code, .picture, .softBreak, .hardBreak, .citation, .sign: [inline]
            }
        }
    }
}

extension Inline {
    fileprivate var isPictureOrCode: Bool {
        switch kind {
        case .picture, .code: true
        default: false
        }
    }
}
