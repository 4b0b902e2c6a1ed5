// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// One place where a card shows a sign or an exception of the catalogue.
struct SignUse {
    let id: Identifier<Sign>
    let card: Card.Kind
    let range: ByteRange
}

extension Variant {
    /// The catalogue's signs and exceptions that the cards show: written as `[!id]`, or as a list item or paragraph
    /// whose words equal the catalogue's.
    ///
    /// - Parameter known: the catalogue's ids by their comparable wording in the variant's language.
    func signUses(known: [String: Identifier<Sign>]) -> [SignUse] {
        cards.flatMap { card in
            card.blocks.flatMap(\.textRuns).flatMap { run in
                Self.signs(in: run, known: known).map { SignUse(id: $0.id, card: card.kind, range: $0.range) }
            }
        }
    }

    private static func signs(
        in run: [Inline], known: [String: Identifier<Sign>]
    ) -> [(id: Identifier<Sign>, range: ByteRange)] {
        let marked = run.compactMap { inline -> (id: Identifier<Sign>, range: ByteRange)? in
            if case .sign(let id) = inline.kind { (id, inline.range) } else { nil }
        }
        // A sign that only a picture's alternative text says is not shown to those who see the picture.
        guard marked.isEmpty, !run.holdPicture else { return marked }
        let words = run.plainText
        guard let id = known[Catalogue.comparable(words.string)], let range = words.range else { return [] }
        return [(id, range)]
    }
}

extension Catalogue {
    /// The ids of signs and exceptions by their comparable wording in a language.
    func idsByWording(in language: LanguageTag) -> [String: Identifier<Sign>] {
        var ids: [String: Identifier<Sign>] = [:]
        for id in Array(signs.keys) + Array(exceptions.keys) {
            guard let wording = wording(of: id, in: language) else { continue }
            ids[Self.comparable(wording.text.string)] = id
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
    /// Whether a picture is among these, however deep; the parser bounds how deep they nest.
    fileprivate var holdPicture: Bool {
        contains { inline in
            switch inline.kind {
            case .picture: true
            case .emphasis(let content), .strong(let content), .foreign(_, let content): content.holdPicture
            case .link(let link): link.content.holdPicture
            case .text, .code, .softBreak, .hardBreak, .citation, .sign: false
            }
        }
    }
}
