// SPDX-License-Identifier: EUPL-1.2
internal import CStemmer

/// A Snowball stemmer of one language: the part of a word that its inflected forms share.
///
/// Not thread-safe: every worker has its own.
final class Stemmer {
    private let handle: OpaquePointer

    /// Makes the stemmer of a language (`sv`, `en`, `fi`, `ar`), or nil where Snowball has none.
    init?(language: String) {
        guard let handle = sb_stemmer_new(language, "UTF_8") else { return nil }
        self.handle = handle
    }

    deinit {
        sb_stemmer_delete(handle)
    }

    /// The stem of a lower-case word.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard let symbols = sb_stemmer_stem(handle, word, Int32(word.count)) else { return word }
        return Array(UnsafeBufferPointer(start: symbols, count: Int(sb_stemmer_length(handle))))
    }
}
