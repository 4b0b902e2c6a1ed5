// SPDX-License-Identifier: EUPL-1.2

extension Slot {
    /// Whether it may begin where others end: what is one text, in one place, the same for all clinics.
    var isStackable: Bool {
        name.isText && part == 1 && !name.isClinics && name != .body && name != .pictureNumber
    }
}

extension [Slot] {
    /// The slots that follow each other, each after those that it follows; slots in a circle are in no stack.
    var stacks: [[Slot]] {
        let followed = Set(flatMap(\.follows))
        var rest = filter { $0.isStackable && (followed.contains($0.name) || !$0.follows.isEmpty) }
        var stacks: [[Slot]] = []
        while let next = rest.firstIndex(where: { !$0.follows(anyOf: rest) }) {
            let slot = rest.remove(at: next)
            let above = stacks.filter { slot.follows(anyOf: $0) }
            stacks.removeAll { slot.follows(anyOf: $0) }
            stacks.append(above.flatMap(\.self) + [slot])
        }
        return stacks
    }

    /// The upper edge of a stack's slot, if all that it follows is empty.
    func top(of slot: Slot) -> Double {
        filter { slot.follows.contains($0.name) }.map(top).min() ?? slot.frame.y
    }

    /// The lower edge of the room of a stack's slot: its own, or that of what follows it.
    func bottom(of slot: Slot) -> Double {
        filter { $0.follows.contains(slot.name) }.map(bottom).reduce(slot.frame.maxY, Swift.max)
    }
}

extension Slot {
    fileprivate func follows(anyOf others: [Slot]) -> Bool { others.contains { follows.contains($0.name) } }
}
