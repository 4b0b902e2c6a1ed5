// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

extension ReviewHistory {
    /// The history that files tell, in whatever order they come.
    init(of message: String, _ files: some Sequence<EventFile>, now: Moment) {
        self.init(of: message, files.map { ReadEvent($0, of: message) }, now: now)
    }
}
