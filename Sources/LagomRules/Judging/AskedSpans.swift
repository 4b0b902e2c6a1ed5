// SPDX-License-Identifier: EUPL-1.2

/// Where the atoms stand that guards, parts and duties ask for: one row for a whole passage, sentence by sentence.
///
/// Few stand in any sentence, so looking through them beats a dictionary.
struct AskedSpans {
    private var all: [(atom: Atom, span: Span)] = []
    /// The place in `all` where each sentence ends.
    private var ends: [Int] = []

    /// The parts of rules that stand in any sentence, as `CompiledPack.partBits`.
    private(set) var parts: UInt64 = 0

    /// How many sentences there are.
    var count: Int { ends.count }

    /// Adds the next sentence: what a matcher has found in it.
    mutating func append(_ matcher: borrowing SentenceMatcher, _ pack: CompiledPack) {
        for atom in matcher.found(pack.isAsked) {
            parts |= pack.partBits[Int(atom)]
            matcher.visitSpans(of: atom) { all.append((atom, $0)) }
        }
        ends.append(all.count)
    }

    func holds(_ atom: Atom) -> Bool { all.contains { $0.atom == atom } }

    func holds(_ atom: Atom, in sentences: Range<Int>) -> Bool {
        row(sentences).contains { $0.atom == atom }
    }

    func holds(_ atom: Atom, in sentences: Range<Int>, where isWanted: (Span) -> Bool) -> Bool {
        row(sentences).contains { $0.atom == atom && isWanted($0.span) }
    }

    /// All atoms that stand anywhere, some more than once.
    var atoms: some Sequence<Atom> { all.lazy.map(\.atom) }

    /// The first place in the first sentence that has any.
    func first(_ atom: Atom, in sentences: Range<Int>) -> Span? {
        row(sentences).first { $0.atom == atom }?.span
    }

    /// All places by atom, for those atoms that are chosen.
    func byAtom(_ isChosen: [Bool]) -> [Atom: [Span]] {
        var found: [Atom: [Span]] = [:]
        for (atom, span) in all where isChosen[Int(atom)] { found[atom, default: []].append(span) }
        return found
    }

    private func row(_ sentences: Range<Int>) -> ArraySlice<(atom: Atom, span: Span)> {
        guard let last = sentences.last else { return [] }
        return all[(sentences.lowerBound == 0 ? 0 : ends[sentences.lowerBound - 1])..<ends[last]]
    }
}
