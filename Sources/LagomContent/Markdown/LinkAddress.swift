// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension LinkDestination {
    /// The schemes that a link may have.
    static let schemes: Set<String> = ["https", "http", "mailto", "tel", "sms"]

    /// Tells where an address leads, or nil where no link may lead.
    init?(address: String) {
        guard !address.isEmpty, address.utf8.count <= MarkdownLimits.address,
            !address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else { return nil }
        if address.utf8.first == UInt8(ascii: "#") {
            guard address.utf8.count > 1 else { return nil }
            self = .anchor(String(address.dropFirst()))
        } else if let scheme = Self.scheme(of: address) {
            guard Self.schemes.contains(scheme) else { return nil }
            self = .external(address)
        } else {
            self.init(messagePath: address)
        }
    }

    /// What stands before the first colon, lower-cased, where an address begins with a scheme (RFC 3986, 3.1).
    private static func scheme(of address: String) -> String? {
        guard let end = address.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }),
            address.utf8[end] == UInt8(ascii: ":")
        else { return nil }
        return String(address[..<end]).lowercased()
    }

    /// Reads `../id/language.md`, with or without `#anchor`.
    private init?(messagePath: String) {
        let halves = messagePath.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "..", parts[2].hasSuffix(".md"),
            LanguageTag(String(parts[2].dropLast(3))) != nil
        else { return nil }
        let id = String(parts[1])
        guard Identifier<Message>.isWellFormed(id), halves.count == 1 || !halves[1].isEmpty else { return nil }
        self = .message(Identifier(id), anchor: halves.count == 2 ? String(halves[1]) : nil)
    }
}
