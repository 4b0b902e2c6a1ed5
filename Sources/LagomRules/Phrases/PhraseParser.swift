// SPDX-License-Identifier: EUPL-1.2

/// Reads the small language of phrases: `(sluta|upphör) .. <medicine>`.
struct PhraseParser {
    struct Problem: Error, Equatable {
        /// UTF-8 offset into the phrase.
        let offset: Int
        let what: String
    }

    /// What texts are cut at within words, and phrases too: `p-piller` is two words.
    private static let joints: Set<Character> = ["-", "/", "&"]

    private let text: String
    private var rest: Substring

    private init(_ text: String) {
        self.text = text
        rest = text[...]
    }

    /// Reads one phrase, or throws where brackets do not match or nothing is named.
    static func parse(_ text: String) throws(Problem) -> PhraseSyntax {
        var parser = PhraseParser(text)
        parser.skipSpace()
        let stands = parser.take("!")
        var mood = PhraseSyntax.Mood.any
        var nodes = try parser.sequence(until: nil)
        if let last = nodes.last, let asked = Self.mood(of: last) {
            mood = asked
            nodes.removeLast()
        }
        guard nodes.contains(where: { if case .gap = $0 { false } else { true } }) else {
            throw Problem(offset: 0, what: "no words")
        }
        return PhraseSyntax(nodes: nodes, mood: mood, standsNegation: stands)
    }

    private static func mood(of node: PhraseNode) -> PhraseSyntax.Mood? {
        switch node {
        case .word(.inflected("$?")): .question
        case .word(.inflected("$.")): .statement
        default: nil
        }
    }

    private mutating func sequence(until closing: Character?) throws(Problem) -> [PhraseNode] {
        var nodes: [PhraseNode] = []
        skipSpace()
        while let next = rest.first, next != closing, !(closing != nil && next == "|") {
            nodes += Self.words(of: try node())
            skipSpace()
        }
        return nodes
    }

    private static func words(of node: PhraseNode) -> [PhraseNode] {
        guard case .word(.inflected(let word)) = node, word.contains(where: { Self.joints.contains($0) }) else {
            return [node]
        }
        return word.split { Self.joints.contains($0) }.map { .word(.inflected(String($0))) }
    }

    private mutating func node() throws(Problem) -> PhraseNode {
        let made = try plainNode()
        return take("?") ? .optional(made) : made
    }

    private mutating func plainNode() throws(Problem) -> PhraseNode {
        if take("(") { return try choice() }
        if take("<") { return try concept() }
        if take("...") { return .gap(.long) }
        if take("..") { return .gap(.short) }
        if take("^") { return .sentenceStart }
        return try word()
    }

    private mutating func choice() throws(Problem) -> PhraseNode {
        var choices: [[PhraseNode]] = []
        repeat { choices.append(try sequence(until: ")")) } while take("|")
        guard take(")") else { throw problem("a bracket is not closed") }
        return .choice(choices)
    }

    private mutating func concept() throws(Problem) -> PhraseNode {
        guard let end = rest.firstIndex(of: ">") else { throw problem("a concept's name is not closed") }
        let names = rest[..<end].split(separator: "|").map { PhraseNode.concept(String($0)) }
        rest = rest[rest.index(after: end)...]
        guard let first = names.first else { throw problem("a concept has no name") }
        return names.count == 1 ? first : .choice(names.map { [$0] })
    }

    private mutating func word() throws(Problem) -> PhraseNode {
        let end = rest.firstIndex { " ()|<>".contains($0) } ?? rest.endIndex
        var word = rest[..<end]
        if word.hasSuffix("?"), !word.hasPrefix("$") { word = word.dropLast() }
        guard !word.isEmpty else { throw problem("'\(rest.prefix(1))' stands alone") }
        rest = rest[word.endIndex...]
        if word == "$" { return .sentenceEnd }
        return .word(WordSpelling(word))
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0 == " " || $0 == "\n" }
    }

    private mutating func take(_ token: String) -> Bool {
        guard rest.hasPrefix(token) else { return false }
        rest = rest.dropFirst(token.count)
        return true
    }

    private func problem(_ what: String) -> Problem {
        Problem(offset: rest.startIndex.utf16Offset(in: text), what: what)
    }
}
