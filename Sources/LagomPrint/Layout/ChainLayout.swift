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
            if fits(next, rest.dropFirst(), after: block, frame) {
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

    /// The flows in frames that are all as full as each other, so that the last is not left nearly empty.
    func levelled(_ blocks: [PrintBlock], _ start: Flow) -> [Flow]? {
        var best: [Flow]?
        var (low, high) = (0.0, 1.0)
        for _ in 0..<Self.levellingSteps {
            let middle = (low + high) / 2
            let shorter = frames.map { Rect(x: $0.x, y: $0.y, width: $0.width, height: $0.height * middle) }
            if let flows = ChainLayout(frames: shorter).flows(blocks, start) {
                (best, high) = (flows, middle)
            } else {
                low = middle
            }
        }
        return best
    }

    /// Halvings of the frames' height: a sixty-fourth of it is not seen.
    private static let levellingSteps = 6

    /// As many items of a list as a frame still holds, and a list of the others, none of them alone; nil where there
    /// is no room for that.
    private func split(_ block: PrintBlock, _ flow: Flow, _ frame: Rect) -> (head: Flow, tail: PrintBlock)? {
        guard case .list(let start, let items) = block else { return nil }
        for count in stride(from: items.count - Self.together, through: Self.together, by: -1) {
            var next = flow
            if next.y > 0 { next.space(Self.gap(above: block)) }
            next.blocks([.list(start: start, items: Array(items[..<count]))], x: 0, width: frame.width)
            guard next.y <= frame.height else { continue }
            return (next, .list(start: start.map { $0 + count }, items: Array(items[count...])))
        }
        return nil
    }

    /// The items of a list that stay together at the end and the beginning of a frame.
    private static let together = 2

    /// Whether a block ends within its frame; what leads to something must leave room for that below it.
    private func fits(_ flow: Flow, _ rest: ArraySlice<PrintBlock>, after block: PrintBlock, _ frame: Rect) -> Bool {
        guard block.leads else { return flow.y <= frame.height + 0.01 }
        var more = flow
        for following in rest {
            more.space(Self.gap(above: following))
            more.blocks([following.beginning(Self.together)], x: 0, width: frame.width)
            if !following.leads { break }
        }
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

extension PrintBlock {
    /// Whether it means nothing without what follows: a heading, or 'Tala om:'.
    fileprivate var leads: Bool {
        switch self {
        case .heading: true
        case .paragraph(let text): text.string.hasSuffix(":")
        case .list, .card, .table, .facts: false
        }
    }

    /// What must stand below a heading: of a list that may be divided, so many items.
    fileprivate func beginning(_ count: Int) -> PrintBlock {
        guard case .list(let start, let items) = self, items.count >= 2 * count else { return self }
        return .list(start: start, items: Array(items[..<count]))
    }
}
