// SPDX-License-Identifier: EUPL-1.2

/// A second of universal time: `2026-11-22T00:43:12Z` (RFC 3339, without fractions and other zones).
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let seconds: Int

    public init(seconds: Int) {
        self.seconds = seconds
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ`, and nothing else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == colon, bytes[16] == colon,
            bytes[19] == UInt8(ascii: "Z"), let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = Self.number(bytes[11], bytes[12], below: 24),
            let minute = Self.number(bytes[14], bytes[15], below: 60),
            let second = Self.number(bytes[17], bytes[18], below: 60)
        else { return nil }
        seconds = day.number * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// The day in universal time; a moment outside the years 1 to 9999 counts as the nearest day.
    public var day: Day {
        Day(number: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
            ?? Day(year: seconds < 0 ? 1 : 9999, month: 1, day: 1)!
    }

    public var description: String {
        let rest = ((seconds % 86_400) + 86_400) % 86_400
        return "\(day)T\(Self.two(rest / 3600)):\(Self.two(rest / 60 % 60)):\(Self.two(rest % 60))Z"
    }

    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

    private static func number(_ tens: UInt8, _ ones: UInt8, below limit: Int) -> Int? {
        guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
        let number = Int(tens - 0x30) * 10 + Int(ones - 0x30)
        return number < limit ? number : nil
    }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}

private let colon = UInt8(ascii: ":")
