// SPDX-License-Identifier: EUPL-1.2

/// A clinic's logo, once it is sure that it is a picture and nothing else.
struct LogoFile {
    /// As SVG, whatever it was.
    let svg: [UInt8]

    private static let largest = 1 << 20

    /// nil for what is no PNG, JPEG or SVG, is larger than 1 MiB, or may run or load something.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.largest else { return nil }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), let size = Self.sizeOfPNG(bytes) {
            svg = Self.wrapped(bytes, "image/png", size)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]), let size = Self.sizeOfJPEG(bytes) {
            svg = Self.wrapped(bytes, "image/jpeg", size)
        } else {
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.contains("<svg"), !Self.acts(text.lowercased()) else { return nil }
            svg = bytes
        }
    }

    private static func acts(_ text: String) -> Bool {
        let words = [
            "<script", "<foreignobject", "<!entity", "<!doctype", "javascript:", "href=\"http", "url(http", "file:",
        ]
        return words.contains(where: text.contains) || hasHandler(text)
    }

    /// An attribute such as `onload=`.
    private static func hasHandler(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).contains { word in
            guard word.hasPrefix("on"), let equals = word.firstIndex(of: "=") else { return false }
            return word[..<equals].allSatisfy(\.isLetter)
        }
    }

    private static func sizeOfPNG(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count > 24 else { return nil }
        func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
        let size = (number(16), number(20))
        return (1...20_000).contains(size.0) && (1...20_000).contains(size.1) ? size : nil
    }

    /// The size in the frame header: the first segment from C0 to CF that is no table.
    private static func sizeOfJPEG(_ bytes: [UInt8]) -> (Int, Int)? {
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                let size = (Int(bytes[at + 7]) << 8 | Int(bytes[at + 8]), Int(bytes[at + 5]) << 8 | Int(bytes[at + 6]))
                return size.0 > 0 && size.1 > 0 ? size : nil
            }
            at += 2 + length
        }
        return nil
    }

    private static func wrapped(_ bytes: [UInt8], _ type: String, _ size: (Int, Int)) -> [UInt8] {
        let (width, height) = size
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
            viewBox="0 0 \(width) \(height)"><image width="\(width)" height="\(height)" \
            xlink:href="data:\(type);base64,\(base64(bytes))"/></svg>
            """.utf8)
    }

    /// RFC 4648, section 4.
    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for index in 0..<4 {
                result.append(index <= group.count ? letters[value >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
