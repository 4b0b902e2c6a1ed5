// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// A message all of whose variants the gate has cleared in exactly the wording at hand; only this is ever released.
struct ClearedMessage {
    let message: Message

    /// Compares each variant's digest with its clearance once more; nil where one is not cleared as it stands.
    init?(_ message: Message, clearances: [Clearance]) {
        let isCleared = message.variants.allSatisfy { variant in
            clearances.contains { clearance in
                clearance.message == message.id.name && clearance.language == variant.language
                    && clearance.digest == variant.digest
            }
        }
        guard isCleared else { return nil }
        self.message = message
    }
}

extension Variant {
    /// The digest that a clearance names: SHA-256 over the file's bytes.
    ///
    /// Provisional: review will define `v1` over a canonical encoding of the wording with its signs, sources and
    /// pictures. Until then any change of the file, even a re-wrapped line, counts as another wording.
    var digest: Digest { Digest(of: file.bytes) }
}
