// SPDX-License-Identifier: EUPL-1.2
import CDeflate
import CPangoCairo
import Glibc

/// Writes pictures as PNG (ISO/IEC 15948): eight bits of red, green and blue, no transparency.
///
/// Not Sendable: it belongs to its renderer.
final class PNGEncoder {
    private let compressor = Compressor(level: 4)

    /// The bytes of a PNG of an image surface in cairo's RGB24.
    func encode(_ surface: OpaquePointer) -> [UInt8] {
        let (width, height) = (
            Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface))
        )
        let stride = Int(cairo_image_surface_get_stride(surface))
        let pixels = cairo_image_surface_get_data(surface)!
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        let header = Self.big(UInt32(width)) + Self.big(UInt32(height)) + [8, 2, 0, 0, 0]
        Self.append("IHDR", header, to: &file)
        Self.append("IDAT", compressor.zlib(Self.rows(pixels, width, height, stride)), to: &file)
        Self.append("IEND", [], to: &file)
        return file
    }

    /// Each row as its difference from the row above (filter 2): drawings are mostly the same from row to row.
    private static func rows(_ pixels: UnsafeMutablePointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int)
        -> [UInt8]
    {
        let length = 3 * width + 1
        let none = [UInt8](repeating: 0, count: 4 * width)
        return [UInt8](unsafeUninitializedCapacity: length * height) { buffer, count in
            none.withUnsafeBufferPointer { none in
                for y in 0..<height {
                    let line = buffer.baseAddress! + y * length
                    let row = UnsafePointer(pixels + y * stride)
                    line.pointee = y == 0 ? 0 : 2
                    difference(row, y == 0 ? none.baseAddress! : row - stride, width, to: line + 1)
                }
            }
            count = length * height
        }
    }

    /// Cairo's pixels are native-endian words: blue, green, red, nothing.
    private static func difference(
        _ row: UnsafePointer<UInt8>, _ above: UnsafePointer<UInt8>, _ width: Int, to line: UnsafeMutablePointer<UInt8>
    ) {
        if memcmp(row, above, 4 * width) == 0 {
            memset(line, 0, 3 * width)
            return
        }
        for x in 0..<width {
            line[3 * x] = row[4 * x + 2] &- above[4 * x + 2]
            line[3 * x + 1] = row[4 * x + 1] &- above[4 * x + 1]
            line[3 * x + 2] = row[4 * x] &- above[4 * x]
        }
    }

    private static func append(_ type: StaticString, _ data: [UInt8], to file: inout [UInt8]) {
        file += big(UInt32(data.count))
        let start = file.count
        type.withUTF8Buffer { file.append(contentsOf: $0) }
        file += data
        let sum = file[start...].withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        file += big(sum)
    }

    private static func big(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
