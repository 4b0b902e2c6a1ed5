// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Keeps the numbers of what is shown whole; what a text says, and its digest, stay as they are.
public enum WholeNumbers {
    /// Plain text, as feeds and titles have it.
    public static func kept(in text: String, _ direction: LanguageTag.Direction) -> String {
        guard text.utf8.contains(where: \.isDigit) || text.utf8.contains(UInt8(ascii: "-")) else { return text }
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
                let open = page[index...].firstIndex(of: UInt8(ascii: "<")) ?? page.endIndex
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
        guard let close = self[open...].firstIndex(of: UInt8(ascii: ">")) else { return endIndex }
        let name = self[open...].dropFirst().prefix { $0.isWord }
        guard let left = Self.left.first(where: { name.elementsEqual($0) }) else { return close + 1 }
        var index = close
        while let next = self[index...].firstIndex(of: UInt8(ascii: "<")) {
            if self[next...].dropFirst().starts(with: [UInt8(ascii: "/")] + left) { return next }
            index = next + 1
        }
        return endIndex
    }

    /// Elements that hold no running text, or text that keeps its direction already.
    private static let left: [[UInt8]] = ["title", "style", "script", "svg", "code", "bdi"].map { Array($0.utf8) }
}
