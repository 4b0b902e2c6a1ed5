// SPDX-License-Identifier: EUPL-1.2

/// Cuts a passage into words, clauses and sentences in one pass over its bytes.
struct Tokenizer: ~Copyable {
    /// The longest sentence in words; a longer one is cut, so that the work stays linear in the text.
    static let longestSentence = 120

    private(set) var tokens: [Token] = []
    var sentences: [Sentence] = []
    let bytes: UnsafeBufferPointer<UInt8>
    let vocabulary: Vocabulary
    var position = 0
    var clause: Int32 = 0
    /// The token at which the sentence begins that is being read.
    var sentenceStart = 0
    var opensParagraph = false
    /// The letters of the word that is being read.
    var letters = FlatRow<UInt8>(capacity: 64)
    private var isQuoted = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary) {
        self.bytes = bytes
        self.vocabulary = vocabulary
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
            case .percent: readPercent()
            case .joiner(let length): position += length
            }
        }
        endSentence(isQuestion: false)
    }

    mutating func breakClause(_ length: Int) {
        clause += 1
        position += length
    }

    private mutating func readPercent() {
        letters.removeAll()
        letters.append(bytes[position])
        position += 1
        addWord(from: position - 1, to: position)
    }

    /// Adds the word whose letters were read.
    mutating func addWord(from start: Int, to end: Int) {
        let id = vocabulary.id(of: letters.elements(0..<letters.count))
        tokens.append(Token(start: Int32(start), end: Int32(end), word: id, clause: clause, isQuoted: isQuoted))
    }

    func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if case .letter = Glyph(bytes, at: index) { return true }
        return false
    }

    func isDigit(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && (0x30...0x39).contains(bytes[index])
    }
}
