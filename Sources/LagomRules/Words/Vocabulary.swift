// SPDX-License-Identifier: EUPL-1.2

/// What is known of every word form met so far: a worker's memory, so that each form is stemmed once.
///
/// Open addressing on FNV-1a; forgets everything when it holds `capacity` forms, so memory stays bounded.
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

    private static let capacity = 1 << 18

    init(table: WordTable, stemmer: Stemmer?, numberAtom: Atom) {
        self.table = table
        self.stemmer = stemmer
        isNumber = numberAtom
        slots = Array(repeating: -1, count: Self.capacity * 2)
        entries.reserveCapacity(4096)
    }

    /// Forgets all words where there are too many: between passages, never within one.
    func forgetIfFull() {
        guard entries.count > Self.capacity - 70_000 else { return }
        entries.removeAll(keepingCapacity: true)
        for index in slots.indices { slots[index] = -1 }
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
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var slot = Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(slots.count - 1))
        while true {
            let id = slots[slot]
            if id < 0 { return add(word, at: slot) }
            if entries[Int(id)].word == word { return id }
            slot = (slot + 1) & (slots.count - 1)
        }
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
        return id
    }
}
