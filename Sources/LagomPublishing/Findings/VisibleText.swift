// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Text from files made safe for a terminal: what would steer the terminal or reorder the line is shown, not sent.
public enum VisibleText {
    /// Replaces control characters by their pictures (␛) and other characters that steer or are not seen by their number
    /// (`<U+202E>`); what is not seen but does its work, as between emoji or Persian letters, is left.
    public static func text(_ raw: String) -> String {
        let isShownOtherwise = raw.unicodeScalars.contains { isSteering($0) || isFormless($0) }
        return isShownOtherwise || !HiddenCharacter.all(in: raw).isEmpty ? pictures(raw).joined() : raw
    }

    /// The same, a scalar each.
    static func pictures(_ raw: String) -> [String] {
        let hidden = Set(HiddenCharacter.all(in: raw).map(\.index))
        return raw.unicodeScalars.enumerated().map { index, scalar in
            hidden.contains(index) || isFormless(scalar) ? number(of: scalar) : picture(scalar)
        }
    }

    /// The same for text of several lines.
    public static func lines(_ raw: String) -> String {
        raw.split(separator: "\n", omittingEmptySubsequences: false).map { text(String($0)) }.joined(separator: "\n")
    }

    /// One scalar as it is shown.
    static func picture(_ scalar: Unicode.Scalar) -> String {
        guard isSteering(scalar) else { return String(scalar) }
        if scalar.value < 0x20 { return String(Unicode.Scalar(0x2400 + scalar.value)!) }
        return scalar.value == 0x7F ? "\u{2421}" : number(of: scalar)
    }

    private static func number(of scalar: Unicode.Scalar) -> String { "<" + HiddenCharacter.number(of: scalar) + ">" }

    /// Whether honest text may have it and yet nothing is ever seen of it: soft hyphens and marks of direction.
    private static func isFormless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x200E, 0x200F: true
        default: false
        }
    }

    /// C0 and C1 controls, DEL, line separators, a byte order mark, and the controls that override or embed a direction.
    static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
