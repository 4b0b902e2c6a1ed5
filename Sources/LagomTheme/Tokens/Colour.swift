// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// A colour of the sRGB space, written `#rrggbb`.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    /// Reads `#rrggbb`, and nothing else.
    public init?(_ text: String) {
        guard text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16) else {
            return nil
        }
        red = UInt8(value >> 16 & 255)
        green = UInt8(value >> 8 & 255)
        blue = UInt8(value & 255)
    }

    public static let black = Colour("#000000")!
    public static let white = Colour("#ffffff")!

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    public var description: String {
        let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// How bright the colour is, from 0 (black) to 1 (white).
    ///
    /// WCAG 2.2, 'relative luminance': L = 0.2126 R + 0.7152 G + 0.0722 B, where each channel c of 0…1 counts
    /// c / 12.92 up to 0.04045 and ((c + 0.055) / 1.055) ^ 2.4 above.
    public var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// The contrast of two colours, from 1 to 21.
    ///
    /// WCAG 2.2, 'contrast ratio': (L1 + 0.05) / (L2 + 0.05), L1 being the lighter. Level AAA asks 7 of text (1.4.6),
    /// level AA asks 3 of parts of controls and of graphics (1.4.11).
    public func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let c = Double(channel) / 255
        return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
}
