// SPDX-License-Identifier: EUPL-1.2

extension ArraySlice<UInt8> {
    /// Where a word first stands, byte for byte; nil where it does not.
    func place(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: length)
        return withUnsafeBufferPointer { bytes in
            var start = 0
            while start + length <= bytes.count {
                if bytes[start] == letters[0], bytes[start..<start + length].elementsEqual(letters) {
                    return startIndex + start..<startIndex + start + length
                }
                start += 1
            }
            return nil
        }
    }
}
