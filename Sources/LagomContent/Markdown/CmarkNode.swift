// SPDX-License-Identifier: EUPL-1.2
import CCmarkGFM

/// A node of cmark's tree; alive as long as the `CmarkDocument` that made it.
typealias CmarkNode = UnsafeMutablePointer<cmark_node>

extension CmarkNode {
    var next: CmarkNode? { pointee.next }
    var firstChild: CmarkNode? { pointee.first_child }
    var parent: CmarkNode? { pointee.parent }
    var startLine: Int { Int(pointee.start_line) }
    var startColumn: Int { Int(pointee.start_column) }
    var endLine: Int { Int(pointee.end_line) }

    /// What kind of node this is, as raw values of `cmark_node_type`.
    var type: UInt32 { UInt32(pointee.type) }

    /// The text that a leaf's inlines are made of, without markers of the blocks around it.
    var content: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: pointee.content.ptr, count: Int(pointee.content.size))
    }

    var children: CmarkSiblings { CmarkSiblings(upcoming: firstChild) }
}

/// The children of a node, in order.
struct CmarkSiblings: Sequence, IteratorProtocol {
    var upcoming: CmarkNode?

    mutating func next() -> CmarkNode? {
        defer { upcoming = upcoming?.next }
        return upcoming
    }
}

extension cmark_chunk {
    /// The chunk's bytes.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: data, count: Int(len)) }

    /// The chunk as text, or nil where it is empty.
    var string: String? { len == 0 ? nil : String(decoding: bytes, as: UTF8.self) }
}
