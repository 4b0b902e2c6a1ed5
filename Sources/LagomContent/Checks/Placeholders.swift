// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What templates leave to be written: words in square brackets that stand alone in their line, item, quotes or
/// sentence.
///
/// `[Affischens rubrik]` is one; a link, a sign `[!id]`, a citation `[@id]`, a list `[sv, en]` and `[sic]` are none.
extension SourceFile {
    /// Where they stand, brackets included, in order.
    public var placeholders: [ByteRange] {
        let isYAML = path.hasSuffix(".yaml")
        return bytes.split(separator: UInt8(ascii: "\n")).flatMap { line -> [ByteRange] in
            let isComment = isYAML && line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
            return isComment ? [] : line.placeholders
        }
    }

    /// A question for each of them: whoever reads the page would read it.
    var placeholderFindings: [Finding] {
        placeholders.map { range in
            Finding(
                "placeholder-left", .answer, at: place(range),
                message: Wording(
                    sv: "Här står mallens ord kvar: \(text(in: range))",
                    en: "The template's words are still here: \(text(in: range))"),
                remedy: Wording(
                    sv: "Byt ut hakparentesen och orden i den mot egen text, eller ta bort raden.",
                    en: "Replace the brackets and the words in them with your own text, or remove the line."))
        }
    }
}

extension ArraySlice<UInt8> {
    /// Those of one line.
    fileprivate var placeholders: [ByteRange] {
        var found: [ByteRange] = []
        var open: Int?
        for index in indices {
            if self[index] == UInt8(ascii: "[") { open = index }
            guard self[index] == UInt8(ascii: "]"), let start = open else { continue }
            open = nil
            let range = start..<index + 1
            if isWording(self[start + 1..<index]), mayStand(before: start), mayStand(behind: index + 1) {
                found.append(range)
            }
        }
        return found
    }

    /// At least two words, the first beginning with a letter.
    private func isWording(_ words: ArraySlice<UInt8>) -> Bool {
        guard let first = words.first else { return false }
        let isLetter = (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) || first >= 0x80
        return isLetter && words.contains(UInt8(ascii: " "))
    }

    /// Whether a line, an item, a quotation or a sentence begins there.
    private func mayStand(before offset: Int) -> Bool {
        let last = self[startIndex..<offset].last { $0 != UInt8(ascii: " ") }
        return last.map("\"'>-*#.!?".utf8.contains) ?? true
    }

    /// Whether a line, a quotation or a sentence ends there, maybe with a citation.
    private func mayStand(behind offset: Int) -> Bool {
        let rest = self[offset..<endIndex]
        guard let next = rest.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }) else { return true }
        return "\"'.!?".utf8.contains(next) || next == UInt8(ascii: "[") && rest.first == UInt8(ascii: " ")
    }
}
