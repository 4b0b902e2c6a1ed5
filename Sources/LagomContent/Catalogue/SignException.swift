// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Somebody whom a subject's advice does not hold for, or holds for too, from `Content/signs.yaml`.
public struct SignException: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Completes 'This does not apply to you who …'.
        case notForYou = "not-for-you"
        /// Completes 'This also applies to you who …'.
        case alsoForYou = "also-for-you"
        /// Completes 'Keep in mind, you who …'.
        case reminder
    }

    public let id: Identifier<Sign>
    public let kind: Kind
    public let wording: [LanguageTag: MappedText]
    public let sources: [Identifier<Source>]
    public let needsClinician: Bool
    public let range: ByteRange

    public init(
        id: Identifier<Sign>, kind: Kind, wording: [LanguageTag: MappedText], sources: [Identifier<Source>],
        needsClinician: Bool, range: ByteRange
    ) {
        self.id = id
        self.kind = kind
        self.wording = wording
        self.sources = sources
        self.needsClinician = needsClinician
        self.range = range
    }
}
