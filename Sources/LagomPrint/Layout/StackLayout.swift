// SPDX-License-Identifier: EUPL-1.2

/// Slots below each other that share their room: each begins where those that it follows end.
///
/// All sizes grow together, each from its smallest to its largest, until the room is full: so a short headline does
/// not take what a long list of signs needs, and a poster with little text is not half empty. A slot without content
/// takes no room, nor the air above it.
struct StackLayout {
    struct Member {
        let slot: Slot
        /// nil where the job has nothing for the slot.
        let content: SlotContent?
        /// The numbers of the members below which it begins.
        let follows: [Int]
        /// The lowest edge, on the paper, of what else it begins below.
        let obstacle: Double?
        /// Where it begins if nothing stands above it.
        let start: Double
        /// The air above it, as drawn.
        let gap: Double
        /// The lower edge of its room: its own, or that of what follows it.
        let bottom: Double
    }

    let layout: SlotLayout
    /// On the paper, each after those that it follows.
    let members: [Member]

    /// A slot with its text, and where that begins.
    struct Placed {
        let name: SlotName
        let flow: Flow
        var top: Double
        /// The lower edge of its room.
        let bottom: Double
        /// How often air stands above it, from the top of the stack down.
        let gaps: Int

        var end: Double { top + flow.y }

        func moved(down distance: Double) -> Placed {
            var place = self
            place.top += distance
            return place
        }
    }

    /// Steps from the smallest to the largest sizes: finer is not seen.
    private static let steps = 32
    /// The most air that is added between two slots where room is left, in heights of the room.
    private static let mostAir = 1 / 30.0

    /// All members in their places, or which text is too much of it.
    func fit() -> (placed: [Placed]?, excess: (name: SlotName, content: SlotContent, excess: SlotLayout.Excess)?) {
        var hyphenatesTitles = false
        var smallest = flows(0, hyphenatesTitles)
        if !fits(smallest) {
            hyphenatesTitles = true
            smallest = flows(0, hyphenatesTitles)
        }
        guard fits(smallest) else { return (nil, excess(of: smallest)) }
        var best = smallest
        var (low, high) = (0, Self.steps)
        while low < high {
            let middle = (low + high + 1) / 2
            let flows = flows(middle, hyphenatesTitles)
            if fits(flows) { (low, best) = (middle, flows) } else { high = middle - 1 }
        }
        return (aligned(placed(best, air: air(best))), nil)
    }

    /// The places moved down where the first slot's text stands in the middle of its room, or at its bottom.
    private func aligned(_ placed: [Placed]) -> [Placed] {
        let room = placed.map { $0.bottom - $0.end }.min() ?? 0
        let share =
            switch members[0].slot.verticalAlignment {
            case .top: 0.0
            case .middle: 0.5
            case .bottom: 1.0
            }
        return placed.map { $0.moved(down: max(0, room) * share) }
    }

    private func flows(_ step: Int, _ hyphenatesTitles: Bool) -> [Flow?] {
        members.map { member in
            let sizes = member.slot.sizes
            let size = sizes.lowerBound + (sizes.upperBound - sizes.lowerBound) * Double(step) / Double(Self.steps)
            return member.content.map {
                layout.flow($0, member.slot, size, hyphenatesTitles: hyphenatesTitles)
            }
        }
    }

    private func fits(_ flows: [Flow?]) -> Bool {
        flows.allSatisfy { $0?.fits != false } && excess(placed(flows, air: 0)) <= 0.01
    }

    /// By how much the text that reaches furthest below its room does so.
    private func excess(_ placed: [Placed]) -> Double {
        placed.map { $0.end - $0.bottom }.max() ?? 0
    }

    private func placed(_ flows: [Flow?], air: Double) -> [Placed] {
        var above: [(end: Double, gaps: Int)?] = []
        var result: [Placed] = []
        for (member, flow) in zip(members, flows) {
            let leader = member.follows.compactMap { above[$0] }.max { $0.end < $1.end }
            guard let flow else {
                above.append(leader)
                continue
            }
            let edge = [leader?.end, member.obstacle].compactMap(\.self).max()
            let place = Placed(
                name: member.slot.name, flow: flow, top: edge.map { $0 + member.gap + air } ?? member.start,
                bottom: member.bottom, gaps: edge == nil ? 0 : (leader?.gaps ?? 0) + 1)
            result.append(place)
            above.append((place.end, place.gaps))
        }
        return result
    }

    /// Air for each gap where the largest sizes leave room.
    private func air(_ flows: [Flow?]) -> Double {
        let most = (members.map { $0.bottom - $0.start }.max() ?? 0) * Self.mostAir
        let spare = placed(flows, air: 0).filter { $0.gaps > 0 }.map { ($0.bottom - $0.end) / Double($0.gaps) }
        return max(0, min(most, spare.min() ?? 0))
    }

    /// The slot whose text most exceeds what the designer drew for it, and by how much the whole does.
    private func excess(of flows: [Flow?]) -> (SlotName, SlotContent, SlotLayout.Excess)? {
        let filled = zip(members, flows).compactMap { member, flow in
            if let flow, let content = member.content { (member.slot, content, flow) } else { nil }
        }
        let tooWide = filled.first { !$0.2.fits }
        let worst = filled.max { $0.2.y - $0.0.frame.height < $1.2.y - $1.0.frame.height }
        guard let (slot, content, flow) = tooWide ?? worst else { return nil }
        let room = flow.y - excess(placed(flows, air: 0))
        let excess = SlotLayout.Excess(height: flow.y, room: max(room, 0), isTooWide: !flow.fits)
        return (slot.name, content, excess)
    }
}
