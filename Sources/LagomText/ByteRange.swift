// SPDX-License-Identifier: EUPL-1.2

/// A half-open range of byte offsets into one source file, counted from the file's first byte (a BOM included).
public typealias ByteRange = Range<Int>
