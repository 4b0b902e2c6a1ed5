// SPDX-License-Identifier: EUPL-1.2
import CDeflate

/// Compresses streams with libdeflate.
///
/// Not Sendable: a compressor belongs to the renderer that made it.
final class Compressor {
    private let compressor: OpaquePointer

    /// - Parameter level: from 1, fast, to 12, small.
    init(level: Int32) {
        compressor = libdeflate_alloc_compressor(level)
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// The bytes in zlib's form (RFC 1950), as PDF and PNG have them.
    func zlib(_ bytes: [UInt8]) -> [UInt8] {
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = libdeflate_zlib_compress(compressor, bytes, bytes.count, buffer.baseAddress, bound)
        }
    }
}
