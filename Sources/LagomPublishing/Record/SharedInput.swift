// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText

/// The digest of everything that any message's pages depend on besides the message's own folder.
struct SharedInput {
    private var hasher = Digest.Hasher()
    private var isWhole = true

    /// Adds the digest of one thing; without it there is no digest of the whole.
    mutating func add(_ digest: Digest?) {
        guard let digest else {
            isWhole = false
            return
        }
        hasher.update(digest.bytes)
    }

    mutating func add(_ text: String) {
        hasher.update(Array("\(text.utf8.count)\n\(text)\n".utf8))
    }

    /// Adds the ids and languages of all messages, which links and lists of languages show.
    mutating func add(_ published: [(Identifier<Message>, [LanguageTag])]) {
        for (id, languages) in published { add("\(id) " + languages.map(\.tag).joined(separator: " ")) }
    }

    /// nil where something could not be digested.
    mutating func digest() -> Digest? { isWhole ? hasher.digest() : nil }
}
