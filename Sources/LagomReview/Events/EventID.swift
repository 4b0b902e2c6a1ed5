// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The name of an event and of its file: `20261122T004312Z-7k2q9x3m`.
public struct EventID: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let name: String
    /// The moment that the name says.
    public let time: Moment

    /// Reads `YYYYMMDDTHHMMSSZ-` and eight of `0–9a–z`; nil for anything else, paths above all.
    public init?(_ name: String) {
        let bytes = Array(name.utf8)
        guard bytes.count == 25, bytes[16] == UInt8(ascii: "-"), bytes[17...].allSatisfy(Self.isRandomByte) else {
            return nil
        }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        let text =
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<16))"
        guard let time = Moment(text) else { return nil }
        self.name = name
        self.time = time
    }

    /// Reads the name of an event's file: the event's name and `.json`.
    public init?(file name: String) {
        guard name.hasSuffix(".json") else { return nil }
        self.init(String(name.dropLast(5)))
    }

    /// Whether a text holds the name of an event, whatever stands around it.
    static func isNamed(in text: String) -> Bool {
        let bytes = Array(text.utf8)
        return (0...max(0, bytes.count - 25)).contains { start in
            EventID(String(decoding: bytes[start...].prefix(25), as: UTF8.self)) != nil
        }
    }

    /// Makes the name of an event from its time and eight random bytes.
    public init(_ time: Moment, random: [UInt8]) {
        let alphabet = Array("0123456789abcdefghijklmnopqrstuv".utf8)
        let suffix = random.prefix(8).map { alphabet[Int($0 & 31)] }
        let stamp = time.description.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
        name = String(decoding: stamp, as: UTF8.self) + "-" + String(decoding: suffix, as: UTF8.self)
        self.time = time
    }

    public var description: String { name }

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }

    private static func isRandomByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}

/// An event that another has seen: its id, and the start of its seal, so that who alters one breaks the other.
public struct SeenEvent: Sendable, Hashable, CustomStringConvertible {
    public let id: EventID
    /// The first 16 hexadecimal digits of the event's seal.
    public let seal: String

    public init(_ id: EventID, seal: Digest) {
        self.id = id
        self.seal = String(seal.description.prefix(16))
    }

    /// Reads `id#seal`.
    init?(_ text: String) {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")), let id = EventID(String(text[..<mark])) else {
            return nil
        }
        self.id = id
        seal = String(text[mark...].dropFirst())
        guard seal.utf8.count == 16 else { return nil }
    }

    public var description: String { "\(id)#\(seal)" }
}
