// SPDX-License-Identifier: EUPL-1.2

/// What stands where in one sentence, by atom; places are counted from the sentence's first word.
struct SentencePlaces: ~Copyable {
    /// Where one atom stands.
    struct Standing: BitwiseCopyable {
        /// The words of the word set.
        var words = TokenSet()
        /// Wherever the atom begins, be it a word or a stretch.
        var starts = TokenSet()
        /// The first and the last of its stretches in `stretches`; -1 where it has none.
        fileprivate(set) var first: Int32 = -1
        fileprivate var last: Int32 = -1
    }

    /// A stretch of words that a concept matched, and the next of the same concept.
    struct Stretch: BitwiseCopyable {
        let span: Span
        fileprivate(set) var next: Int32 = -1
    }

    private var standings: FlatRow<Standing>
    /// Whether an atom stands anywhere; apart from `standings`, so that all of it fits into the fastest memory.
    private var isThere: FlatRow<Bool>
    private var stretches = FlatRow<Stretch>(capacity: 512)
    /// The atoms that stand anywhere, in the order in which they were found.
    private var found = FlatRow<Atom>(capacity: 512)

    init(atomCount: Atom) {
        standings = FlatRow(repeating: Standing(), count: Int(atomCount))
        isThere = FlatRow(repeating: false, count: Int(atomCount))
    }

    mutating func removeAll() {
        for index in 0..<found.count {
            standings[Int(found[index])] = Standing()
            isThere[Int(found[index])] = false
        }
        found.removeAll()
        stretches.removeAll()
    }

    @inline(__always)
    subscript(atom: Atom) -> Standing { standings[Int(atom)] }

    @inline(__always)
    func contains(_ atom: Atom) -> Bool { isThere[Int(atom)] }

    /// Says whether the atom is new to the sentence.
    @inline(__always)
    mutating func insert(word place: Int, of atom: Atom) -> Bool {
        standings[Int(atom)].words.insert(place)
        standings[Int(atom)].starts.insert(place)
        return note(atom)
    }

    /// Adds a stretch that is not there yet; says whether the atom is new to the sentence.
    mutating func insert(_ start: Int32, _ end: Int32, of atom: Atom) -> Bool {
        let span = Span(start: start, end: end)
        var link = standings[Int(atom)].first
        while link >= 0 {
            if stretches[Int(link)].span == span { return false }
            link = stretches[Int(link)].next
        }
        append(span, to: atom)
        return note(atom)
    }

    /// Adds, for each word at which an atom begins, what of it is found there first to another; says whether that is
    /// new to the sentence.
    mutating func insertAll(of source: Atom, as atom: Atom) -> Bool {
        let standing = standings[Int(source)]
        var (starts, isNew) = (standing.starts, false)
        while let start = starts.removeFirst() {
            let end = standing.words.contains(start) ? Int32(start + 1) : firstEnd(at: Int32(start), standing)
            if insert(Int32(start), end, of: atom) { isNew = true }
        }
        return isNew
    }

    private func firstEnd(at start: Int32, _ standing: Standing) -> Int32 {
        var link = standing.first
        while stretches[Int(link)].span.start != start { link = stretches[Int(link)].next }
        return stretches[Int(link)].span.end
    }

    private mutating func append(_ span: Span, to atom: Atom) {
        let number = Int32(stretches.count)
        let last = standings[Int(atom)].last
        if last >= 0 { stretches[Int(last)].next = number } else { standings[Int(atom)].first = number }
        standings[Int(atom)].last = number
        standings[Int(atom)].starts.insert(Int(span.start))
        stretches.append(Stretch(span: span))
    }

    @inline(__always)
    private mutating func note(_ atom: Atom) -> Bool {
        guard !isThere[Int(atom)] else { return false }
        isThere[Int(atom)] = true
        found.append(atom)
        return true
    }

    /// A stretch by its number, as `first` and `next` give it; nil for -1.
    @inline(__always)
    func stretch(_ number: Int32) -> Stretch? { number < 0 ? nil : stretches[Int(number)] }
}
