// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomText

/// Writes a wording as the bytes that encoding `v1` digests: `name:length:text` and a line feed for each thing said.
struct WordingWriter {
    private(set) var signs: Set<Identifier<Sign>> = []
    private(set) var sources: Set<Identifier<Source>> = []
    private(set) var pictures: Set<String> = []
    private var hasher = Digest.Hasher()
    private var pending: [UInt8] = []
    /// Words that may go on in the next inline: a line ending in the source is a space, and no border.
    private var words = ""

    /// Writes a thing by its name; the length in bytes makes every sequence of things unlike every other.
    mutating func write(_ name: String, _ text: String) {
        flushWords()
        append(name, text)
    }

    mutating func write(_ name: String, _ text: String?) {
        if let text { write(name, text) }
    }

    /// Begins a thing that holds others; `end` ends it.
    mutating func begin(_ name: String) { write("begin", name) }

    mutating func end() { write("end", "") }

    /// Adds words that stand in a row with the words before.
    mutating func add(words more: String) { words += more }

    mutating func use(_ sign: Identifier<Sign>) { signs.insert(sign) }
    mutating func use(_ source: Identifier<Source>) { sources.insert(source) }
    mutating func use(picture path: String) { pictures.insert(path) }

    mutating func digest() -> Digest {
        flushWords()
        hasher.update(pending)
        return hasher.digest()
    }

    private mutating func flushWords() {
        guard !words.isEmpty else { return }
        append("words", words)
        words = ""
    }

    private mutating func append(_ name: String, _ text: String) {
        let bytes = Self.normalized(text).utf8
        pending += "\(name):\(bytes.count):".utf8
        pending += bytes
        pending.append(UInt8(ascii: "\n"))
    }

    /// Normalization Form C (Unicode Standard Annex 15); scalars below U+0300 are in it already.
    private static func normalized(_ text: String) -> String {
        text.unicodeScalars.allSatisfy { $0.value < 0x300 } ? text : text.precomposedStringWithCanonicalMapping
    }
}
