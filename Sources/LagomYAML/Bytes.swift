// SPDX-License-Identifier: EUPL-1.2

extension UInt8 {
    /// Whether YAML counts the byte as blank: a space or a tab.
    var isYAMLBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    /// Whether the byte ends or helps to end a line.
    var isYAMLBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension UnsafeBufferPointer<UInt8> {
    /// The end of a range without the blanks and line endings at its end.
    func trimmedEnd(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, self[end - 1].isYAMLBlank || self[end - 1].isYAMLBreak { end -= 1 }
        return end
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}
