// SPDX-License-Identifier: EUPL-1.2

/// What is known of every word form met so far: a worker's memory, so that each form is stemmed once.
///
/// Open addressing on FNV-1a. Between passages it forgets everything where it holds too many forms, so memory stays
/// bounded; within one, however long, it grows.
final class Vocabulary {
    struct Entry: BitwiseCopyable {
        /// Where its letters stand in `letters`, and its atoms in `atoms`.
        fileprivate let lettersStart, lettersEnd, atomsStart, atomsEnd: Int32
        /// The hash of its stem, by which it is weighed.
        let stem: UInt64
        /// Unicode scalars.
        let length: Int32
        /// Whether a sentence goes on behind its full stop.
        let isAbbreviation: Bool
    }

    private let table: WordTable
    private let stemmer: Stemmer?
    private let isNumber: Atom
    private let abbreviations: Set<[UInt8]>
    private let capacity: Int
    private var slots: FlatRow<Int32>
    private var entries = FlatRow<Entry>()
    private var letters = FlatRow<UInt8>()
    private var atoms = FlatRow<Atom>()

    /// - Parameters:
    ///   - abbreviations: words behind whose full stop a sentence goes on.
    ///   - capacity: how many forms are remembered from passage to passage.
    init(
        table: WordTable, stemmer: Stemmer?, numberAtom: Atom, abbreviations: Set<[UInt8]> = [],
        capacity: Int = 190_000
    ) {
        self.table = table
        self.stemmer = stemmer
        isNumber = numberAtom
        self.abbreviations = abbreviations
        self.capacity = capacity
        slots = FlatRow(repeating: -1, count: Self.fewestSlots)
    }

    private static let fewestSlots = 4096

    /// Forgets all words where there are too many: between passages, never within one.
    func forgetIfFull() {
        guard entries.count > capacity else { return }
        entries.removeAll()
        letters.removeAll()
        atoms.removeAll()
        slots = FlatRow(repeating: -1, count: Self.fewestSlots)
    }

    @inline(__always)
    subscript(id: Int32) -> Entry { entries[Int(id)] }

    /// The lower-case letters of a word; not to be read once another word was met.
    @inline(__always)
    func word(_ id: Int32) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[Int(id)]
        return letters.elements(Int(entry.lettersStart)..<Int(entry.lettersEnd))
    }

    /// The atoms of a word, in order; not to be read once another word was met.
    @inline(__always)
    func atoms(of id: Int32) -> UnsafeBufferPointer<Atom> {
        let entry = entries[Int(id)]
        return atoms.elements(Int(entry.atomsStart)..<Int(entry.atomsEnd))
    }

    /// The stem of a word, spelled out.
    func stem(of id: Int32) -> String {
        let word = Array(word(id))
        return String(decoding: stemmer?.stem(word) ?? word, as: UTF8.self)
    }

    /// The number of a lower-case word.
    func id(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
        var slot = firstSlot(of: word)
        while true {
            let id = slots[slot]
            if id < 0 { return add(Array(word), at: slot) }
            if self.word(id).elementsEqual(word) { return id }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    @inline(__always)
    private func firstSlot(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = FeatureKey.hash(word)
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(slots.count - 1))
    }

    private func add(_ word: [UInt8], at slot: Int) -> Int32 {
        let id = Int32(entries.count)
        let stem = stemmer?.stem(word) ?? word
        var found = table.atoms(of: word, stem: stem)
        if word.first.map({ (0x30...0x39).contains($0) }) == true { found.append(isNumber) }
        let (lettersStart, atomsStart) = (Int32(letters.count), Int32(atoms.count))
        for letter in word { letters.append(letter) }
        for atom in found.sorted() { atoms.append(atom) }
        entries.append(
            Entry(
                lettersStart: lettersStart, lettersEnd: Int32(letters.count), atomsStart: atomsStart,
                atomsEnd: Int32(atoms.count), stem: FeatureKey.hash(stem),
                length: Int32(word.count { $0 & 0xC0 != 0x80 }), isAbbreviation: abbreviations.contains(word)))
        slots[slot] = id
        if entries.count * 2 > slots.count { grow() }
        return id
    }

    /// Twice as many slots: words keep their numbers, which tokens of the passage refer to.
    private func grow() {
        slots = FlatRow(repeating: -1, count: slots.count * 2)
        for id in 0..<entries.count {
            var slot = firstSlot(of: word(Int32(id)))
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(id)
        }
    }
}
