// SPDX-License-Identifier: EUPL-1.2

/// A ZIP file (APPNOTE 6.3.3) of files that are compressed already, so they are stored as they are.
///
/// All times are 1980-01-01, the earliest that ZIP knows: the same files have the same bytes.
struct ZipArchive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ content: [UInt8], at path: String) {
        let (name, offset) = (Array(path.utf8), bytes.count)
        let sum = CRC32.sum(of: content)
        // Version 2.0, names in UTF-8, stored, time and day.
        let common =
            Self.little(20, 2) + Self.little(0x0800, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(33, 2)
            + Self.little(Int(sum), 4) + Self.little(content.count, 4) + Self.little(content.count, 4)
            + Self.little(name.count, 2) + Self.little(0, 2)
        bytes += Self.little(0x0403_4B50, 4) + common + name + content
        directory +=
            Self.little(0x0201_4B50, 4) + Self.little(20, 2) + common + Self.little(0, 6) + Self.little(0, 4)
            + Self.little(offset, 4) + name
        count += 1
    }

    /// The whole file.
    var finished: [UInt8] {
        bytes + directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
            + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(bytes.count, 4) + Self.little(0, 2)
    }

    private static func little(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}

/// The checksum of ZIP (ISO 3309).
enum CRC32 {
    private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { byte in
        (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    static func sum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 255)] }
    }
}
