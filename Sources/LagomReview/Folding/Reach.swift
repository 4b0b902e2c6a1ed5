// SPDX-License-Identifier: EUPL-1.2

/// Which events have seen which others, by way of what they have seen: a bit for each pair.
struct Reach: Sendable {
    /// A row for each event, of the places before its own.
    private let bits: [UInt64]
    private let starts: [Int]

    /// - Parameter seen: for each event the places of those that it names; all of them stand before its own.
    init(_ seen: [[Int]]) {
        var starts = [0]
        starts.reserveCapacity(seen.count + 1)
        for place in seen.indices { starts.append(starts[place] + Self.width(place)) }
        var bits = [UInt64](repeating: 0, count: starts[seen.count])
        for place in seen.indices {
            for earlier in seen[place] {
                for word in 0..<Self.width(earlier) { bits[starts[place] + word] |= bits[starts[earlier] + word] }
                bits[starts[place] + earlier / 64] |= 1 << UInt64(earlier % 64)
            }
        }
        self.bits = bits
        self.starts = starts
    }

    private static func width(_ place: Int) -> Int { (place + 63) / 64 }

    func saw(_ later: Int, _ earlier: Int) -> Bool {
        earlier < later && bits[starts[later] + earlier / 64] >> UInt64(earlier % 64) & 1 == 1
    }

    /// Those of some places that no other of them has seen, the last first.
    ///
    /// - Parameter places: in rising order.
    func latest(of places: [Int]) -> [Int] {
        var latest: [Int] = []
        for place in places.reversed() where !latest.contains(where: { saw($0, place) }) { latest.append(place) }
        return latest
    }
}

/// A point of the history from which a wording is judged: a release, or now.
struct Viewpoint {
    private let reach: Reach
    private let release: Int?
    /// Whether what the release itself says counts too, as of an approval.
    private let includesItself: Bool

    init(_ history: ReviewHistory, at release: Int? = nil, itself: Bool = false) {
        reach = history.reach
        self.release = release
        includesItself = itself
    }

    /// Whether an event's yes counts: it was there.
    func hears(_ place: Int) -> Bool {
        guard let release else { return true }
        return reach.saw(release, place) || includesItself && place == release
    }

    /// Whether an event's no counts: it was there, or could not know of the release.
    func heeds(_ place: Int) -> Bool {
        guard let release else { return true }
        return place != release && !reach.saw(place, release)
    }
}
