// SPDX-License-Identifier: EUPL-1.2

/// Links between pages of the site: folders with a `/` at the end, relative, so that the site works anywhere.
enum Address {
    /// The way from one folder to another, both from the site's root: `sv/halsont/` to `sv/oron/` is `../oron/`.
    static func relative(from: String, to: String) -> String {
        let (start, end) = (Array(from.utf8), Array(to.utf8))
        let same = zip(start, end).prefix { $0 == $1 }.count
        let shared = start[..<same].lastIndex(of: slash).map { $0 + 1 } ?? 0
        let steps = start[shared...].count { $0 == slash }
        if steps == 0, shared == end.count { return "./" }
        return String(repeating: "../", count: steps) + String(decoding: end[shared...], as: UTF8.self)
    }

    private static let slash = UInt8(ascii: "/")

    /// A path or a value in an address, with every byte but unreserved ones and `/` percent-encoded (RFC 3986, 2.1).
    static func encoded(_ text: String, keeping kept: String = "/") -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if plain.contains(byte) || kept.utf8.contains(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
