// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Gives approvals to the seats that must be filled, each seat to another person.
struct Seating {
    private let history: ReviewHistory
    private let panel: ReviewPanel
    private let text: ReviewText
    /// The approvals by who gave them.
    private let given: [Identifier<Reviewer>: [Int]]

    init(_ history: ReviewHistory, _ panel: ReviewPanel, _ text: ReviewText, _ approvals: [Int]) {
        self.history = history
        self.panel = panel
        self.text = text
        given = Dictionary(grouping: approvals) { history.events[$0].who }
    }

    /// Fills as many seats as can be filled at once (augmenting paths, Kuhn 1955).
    ///
    /// - Returns: the places of the approvals taken, and what is still needed.
    func fill(_ seats: [Seat]) -> (filled: [Int], open: [Need]) {
        var holder: [Identifier<Reviewer>: Int] = [:]
        for seat in seats.indices {
            var tried: Set<Identifier<Reviewer>> = []
            _ = place(seat, seats, &holder, &tried)
        }
        let filled = holder.compactMap { person, seat in approval(of: person, for: seats[seat]) }
        let taken = Set(holder.values)
        let open = Dictionary(grouping: seats.indices.filter { !taken.contains($0) }) { seats[$0] }
        return (
            filled.sorted(),
            open.map { Need.approvals($0.key, count: $0.value.count) }.sorted { "\($0)" < "\($1)" }
        )
    }

    private func place(
        _ seat: Int, _ seats: [Seat], _ holder: inout [Identifier<Reviewer>: Int],
        _ tried: inout Set<Identifier<Reviewer>>
    ) -> Bool {
        for person in given.keys.sorted() where approval(of: person, for: seats[seat]) != nil {
            guard tried.insert(person).inserted else { continue }
            if let other = holder[person], !place(other, seats, &holder, &tried) { continue }
            holder[person] = seat
            return true
        }
        return false
    }

    private func approval(of person: Identifier<Reviewer>, for seat: Seat) -> Int? {
        guard let reviewer = panel.reviewers[person], reviewer.canFill(seat, of: text) else { return nil }
        return given[person]?.first { history.events[$0].role == seat.role }
    }
}
