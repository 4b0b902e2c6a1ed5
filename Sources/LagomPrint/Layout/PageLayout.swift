// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

/// Where the slots of one page stand on the paper, and the stacks' texts at their sizes.
struct PageLayout {
    let board: Artboard
    /// How much larger the paper is than the artboard.
    let factor: Double
    let size: Size
    /// Whether sizes have the lower limits of paper.
    private let isPaper: Bool
    /// What was fitted together with its neighbours.
    private(set) var stacked: [SlotName: StackLayout.Placed] = [:]
    /// The share of its room that each stack takes, by its last slot.
    private(set) var shares: [SlotName: Double] = [:]
    /// What did not fit.
    private(set) var excess: [(name: SlotName, content: SlotContent, excess: SlotLayout.Excess)] = []

    /// - Parameter size: of the paper, which is as wide in proportion as the artboard.
    init(_ board: Artboard, on size: Size, isPaper: Bool, _ contents: SlotContents, _ layout: SlotLayout) {
        self.board = board
        self.size = size
        self.isPaper = isPaper
        factor = size.width / board.size.width
        for slots in board.stacks {
            let members = slots.compactMap { slot in
                contents.content(of: slot.name).map { member(slot, $0) }
            }
            guard !members.isEmpty, let last = slots.last else { continue }
            let (placed, tooMuch) = StackLayout(
                layout: layout, members: members, bottom: last.frame.maxY * factor
            ).fit()
            for item in placed ?? [] { stacked[item.name] = item }
            if let end = placed?.last, let top = placed?.first?.top {
                shares[end.name] = (end.top + end.flow.y - top) / (last.frame.maxY * factor - top)
            }
            if let tooMuch { excess.append(tooMuch) }
        }
    }

    /// The slot on the paper, no smaller than what can be read.
    func scaled(_ original: Slot) -> Slot {
        var slot = original
        slot.frame = original.frame.scaled(by: factor)
        let least = isPaper ? original.name.smallestOnPaper : 0
        let smallest = max(original.sizes.lowerBound * factor, least)
        slot.sizes = smallest...max(smallest, original.sizes.upperBound * factor)
        return slot
    }

    private func member(_ slot: Slot, _ content: SlotContent) -> StackLayout.Member {
        let leaders = slot.follows.compactMap { board[$0]?.frame.maxY }
        let obstacles = slot.follows.dropFirst().compactMap { board[$0]?.frame.maxY }
        return StackLayout.Member(
            slot: scaled(slot), content: content, obstacle: (obstacles.max() ?? 0) * factor,
            gap: (leaders.max().map { slot.frame.y - $0 } ?? 0) * factor)
    }

    /// The ground on the paper: as far above and below the contents of its slots as it was drawn around the slots;
    /// nil where nothing stands on it.
    func frame(of field: Field) -> Rect? {
        let slots = field.behind.compactMap { board[$0] }
        let places = slots.compactMap { slot -> (top: Double, end: Double)? in
            stacked[slot.name].map { (top: $0.top, end: $0.top + $0.flow.y) }
                ?? (board.isStacked(slot.name) ? nil : (slot.frame.y * factor, slot.frame.maxY * factor))
        }
        guard let top = places.map(\.top).min(), let end = places.map(\.end).max(),
            let first = slots.map(\.frame.y).min(), let last = slots.map(\.frame.maxY).max()
        else { return nil }
        var frame = field.frame.scaled(by: factor)
        frame.y = top - (first - field.frame.y) * factor
        frame.height = end + (field.frame.maxY - last) * factor - frame.y
        return frame
    }

    /// The place of a drawing: one that is drawn on a ground stands in the middle of its height, and shrinks with it.
    func frame(ofArt slot: Slot) -> Rect {
        let frame = slot.frame.scaled(by: factor)
        guard slot.verticalAlignment == .middle,
            let field = board.fields.first(where: { $0.frame.overlaps(slot.frame) }), let ground = self.frame(of: field)
        else { return frame }
        let air = (slot.frame.y - field.frame.y) * factor
        let height = min(frame.height, ground.height - 2 * air)
        let width = frame.width * height / frame.height
        return Rect(
            x: frame.x + (frame.width - width) / 2, y: ground.y + (ground.height - height) / 2, width: width,
            height: height)
    }
}

extension Artboard {
    /// Slots that follow each other, from the first down.
    fileprivate var stacks: [[Slot]] {
        slots.filter { $0.follows.isEmpty && isStacked($0.name) }.map { first in
            var stack = [first]
            while let next = slots.first(where: { $0.follows.first == stack[stack.count - 1].name }) {
                stack.append(next)
            }
            return stack
        }
    }

    func isStacked(_ name: SlotName) -> Bool {
        slots.contains { $0.follows.first == name || ($0.name == name && !$0.follows.isEmpty) }
    }
}
