// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

extension EventStore {
    /// The names of prints, as they start, of texts that were withdrawn, as far as events and copies tell.
    func withdrawnPrints(on today: Day) -> Set<String> {
        let messages = ProjectFolder(root: root).messageFolders
        let told = messages.flatMap { id in
            history(of: id, now: ReviewDesk.horizon(of: today)).withdrawnEditions.map {
                PrintTask.text(id, $0.language)
            }
        }
        let known = Set(messages)
        let gone = copies.editions.filter { !known.contains($0.value) }
        return Set(told + gone.map { PrintTask.text($0.value, $0.key.language) })
    }
}
