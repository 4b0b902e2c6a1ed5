// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// The editions of a campaign that were withdrawn, as events tell and, where those are gone, copies.
struct WithdrawnEditions {
    /// Their texts, `halsont/sv`, by their numbers.
    private var texts: [String: String] = [:]
    /// The texts of which some edition was not withdrawn.
    private var upheld: Set<String> = []

    init(_ events: EventStore, on today: Day) {
        for (number, message) in events.copies.editions { texts[number.text] = "\(message)/\(number.language)" }
        for message in ProjectFolder(root: events.root).messageFolders {
            let releases = events.history(of: message, now: ReviewDesk.horizon(of: today)).releases
            for release in releases { texts[release.number.text] = "\(message)/\(release.language)" }
            // The same words may be released again, under the same number.
            for release in releases where release.withdrawn == nil {
                texts[release.number.text] = nil
                upheld.insert("\(message)/\(release.language)")
            }
        }
    }

    /// The texts of which no edition is left, in the order of their names.
    var whole: [String] { Set(texts.values).subtracting(upheld).sorted() }

    /// The texts that a site shows in such an edition.
    func texts(of site: StandingSite) -> [String] { site.texts.filter { texts[$0.edition] != nil }.map(\.name) }
}
