// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// A message all of whose variants the gate has cleared in exactly the wording at hand; only this is ever released.
struct ClearedMessage {
    let message: Message

    /// Compares each variant's digest with its clearance once more; nil where one is not cleared as it stands.
    init?(_ message: Message, _ digests: [LanguageTag: WordingDigest], clearances: [Clearance]) {
        let isCleared = message.variants.allSatisfy { variant in
            digests[variant.language].map { clearances.cover(message.id, variant.language, $0) } ?? false
        }
        guard isCleared else { return nil }
        self.message = message
    }
}

/// The pages that an earlier build made of a message, cleared anew in exactly the wording at hand.
struct ClearedPages {
    let pages: [Page]

    /// nil where a variant is not cleared as it stands, or none was brought before the gate.
    init?(
        _ pages: [Page], of message: Identifier<Message>, _ wordings: [LanguageTag: WordingDigest],
        clearances: [Clearance]
    ) {
        let isCleared = wordings.allSatisfy { clearances.cover(message, $0.key, $0.value) }
        guard isCleared, !wordings.isEmpty else { return nil }
        self.pages = pages
    }

    /// The pages of editions and of notices in the place of some, which show the very wordings that are planned.
    init?(_ pages: [Page], of planned: [PlannedVariant], _ wordings: [LanguageTag: WordingDigest]) {
        let isPlanned = planned.allSatisfy { one in wordings[one.language].map(one.covers) ?? false }
        guard isPlanned, planned.count == wordings.count, !planned.isEmpty else { return nil }
        self.pages = pages
    }
}

extension [Clearance] {
    /// Whether one of them is for exactly this wording.
    fileprivate func cover(_ message: Identifier<Message>, _ language: LanguageTag, _ digest: WordingDigest) -> Bool {
        contains { $0.message == message.name && $0.language == language && $0.digest == digest }
    }
}

extension Message {
    /// The digests of what its variants say, by language.
    func digests(in campaign: Campaign, from project: ProjectFolder) -> [LanguageTag: WordingDigest] {
        let picture = project.pictureDigest(of: id)
        let pairs = variants.map { ($0.language, WordingDigest(of: $0, in: campaign, picture: picture)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}

extension ProjectFolder {
    /// Gives the digest of a message's picture by its path below the message's folder; nil where it is missing.
    func pictureDigest(of message: Identifier<Message>) -> (String) -> Digest? {
        { path in read("Content/messages/\(message)/\(path)").file.map { Digest(of: $0.bytes) } }
    }
}
