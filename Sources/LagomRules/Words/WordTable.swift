// SPDX-License-Identifier: EUPL-1.2

/// An atom: the number of one word set of a pack. A word of a text belongs to any number of them.
typealias Atom = Int32

/// Which atoms a word belongs to, by its form, its stem, its beginning and the last part of its compound.
struct WordTable: Sendable {
    /// The shortest stem that counts as the last part of a compound without being marked with `*`.
    static let shortestHead = 5

    private(set) var exact: [[UInt8]: [Atom]] = [:]
    private(set) var stems: [[UInt8]: [Atom]] = [:]
    private(set) var prefixes: [[UInt8]: [Atom]] = [:]
    private(set) var heads: [[UInt8]: [Atom]] = [:]
    private(set) var longestPrefix = 0
    private(set) var shortestPrefix = Int.max
    private(set) var shortestMarkedHead = Int.max

    mutating func add(exact word: [UInt8], _ atom: Atom) {
        Self.add(atom, to: &exact[word, default: []])
    }

    mutating func add(stem: [UInt8], _ atom: Atom, isHead: Bool) {
        Self.add(atom, to: &stems[stem, default: []])
        if isHead { add(head: stem, atom) }
    }

    mutating func add(head stem: [UInt8], _ atom: Atom) {
        Self.add(atom, to: &heads[stem, default: []])
        shortestMarkedHead = min(shortestMarkedHead, stem.count)
    }

    mutating func add(prefix: [UInt8], _ atom: Atom) {
        Self.add(atom, to: &prefixes[prefix, default: []])
        longestPrefix = max(longestPrefix, prefix.count)
        shortestPrefix = min(shortestPrefix, prefix.count)
    }

    private static func add(_ atom: Atom, to atoms: inout [Atom]) {
        if !atoms.contains(atom) { atoms.append(atom) }
    }

    /// The atoms of a word, sorted and each once.
    func atoms(of word: [UInt8], stem: [UInt8]) -> [Atom] {
        var found = Set(exact[word] ?? [])
        found.formUnion(stems[stem] ?? [])
        found.formUnion(atomsOfPrefixes(word))
        found.formUnion(atomsOfHeads(stem))
        return found.sorted()
    }

    private func atomsOfPrefixes(_ word: [UInt8]) -> [Atom] {
        guard shortestPrefix <= word.count else { return [] }
        return (shortestPrefix...min(longestPrefix, word.count)).flatMap { prefixes[Array(word[..<$0])] ?? [] }
    }

    /// The part before the head has at least three bytes: 'magmedicin', not 'omedicin'.
    private func atomsOfHeads(_ stem: [UInt8]) -> [Atom] {
        guard stem.count >= 3 + min(shortestMarkedHead, stem.count) else { return [] }
        return (3...(stem.count - shortestMarkedHead)).flatMap { heads[Array(stem[$0...])] ?? [] }
    }
}
