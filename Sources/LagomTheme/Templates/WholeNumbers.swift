// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Keeps the numbers of what is shown whole; what a text says, and its digest, stay as they are.
public enum WholeNumbers {
    /// Plain text, as feeds and titles have it.
    public static func kept(in text: String, _ direction: LanguageTag.Direction) -> String {
        let keeper: NumberKeeper = direction == .rightToLeft ? .isolates : .spaces
        var (text, output) = (text, [UInt8]())
        text.withUTF8 { keeper.append($0, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// A page of HTML; markup, and what is no running text, stays as it is.
    static func kept(inPage page: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(page.count + page.count / 16)
        page.withUnsafeBufferPointer { page in
            var index = page.startIndex
            while index < page.endIndex {
                let open = page.place(of: "<", from: index) ?? page.endIndex
                NumberKeeper.markup.append(UnsafeBufferPointer(rebasing: page[index..<open]), to: &output)
                index = page.endOfMarkup(at: open)
                output += page[open..<index]
            }
        }
        return output
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Behind the tag that begins at a place, or before the end tag of an element whose text is left alone.
    fileprivate func endOfMarkup(at open: Int) -> Int {
        guard let close = place(of: ">", from: open) else { return endIndex }
        guard let end = endTagOfLeft(at: open + 1) else { return close + 1 }
        var index = close
        while let next = place(of: "<", from: index) {
            if self[(next + 1)...].starts(with: end) { return next }
            index = next + 1
        }
        return endIndex
    }

    /// How the end tag begins of an element whose text is left alone.
    private func endTagOfLeft(at name: Int) -> [UInt8]? {
        // Most elements are told by their first letter.
        guard name < endIndex, [0x62, 0x63, 0x73, 0x74].contains(self[name]) else { return nil }
        let end = self[name...].firstIndex { !$0.isWord } ?? endIndex
        return Self.left.first { self[name..<end].elementsEqual($0.dropFirst()) }
    }

    /// A loop of its own: it meets every byte of a page.
    fileprivate func place(of sign: Unicode.Scalar, from start: Int) -> Int? {
        let byte = UInt8(ascii: sign)
        var index = start
        while index < endIndex {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Elements that hold no running text, or text that keeps its direction already.
    private static let left: [[UInt8]] = ["/title", "/style", "/script", "/svg", "/code", "/bdi"].map { Array($0.utf8) }
}
