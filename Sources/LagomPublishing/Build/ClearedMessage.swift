// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// A message all of whose variants the gate has cleared in exactly the wording at hand; only this is ever released.
struct ClearedMessage {
    let message: Message

    /// Compares each variant's digest with its clearance once more; nil where one is not cleared as it stands.
    init?(_ message: Message, clearances: [Clearance]) {
        let isCleared = message.variants.allSatisfy { clearances.cover(message.id, $0.language, $0.digest) }
        guard isCleared else { return nil }
        self.message = message
    }
}

/// The pages that an earlier build made of a message, cleared anew in exactly the wording at hand.
struct ClearedPages {
    let pages: [Page]

    /// nil where a variant is not cleared as it stands, or none was brought before the gate.
    init?(
        _ pages: [Page], of message: Identifier<Message>, _ wordings: [(language: LanguageTag, digest: Digest)],
        clearances: [Clearance]
    ) {
        let isCleared = wordings.allSatisfy { clearances.cover(message, $0.language, $0.digest) }
        guard isCleared, !wordings.isEmpty else { return nil }
        self.pages = pages
    }
}

extension [Clearance] {
    /// Whether one of them is for exactly this wording.
    fileprivate func cover(_ message: Identifier<Message>, _ language: LanguageTag, _ digest: Digest) -> Bool {
        contains { $0.message == message.name && $0.language == language && $0.digest == digest }
    }
}

extension Variant {
    var digest: Digest { file.wordingDigest }
}

extension SourceFile {
    /// The digest that a clearance of a variant names: SHA-256 over the file's bytes.
    ///
    /// Provisional: review will define `v1` over a canonical encoding of the wording with its signs, sources and
    /// pictures. Until then any change of the file, even a re-wrapped line, counts as another wording.
    var wordingDigest: Digest { Digest(of: bytes) }
}
