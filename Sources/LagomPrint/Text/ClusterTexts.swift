// SPDX-License-Identifier: EUPL-1.2

/// The characters that each glyph of a run stands for.
///
/// A cluster's characters all belong to its first glyph in reading order; the others stand for nothing by themselves.
struct ClusterTexts {
    private var texts: [String]

    /// - Parameters:
    ///   - starts: for each glyph, the offset into the run's text at which its cluster begins.
    ///   - text: the run's bytes.
    init(_ starts: UnsafeMutablePointer<Int32>, _ count: Int, text: ArraySlice<UInt8>) {
        let ordered = Set((0..<count).map { Int(starts[$0]) }).sorted() + [text.count]
        var ends: [Int: Int] = [:]
        for (start, end) in zip(ordered, ordered.dropFirst()) { ends[start] = end }
        texts = Array(repeating: "", count: count)
        for index in 0..<count where index == 0 || starts[index] != starts[index - 1] {
            let start = Int(starts[index])
            let range = text.startIndex + start..<text.startIndex + ends[start]!
            texts[index] = String(decoding: text[range], as: UTF8.self)
        }
    }

    subscript(_ glyph: Int) -> String { texts[glyph] }
}
