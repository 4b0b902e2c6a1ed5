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
    /// The slots on a ground for which the job has nothing, as far as that is the same for all clinics.
    private let empty: Set<SlotName>
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
        empty = Set(
            board.fields.flatMap(\.behind).filter { name in
                !name.isClinics && !board.isStacked(name) && contents.content(of: name) == nil
            })
        for stack in board.stacks {
            let members = stack.indices.map { member($0, of: stack, contents.content(of: stack[$0].name)) }
            let (placed, tooMuch) = StackLayout(layout: layout, members: members).fit()
            for item in placed ?? [] { stacked[item.name] = item }
            let top = members[0].start
            if let lowest = placed?.max(by: { $0.end < $1.end }) {
                shares[lowest.name] = (lowest.end - top) / (lowest.bottom - top)
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

    private func member(_ index: Int, of stack: [Slot], _ content: SlotContent?) -> StackLayout.Member {
        let slot = stack[index]
        let inStack = Set(stack.map(\.name))
        let others = slot.follows.filter { !inStack.contains($0) }.compactMap { board[$0]?.frame.maxY }
        let leaders = slot.follows.compactMap { board[$0]?.frame.maxY }
        return StackLayout.Member(
            slot: scaled(slot), content: content,
            follows: stack.indices.filter { slot.follows.contains(stack[$0].name) },
            obstacle: others.max().map { $0 * factor }, start: stack.top(of: slot) * factor,
            gap: (leaders.max().map { slot.frame.y - $0 } ?? 0) * factor, bottom: stack.bottom(of: slot) * factor)
    }

    /// The ground on the paper: as far above and below the contents of its slots as it was drawn around the slots;
    /// nil where nothing stands on it.
    func frame(of field: Field) -> Rect? {
        let slots = field.behind.compactMap { board[$0] }
        let places = slots.compactMap { slot -> (top: Double, end: Double)? in
            stacked[slot.name].map { (top: $0.top, end: $0.top + $0.flow.y) }
                ?? (empty.contains(slot.name) || board.isStacked(slot.name)
                    ? nil : (slot.frame.y * factor, slot.frame.maxY * factor))
        }
        guard let top = places.map(\.top).min(), let end = places.map(\.end).max(),
            let first = slots.map(\.frame.y).min(), let last = slots.map(\.frame.maxY).max()
        else { return nil }
        var frame = field.frame.scaled(by: factor)
        frame.y = top - (first - field.frame.y) * factor
        frame.height = end + (field.frame.maxY - last) * factor - frame.y
        return frame
    }

    /// The place of a drawing: one that follows texts is the largest square in the room that they leave; one that is
    /// drawn on a ground stands in the middle of its height, and shrinks with it.
    func frame(ofArt slot: Slot) -> Rect {
        let frame = slot.frame.scaled(by: factor)
        if !slot.follows.isEmpty { return below(slot).largestSquare }
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

    /// The slot's room below what it follows, wherever that ends.
    private func below(_ slot: Slot) -> Rect {
        let leaders = slot.follows.compactMap { board[$0] }
        let drawn = leaders.map(\.frame.maxY).max() ?? slot.frame.y
        let end = leaders.map { stacked[$0.name]?.end ?? $0.frame.maxY * factor }.max() ?? slot.frame.y * factor
        var frame = slot.frame.scaled(by: factor)
        frame.y = end + (slot.frame.y - drawn) * factor
        frame.height = slot.frame.maxY * factor - frame.y
        return frame
    }
}

extension Rect {
    /// In the middle.
    fileprivate var largestSquare: Rect {
        let side = min(width, height)
        return Rect(x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side)
    }
}
