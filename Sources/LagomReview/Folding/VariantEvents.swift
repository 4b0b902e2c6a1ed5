// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The events of one variant, found by what they do and by the wording that they speak of.
///
/// Events go by their places in the history; lists of places are in rising order.
struct VariantEvents {
    let history: ReviewHistory
    let withdrawals: Withdrawals
    private var byWord: [Act.Word: [Int]] = [:]
    private var byDigest: [WordingDigest: [Int]] = [:]
    private var counted: Set<Int> = []
    /// What stops wordings: demands for changes, and withdrawals.
    private(set) var stops: [Int] = []
    /// The wordings that a withdrawal stops which leaves a later edition alone.
    private var narrowed: [Int: Set<WordingDigest>] = [:]

    init(_ history: ReviewHistory, _ language: LanguageTag, _ panel: ReviewPanel) {
        self.history = history
        withdrawals = Withdrawals(history, of: language)
        for (place, event) in history.events.enumerated() where event.variant == language {
            byWord[event.act.word, default: []].append(place)
            byDigest[event.digest, default: []].append(place)
            if event.act.isStop, event.act.takenBack == nil { stops.append(place) }
            if panel.counts(event) { counted.insert(place) }
        }
        for place in places(.withdraw) where self[place].act.narrowed != nil {
            let taken = withdrawals.releases.filter { withdrawals.takesDown(place, $0) }
            narrowed[place] = Set(taken.map { history.events[$0].digest })
        }
    }

    subscript(place: Int) -> ReviewEvent { history.events[place] }

    /// The events that do something, whether they count or not.
    func places(_ word: Act.Word) -> [Int] { byWord[word] ?? [] }

    /// The events that speak of a wording, whether they count or not.
    func places(of digest: WordingDigest) -> [Int] { byDigest[digest] ?? [] }

    /// What stops a wording.
    func stops(of digest: WordingDigest) -> [Int] {
        narrowed.isEmpty ? stops : stops.filter { narrowed[$0]?.contains(digest) ?? true }
    }

    /// Whether an event was said by somebody who may say such a thing.
    func counts(_ place: Int) -> Bool { counted.contains(place) }

    func saw(_ later: Int, _ earlier: Int) -> Bool { history.reach.saw(later, earlier) }
}
