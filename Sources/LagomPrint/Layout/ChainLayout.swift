// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Lets blocks flow through frames, one after the other, as columns and pages do.
struct ChainLayout {
    let frames: [Rect]

    /// The most air that is added where a frame has room to spare, in sizes.
    private static let mostAir = 0.6

    /// One flow a frame, all about as full as each other; nil where blocks are left over or a word is too wide.
    func flows(_ blocks: [PrintBlock], _ start: Flow) -> [Flow]? {
        let parts = ChainPart.parts(of: blocks)
        var heights: [Double: [Double]] = [:]
        for width in Set(frames.map(\.width)) {
            guard let measured = Self.heights(parts, width, start) else { return nil }
            heights[width] = measured
        }
        let columns = frames.map { ChainBreaks.Column(height: $0.height, parts: heights[$0.width] ?? []) }
        let breaks = ChainBreaks(parts: parts, columns: columns, size: start.size)
        return breaks.ranges.map { zip(frames, $0).map { flow(parts[$1], start, $0) } }
    }

    private static func heights(_ parts: [ChainPart], _ width: Double, _ start: Flow) -> [Double]? {
        var heights: [Double] = []
        for part in parts {
            var flow = start.fresh()
            flow.blocks([part.block], x: 0, width: width)
            guard flow.fits else { return nil }
            heights.append(flow.y)
        }
        return heights
    }

    /// Places what stands in a frame; what room is left becomes air between blocks, but not below what leads to another.
    private func flow(_ parts: ArraySlice<ChainPart>, _ start: Flow, _ frame: Rect) -> Flow {
        let blocks = parts.blocks
        let tight = flow(blocks, start, frame, air: 0)
        let places = blocks.dropLast().count { !$0.leads }
        guard places > 0 else { return tight }
        let spare = (frame.height - tight.y) / start.size / Double(places)
        return flow(blocks, start, frame, air: max(0, min(spare, Self.mostAir)))
    }

    private func flow(_ blocks: [PrintBlock], _ start: Flow, _ frame: Rect, air: Double) -> Flow {
        var flow = start.fresh()
        for (index, block) in blocks.enumerated() {
            if index > 0 { flow.space(block.gap + (blocks[index - 1].leads ? 0 : air)) }
            flow.blocks([block], x: 0, width: frame.width)
        }
        return flow
    }

    /// How much higher than all frames together the blocks are.
    func excess(_ blocks: [PrintBlock], _ start: Flow) -> SlotLayout.Excess {
        var flow = start.fresh()
        let width = frames.map(\.width).min() ?? 0
        for block in blocks {
            flow.space(block.gap)
            flow.blocks([block], x: 0, width: width)
        }
        // Frames are never filled to the last line: what a block leaves at the end of one is lost.
        let room = frames.reduce(0) { $0 + $1.height } * 0.95
        return SlotLayout.Excess(height: max(flow.y, room * 1.02), room: room, isTooWide: !flow.fits)
    }
}

/// What is never divided between frames: a block, or an item of a long list.
struct ChainPart {
    /// A list of one item, where it is an item.
    let block: PrintBlock
    /// The air above it, in sizes, unless it begins a frame.
    let gap: Double
    /// Whether it goes on with the list of the part before.
    let isContinued: Bool
    /// Whether a frame may begin with it.
    let mayBegin: Bool

    /// The items of a list that stay together at the end and the beginning of a frame.
    private static let together = 2

    static func parts(of blocks: [PrintBlock]) -> [ChainPart] {
        blocks.enumerated().flatMap { index, block in
            // What leads to something does not end a frame.
            parts(of: block, mayBegin: index == 0 || !blocks[index - 1].leads)
        }
    }

    private static func parts(of block: PrintBlock, mayBegin: Bool) -> [ChainPart] {
        guard case .list(let start, let items) = block, items.count >= 2 * together else {
            return [ChainPart(block: block, gap: block.gap, isContinued: false, mayBegin: mayBegin)]
        }
        return items.enumerated().map { number, item in
            let isFirst = number == 0
            return ChainPart(
                block: .list(start: start.map { $0 + number }, items: [item]),
                gap: isFirst ? block.gap : Flow.itemGap, isContinued: !isFirst,
                mayBegin: isFirst ? mayBegin : number >= together && items.count - number >= together)
        }
    }
}

extension ArraySlice<ChainPart> {
    /// The parts of each list put together again.
    fileprivate var blocks: [PrintBlock] {
        reduce(into: []) { blocks, part in
            if part.isContinued, case .list(_, let item) = part.block, case .list(let start, let items)? = blocks.last {
                blocks[blocks.count - 1] = .list(start: start, items: items + item)
            } else {
                blocks.append(part.block)
            }
        }
    }
}

extension PrintBlock {
    /// The air above a block, in sizes.
    fileprivate var gap: Double {
        switch self {
        case .heading: 0.9
        case .card: 0.75
        default: 0.5
        }
    }

    /// Whether it means nothing without what follows: a heading, or 'Tala om:'.
    fileprivate var leads: Bool {
        switch self {
        case .heading: true
        case .paragraph(let text): text.string.hasSuffix(":")
        case .list, .card, .table, .facts: false
        }
    }
}
