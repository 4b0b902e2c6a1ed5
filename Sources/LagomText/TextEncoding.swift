// SPDX-License-Identifier: EUPL-1.2

extension SourceFile {
    /// A finding where bytes of a range are no UTF-8, at the first of them and with their number.
    public func encodingFindings(in range: ByteRange? = nil) -> [Finding] {
        let range = range ?? 0..<bytes.count
        let invalid = invalidRanges(in: range)
        guard let first = invalid.first else { return [] }
        let byte = Self.hexadecimal(bytes[first.lowerBound])
        let count = invalid.count
        return [
            Finding(
                "invalid-utf8", at: place(first),
                message: Wording(
                    sv:
                        "Här står byten \(byte), som inte är UTF-8. Filen har \(count) \(count == 1 ? "sådant ställe" : "sådana ställen").",
                    en:
                        "The byte \(byte) here is not UTF-8. The file has \(count) such \(count == 1 ? "place" : "places")."
                ),
                remedy: Wording(
                    sv: "Spara filen med teckenkodningen UTF-8.", en: "Save the file with the encoding UTF-8."))
        ]
    }

    /// The bytes of a range with `?` in place of every byte that is no UTF-8, so that offsets stay what they are;
    /// nil where all of it is UTF-8.
    public func repairedBytes(in range: ByteRange) -> [UInt8]? {
        let invalid = invalidRanges(in: range)
        guard !invalid.isEmpty else { return nil }
        var repaired = Array(bytes[range])
        for bad in invalid {
            for offset in bad { repaired[offset - range.lowerBound] = UInt8(ascii: "?") }
        }
        return repaired
    }

    /// The stretches that are no UTF-8, as the Unicode Standard divides them (maximal subparts, section 3.9).
    func invalidRanges(in range: ByteRange) -> [ByteRange] {
        var found: [ByteRange] = []
        var start = range.lowerBound
        while start < range.upperBound {
            do {
                _ = try UTF8Span(validating: bytes.span.extracting(start..<range.upperBound))
                break
            } catch {
                let bad = start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
                found.append(bad)
                start = bad.upperBound
            }
        }
        return found
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
