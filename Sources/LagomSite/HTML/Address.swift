// SPDX-License-Identifier: EUPL-1.2

/// Links between pages of the site: folders with a `/` at the end, relative, so that the site works anywhere.
enum Address {
    /// The way from one folder to another, both from the site's root: `sv/halsont/` to `sv/oron/` is `../oron/`.
    static func relative(from: String, to: String) -> String {
        let (start, end) = (from.split(separator: "/"), to.split(separator: "/"))
        let shared = zip(start, end).prefix { $0 == $1 }.count
        let way = Array(repeating: "..", count: start.count - shared) + end.dropFirst(shared).map(String.init)
        let isFile = !to.isEmpty && !to.hasSuffix("/")
        return way.isEmpty ? "./" : way.joined(separator: "/") + (isFile ? "" : "/")
    }

    /// A path or a value in an address, with every byte but unreserved ones and `/` percent-encoded (RFC 3986, 2.1).
    static func encoded(_ text: String, keeping kept: String = "/") -> String {
        var result = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = byte < 128 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte))
            if isPlain || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
                result.unicodeScalars.append(scalar)
            } else {
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
