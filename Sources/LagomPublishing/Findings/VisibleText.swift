// SPDX-License-Identifier: EUPL-1.2

/// Text from files made safe for a terminal: what would steer the terminal or reorder the line is shown, not sent.
public enum VisibleText {
    /// Replaces control characters by their pictures (␛) and other steering characters by their number (`<U+202E>`).
    public static func text(_ raw: String) -> String {
        guard raw.unicodeScalars.contains(where: isSteering) else { return raw }
        return raw.unicodeScalars.map(picture).joined()
    }

    /// The same for text of several lines.
    public static func lines(_ raw: String) -> String {
        raw.split(separator: "\n", omittingEmptySubsequences: false).map { text(String($0)) }.joined(separator: "\n")
    }

    /// One scalar as it is shown.
    static func picture(_ scalar: Unicode.Scalar) -> String {
        guard isSteering(scalar) else { return String(scalar) }
        if scalar.value < 0x20 { return String(Unicode.Scalar(0x2400 + scalar.value)!) }
        if scalar.value == 0x7F { return "\u{2421}" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }

    /// C0 and C1 controls, DEL, line separators, a byte order mark, and the controls that override or embed a direction.
    static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
