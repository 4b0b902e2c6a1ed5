// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

/// Lets blocks flow through frames, one after the other, as columns and pages do.
struct ChainLayout {
    let frames: [Rect]

    /// The air above a block, in sizes.
    private static func gap(above block: PrintBlock) -> Double {
        switch block {
        case .heading: 0.9
        case .card: 0.75
        default: 0.5
        }
    }

    /// One flow a frame; nil where blocks are left over or a word is too wide.
    func flows(_ blocks: [PrintBlock], _ start: Flow) -> [Flow]? {
        var flows = [start.fresh()]
        var rest = blocks[...]
        while let block = rest.first {
            let frame = frames[flows.count - 1]
            var next = flows[flows.count - 1]
            if next.y > 0 { next.space(Self.gap(above: block)) }
            next.blocks([block], x: 0, width: frame.width)
            guard next.fits else { return nil }
            if fits(next, rest.dropFirst().first, after: block, frame) {
                flows[flows.count - 1] = next
                rest = rest.dropFirst()
            } else if flows.count < frames.count, let (head, tail) = split(block, flows[flows.count - 1], frame) {
                flows[flows.count - 1] = head
                flows.append(start.fresh())
                rest = [tail] + rest.dropFirst()
            } else if flows.count < frames.count, flows[flows.count - 1].y > 0 {
                flows.append(start.fresh())
            } else {
                return nil
            }
        }
        return flows
    }

    /// As many items of a list as a frame still holds, and a list of the others; nil where no item fits.
    private func split(_ block: PrintBlock, _ flow: Flow, _ frame: Rect) -> (head: Flow, tail: PrintBlock)? {
        guard case .list(let start, let items) = block else { return nil }
        for count in stride(from: items.count - 1, to: 0, by: -1) {
            var next = flow
            if next.y > 0 { next.space(Self.gap(above: block)) }
            next.blocks([.list(start: start, items: Array(items[..<count]))], x: 0, width: frame.width)
            guard next.y <= frame.height else { continue }
            return (next, .list(start: start.map { $0 + count }, items: Array(items[count...])))
        }
        return nil
    }

    /// Whether a block ends within its frame; a heading must leave room for something below it.
    private func fits(_ flow: Flow, _ following: PrintBlock?, after block: PrintBlock, _ frame: Rect) -> Bool {
        guard flow.y <= frame.height + 0.01 else { return false }
        guard case .heading = block, let following else { return true }
        var more = flow
        more.space(0.5)
        more.blocks([following], x: 0, width: frame.width)
        return more.y <= frame.height + 0.01
    }

    /// How much higher than all frames together the blocks are.
    func excess(_ blocks: [PrintBlock], _ start: Flow) -> SlotLayout.Excess {
        var flow = start.fresh()
        let width = frames.map(\.width).min() ?? 0
        for block in blocks {
            flow.space(Self.gap(above: block))
            flow.blocks([block], x: 0, width: width)
        }
        // Frames are never filled to the last line: what a block leaves at the end of one is lost.
        let room = frames.reduce(0) { $0 + $1.height } * 0.95
        return SlotLayout.Excess(height: max(flow.y, room * 1.02), room: room, isTooWide: !flow.fits)
    }
}
