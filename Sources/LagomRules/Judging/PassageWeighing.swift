// SPDX-License-Identifier: EUPL-1.2

/// Weak cues: alone each of them is nothing, together they may be.
extension PassageReview {
    /// What is left of the sightings of a passage, and what the weak cues add to it.
    func weighed(_ sightings: [Sighting]) -> [Sighting] {
        guard let index = pack.weighing, case .weigh(let weighing) = pack.rules[index].test, !sentences.isEmpty else {
            return sightings
        }
        let ids = Set(sightings.map { pack.ids[$0.rule] })
        let isWeighed = { (sighting: Sighting) in weighing.rules[pack.ids[sighting.rule]] != nil }
        let sum = sum(weighing, ids)
        if sum < weighing.quietBelow { return sightings.filter { !isWeighed($0) } }
        let threshold = isInMessage ? weighing.thresholdInMessage : weighing.threshold
        guard sum >= threshold, !sightings.contains(where: isWeighed) else { return sightings }
        return sightings + [weakCues(weighing, rule: pack.rules[index].rule)]
    }

    private func sum(_ weighing: Weighing, _ rules: Set<String>) -> Double {
        let shapes = PassageShape.all(of: tokens, sentences, shouts: false)
        let standing = Set(present.flatMap(\.keys))
        return weighing.start
            + weighing.cues.reduce(0) { $0 + (standing.contains($1.atom) ? $1.weight : 0) }
            + rules.reduce(0) { $0 + (weighing.rules[$1] ?? 0) }
            + shapes.reduce(0) { $0 + (weighing.shapes[$1] ?? 0) }
    }

    private func stands(_ atom: Atom) -> Bool {
        present.contains { $0[atom] != nil }
    }

    /// The finding names the words of the heaviest cues.
    private func weakCues(_ weighing: Weighing, rule: Int) -> Sighting {
        let heaviest = weighing.cues.filter { $0.weight > 0 && stands($0.atom) }.sorted { $0.weight > $1.weight }
        let spans = heaviest.prefix(4).compactMap { cue in present.lazy.compactMap { $0[cue.atom]?.first }.first }
        let whole = Span(start: 0, end: Int32(tokens.count))
        let family = weighing.families.first { stands($0.atom) }?.family
        let words = (spans.isEmpty ? [whole] : spans).sorted { $0.start < $1.start }
        return Sighting(rule: rule, words: words.map(bytes), context: wholeContext(), replacement: nil, family: family)
    }
}
