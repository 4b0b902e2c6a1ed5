// SPDX-License-Identifier: EUPL-1.2

/// The little that must be true of an address before a page may link to it.
enum WebAddress {
    /// Whether a text is an `http:` or `https:` address with a host, without blanks, control characters and quotes.
    static func isWellFormed(_ text: String) -> Bool {
        guard let rest = afterScheme(text) else { return false }
        let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        return !host.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }
    }

    /// Whether an address can be a site's: well-formed, without query and fragment.
    static func isSite(_ text: String) -> Bool {
        isWellFormed(text) && !text.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    }

    /// Whether a text is an e-mail address that can stand in a `mailto:` link.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    }

    private static let forbidden = Array("\"<>\\^`{|}".utf8)

    private static func afterScheme(_ text: String) -> Substring.UTF8View? {
        for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
            return text.dropFirst(scheme.count).utf8
        }
        return nil
    }
}
