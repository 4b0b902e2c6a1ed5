// SPDX-License-Identifier: EUPL-1.2

/// Cuts a passage into words, clauses and sentences in one pass over its bytes.
struct Tokenizer {
    /// The longest sentence in words; a longer one is cut, so that the work stays linear in the text.
    static let longestSentence = 120

    private(set) var tokens: [Token] = []
    private(set) var sentences: [Sentence] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private let vocabulary: Vocabulary
    private let abbreviations: Set<[UInt8]>
    private var position = 0
    private var clause: Int32 = 0
    private var sentenceStart = 0
    private var isQuoted = false
    private var opensParagraph = false
    private var buffer: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary, abbreviations: Set<[UInt8]>) {
        self.bytes = bytes
        self.vocabulary = vocabulary
        self.abbreviations = abbreviations
        tokens.reserveCapacity(bytes.count / 5)
    }

    mutating func run() {
        while position < bytes.count {
            switch Glyph(bytes, at: position) {
            case .letter, .digit: readWord()
            case .space(let length), .other(let length): position += length
            case .newline: readNewline()
            case .stop(let byte): readStop(byte)
            case .ellipsis(let length): readEllipsis(length)
            case .pause(let length): breakClause(length)
            case .quote(let length):
                isQuoted.toggle()
                breakClause(length)
            case .percent:
                add(word: [UInt8(ascii: "%")], from: position, to: position + 1)
                position += 1
            case .joiner(let length): position += length
            }
        }
        endSentence(isQuestion: false)
    }

    private mutating func breakClause(_ length: Int) {
        clause += 1
        position += length
    }

    private mutating func readWord() {
        let start = position
        buffer.removeAll(keepingCapacity: true)
        var end = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                guard appendASCII(byte) else { break }
                end = position
            } else {
                guard appendWide(byte) else { break }
                end = position
            }
        }
        while buffer.last == UInt8(ascii: "'") { buffer.removeLast() }
        add(word: buffer, from: start, to: end)
        if tokens.count - sentenceStart >= Self.longestSentence { endSentence(isQuestion: false) }
    }

    /// Takes a letter, a digit, an apostrophe or a decimal mark between digits; says whether it did.
    private mutating func appendASCII(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A: buffer.append(byte | 0x20)
        case 0x61...0x7A, 0x30...0x39: buffer.append(byte)
        case UInt8(ascii: "'"):
            guard isLetter(at: position + 1) else { return false }
            buffer.append(byte)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            guard isDigit(at: position - 1), isDigit(at: position + 1) else { return false }
            buffer.append(byte)
        default: return false
        }
        position += 1
        return true
    }

    private mutating func appendWide(_ byte: UInt8) -> Bool {
        switch Glyph(bytes, at: position) {
        case .letter(let length):
            appendFolded(byte, length)
            position += length
            return true
        case .joiner(let length):
            position += length
            return true
        case .quote(3) where bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99 && isLetter(at: position + 3):
            buffer.append(UInt8(ascii: "'"))
            position += 3
            return true
        default: return false
        }
    }

    /// Lower case for Latin-1 letters; `a` and `o` with combining ring or diaeresis become å, ä, ö.
    private mutating func appendFolded(_ byte: UInt8, _ length: Int) {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        if byte == 0xC3, (0x80...0x9E).contains(second), second != 0x97 {
            buffer.append(contentsOf: [byte, second + 0x20])
        } else if byte == 0xCC, let composed = Self.composed(buffer.last, second) {
            buffer.removeLast()
            buffer.append(contentsOf: [0xC3, composed])
        } else {
            buffer.append(contentsOf: bytes[position..<min(position + length, bytes.count)])
        }
    }

    private static func composed(_ letter: UInt8?, _ mark: UInt8) -> UInt8? {
        switch (letter, mark) {
        case (UInt8(ascii: "a"), 0x8A): 0xA5
        case (UInt8(ascii: "a"), 0x88): 0xA4
        case (UInt8(ascii: "o"), 0x88): 0xB6
        case (UInt8(ascii: "e"), 0x81): 0xA9
        default: nil
        }
    }

    private mutating func add(word: [UInt8], from start: Int, to end: Int) {
        let id = vocabulary.id(of: word)
        tokens.append(Token(start: Int32(start), end: Int32(end), word: id, clause: clause, isQuoted: isQuoted))
    }

    private func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if case .letter = Glyph(bytes, at: index) { return true }
        return false
    }

    private func isDigit(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && (0x30...0x39).contains(bytes[index])
    }
}

extension Tokenizer {
    /// An empty line ends a sentence; a single line ending is a space.
    private mutating func readNewline() {
        position += 1
        var next = position
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.count, bytes[next] == 0x0A else { return }
        endSentence(isQuestion: false)
        opensParagraph = true
        position = next
    }

    private mutating func readStop(_ byte: UInt8) {
        let after = position + 1
        let ends = byte == UInt8(ascii: ".") ? endsSentence(at: after) : !isLetter(at: after)
        position = after
        if ends {
            endSentence(isQuestion: byte == UInt8(ascii: "?"))
        } else {
            clause += byte == UInt8(ascii: ".") ? 0 : 1
        }
    }

    private mutating func readEllipsis(_ length: Int) {
        let ends = startsSentence(at: position + length)
        breakClause(length)
        if ends { endSentence(isQuestion: false) }
    }

    /// Whether the full stop before `after` ends a sentence: not inside numbers, not behind abbreviations or initials.
    private func endsSentence(at after: Int) -> Bool {
        guard let last = tokens.last, tokens.count > sentenceStart else { return false }
        if Int(last.end) == after - 1 {
            let word = vocabulary.entries[Int(last.word)].word
            if abbreviations.contains(word) { return startsParagraph(at: after) }
            if word.count == 1, !(0x30...0x39).contains(word[0]) { return startsParagraph(at: after) }
        }
        return startsSentence(at: after)
    }

    private func startsParagraph(at index: Int) -> Bool {
        bytes[min(index, bytes.count)...].prefix { $0 == 0x20 || $0 == 0x0D }.endIndex >= bytes.count
    }

    /// Whether what follows is the end, or white space and then anything but a small letter.
    private func startsSentence(at index: Int) -> Bool {
        var next = index
        while next < bytes.count {
            switch Glyph(bytes, at: next) {
            case .quote(let length): next += length
            case .space(let length): return startsCapital(at: next + length)
            case .newline: return startsCapital(at: next + 1)
            case .pause(let length) where next == index: next += length
            default: return false
            }
        }
        return true
    }

    private func startsCapital(at index: Int) -> Bool {
        var next = index
        while next < bytes.count {
            switch Glyph(bytes, at: next) {
            case .space(let length), .quote(let length), .other(let length), .pause(let length): next += length
            case .newline: next += 1
            case .letter: return !isSmallLetter(at: next)
            default: return true
            }
        }
        return true
    }

    private func isSmallLetter(at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return (0x61...0x7A).contains(byte) }
        return byte == 0xC3 && index + 1 < bytes.count && bytes[index + 1] >= 0x9F
    }

    private mutating func endSentence(isQuestion: Bool) {
        clause += 1
        if tokens.count > sentenceStart {
            sentences.append(
                Sentence(
                    tokens: sentenceStart..<tokens.count, isQuestion: isQuestion, opensParagraph: opensParagraph))
            sentenceStart = tokens.count
            opensParagraph = false
        } else if isQuestion, let last = sentences.popLast() {
            sentences.append(
                Sentence(tokens: last.tokens, isQuestion: true, opensParagraph: last.opensParagraph))
        }
    }
}
