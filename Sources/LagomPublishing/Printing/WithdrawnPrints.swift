// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension EventStore {
    /// The names of prints, as they start, of texts that were withdrawn, as far as events and copies tell.
    func withdrawnPrints(on today: Day) -> Set<String> {
        Set(WithdrawnEditions(self, on: today).whole.map { $0.replacing("/", with: "-") })
    }
}
