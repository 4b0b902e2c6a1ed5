// SPDX-License-Identifier: EUPL-1.2

/// Sentences: where they end.
extension Tokenizer {
    /// An empty line ends a sentence; a single line ending is a space.
    mutating func readNewline() {
        position += 1
        var next = position
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        guard next < bytes.count, bytes[next] == 0x0A else { return }
        endSentence(isQuestion: false)
        opensParagraph = true
        position = next
    }

    mutating func readStop(_ byte: UInt8) {
        let after = position + 1
        let ends = byte == UInt8(ascii: ".") ? endsSentence(at: after) : !isLetter(at: after)
        position = after
        if ends {
            endSentence(isQuestion: byte == UInt8(ascii: "?"))
        } else {
            clause += byte == UInt8(ascii: ".") ? 0 : 1
        }
    }

    mutating func readEllipsis(_ length: Int) {
        let ends = startsSentence(at: position + length)
        breakClause(length)
        if ends { endSentence(isQuestion: false) }
    }

    /// Whether the full stop before `after` ends a sentence: not inside numbers, not behind abbreviations or initials.
    private func endsSentence(at after: Int) -> Bool {
        guard let last = tokens.last, tokens.count > sentenceStart else { return false }
        if Int(last.end) == after - 1 {
            let word = vocabulary.word(last.word)
            let isInitial = word.count == 1 && !(0x30...0x39).contains(word[0])
            if isInitial || vocabulary[last.word].isAbbreviation { return startsParagraph(at: after) }
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

    mutating func endSentence(isQuestion: Bool) {
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
