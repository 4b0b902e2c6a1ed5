// SPDX-License-Identifier: EUPL-1.2

/// Slots below each other that share their room: each begins where the one before ends.
///
/// All sizes grow together, each from its smallest to its largest, until the room is full: so a short headline does
/// not take what a long list of signs needs, and a poster with little text is not half empty.
struct StackLayout {
    struct Member {
        let slot: Slot
        let content: SlotContent
        /// The lowest edge, on the paper, of what else it begins below.
        let obstacle: Double
        /// The air above it, as drawn.
        let gap: Double
    }

    let layout: SlotLayout
    /// In order, on the paper.
    let members: [Member]
    /// The lower edge of the room.
    let bottom: Double

    /// A slot with its text, and where that begins.
    struct Placed {
        let name: SlotName
        let flow: Flow
        let top: Double
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
        return (placed(best, air: air(best)), nil)
    }

    private func flows(_ step: Int, _ hyphenatesTitles: Bool) -> [Flow] {
        members.map { member in
            let sizes = member.slot.sizes
            let size = sizes.lowerBound + (sizes.upperBound - sizes.lowerBound) * Double(step) / Double(Self.steps)
            return layout.flow(member.content, member.slot, size, hyphenatesTitles: hyphenatesTitles)
        }
    }

    private func fits(_ flows: [Flow]) -> Bool {
        flows.allSatisfy(\.fits) && end(flows) <= bottom + 0.01
    }

    private func end(_ flows: [Flow], air: Double = 0) -> Double {
        placed(flows, air: air).last.map { $0.top + $0.flow.y } ?? 0
    }

    private func placed(_ flows: [Flow], air: Double) -> [Placed] {
        var end = members.first?.slot.frame.y ?? 0
        return zip(members, flows).enumerated().map { index, pair in
            let (member, flow) = pair
            let top = index == 0 ? end : max(end, member.obstacle) + member.gap + air
            end = top + flow.y
            return Placed(name: member.slot.name, flow: flow, top: top)
        }
    }

    /// Air for each gap where the largest sizes leave room.
    private func air(_ flows: [Flow]) -> Double {
        guard members.count > 1 else { return 0 }
        let height = bottom - members[0].slot.frame.y
        return min((bottom - end(flows)) / Double(members.count - 1), height * Self.mostAir)
    }

    /// The slot whose text most exceeds what the designer drew for it, and by how much the whole does.
    private func excess(of flows: [Flow]) -> (SlotName, SlotContent, SlotLayout.Excess)? {
        let pairs = Array(zip(members, flows))
        let tooWide = pairs.first { !$0.1.fits }
        let worst = pairs.max { $0.1.y - $0.0.slot.frame.height < $1.1.y - $1.0.slot.frame.height }
        guard let (member, flow) = tooWide ?? worst else { return nil }
        let room = flow.y - (end(flows) - bottom)
        let excess = SlotLayout.Excess(height: flow.y, room: max(room, 0), isTooWide: !flow.fits)
        return (member.slot.name, member.content, excess)
    }
}
