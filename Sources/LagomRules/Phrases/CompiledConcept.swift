// SPDX-License-Identifier: EUPL-1.2

/// A concept that is more than a set of single words, ready to be matched.
struct CompiledConcept: Sendable {
    let atom: Atom
    let phrases: [Phrase]
    /// Whether a negation before or within a match undoes it.
    let isChecked: Bool
    /// Concepts that undo it where they stand in the same sentence.
    let unless: [Atom]
}
