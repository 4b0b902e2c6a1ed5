// SPDX-License-Identifier: EUPL-1.2

/// What is known of every word form met so far: a worker's memory, so that each form is stemmed once.
///
/// Open addressing on FNV-1a. Between passages it forgets everything where it holds too many forms, so memory stays
/// bounded; within one, however long, it grows.
final class Vocabulary {
    struct Entry {
        var word: [UInt8]
        /// The hash of its stem, by which it is weighed.
        var stem: UInt64
        var atoms: [Atom]
        /// Unicode scalars.
        var letters: Int
    }

    private let table: WordTable
    private let stemmer: Stemmer?
    private let isNumber: Atom
    private var slots: [Int32]
    private(set) var entries: [Entry] = []

    private let capacity: Int

    /// - Parameter capacity: how many forms are remembered from passage to passage; a power of two.
    init(table: WordTable, stemmer: Stemmer?, numberAtom: Atom, capacity: Int = 1 << 18) {
        self.capacity = capacity
        self.table = table
        self.stemmer = stemmer
        isNumber = numberAtom
        slots = Array(repeating: -1, count: capacity * 2)
        entries.reserveCapacity(4096)
    }

    /// Forgets all words where there are too many: between passages, never within one.
    func forgetIfFull() {
        guard entries.count > capacity - 70_000 else { return }
        entries.removeAll(keepingCapacity: entries.count <= capacity)
        slots = Array(repeating: -1, count: capacity * 2)
    }

    /// Twice as many slots: words keep their numbers, which tokens of the passage refer to.
    private func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (id, entry) in entries.enumerated() {
            var slot = firstSlot(of: entry.word)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(id)
        }
    }

    @inline(__always)
    func atoms(of id: Int32) -> [Atom] { entries[Int(id)].atoms }

    @inline(__always)
    func stemHash(of id: Int32) -> UInt64 { entries[Int(id)].stem }

    /// The stem of a word, spelled out.
    func stem(of id: Int32) -> String {
        let word = entries[Int(id)].word
        return String(decoding: stemmer?.stem(word) ?? word, as: UTF8.self)
    }

    /// The number of a lower-case word.
    func id(of word: [UInt8]) -> Int32 {
        var slot = firstSlot(of: word)
        while true {
            let id = slots[slot]
            if id < 0 { return add(word, at: slot) }
            if entries[Int(id)].word == word { return id }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    @inline(__always)
    private func firstSlot(of word: [UInt8]) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(slots.count - 1))
    }

    private func add(_ word: [UInt8], at slot: Int) -> Int32 {
        let id = Int32(entries.count)
        let stem = stemmer?.stem(word) ?? word
        var atoms = table.atoms(of: word, stem: stem)
        if word.first.map({ (0x30...0x39).contains($0) }) == true { atoms.append(isNumber) }
        atoms.sort()
        entries.append(
            Entry(
                word: word, stem: FeatureKey.hash(stem), atoms: atoms, letters: word.count { $0 & 0xC0 != 0x80 }))
        slots[slot] = id
        if entries.count * 4 > slots.count * 3 { grow() }
        return id
    }
}
