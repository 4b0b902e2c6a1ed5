// SPDX-License-Identifier: EUPL-1.2

/// How a word of a pack wants to meet the words of a text.
enum WordSpelling: Hashable {
    /// `söka`: any inflected form, also as the last part of a compound where it is long enough.
    case inflected(String)
    /// `=söker`: this form alone.
    case exact(String)
    /// `antibiotik*`: any word that starts so.
    case prefix(String)
    /// `*medicin`: any inflected word that ends so.
    case suffix(String)

    init(_ text: Substring) {
        if text.hasPrefix("=") {
            self = .exact(String(text.dropFirst()))
        } else if text.hasPrefix("*") {
            self = .suffix(String(text.dropFirst()))
        } else if text.hasSuffix("*") {
            self = .prefix(String(text.dropLast()))
        } else {
            self = .inflected(String(text))
        }
    }
}
