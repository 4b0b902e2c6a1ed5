// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What a patient would look for (ämne): its name, the words people use for it, and the signs its messages must show.
public struct Subject: Sendable, Hashable {
    /// A kind of care in which other professions judge than elsewhere.
    public enum Specialty: String, Sendable, Hashable, CaseIterable {
        case dental
    }

    public let id: Identifier<Subject>
    public let title: [LanguageTag: MappedText]
    /// Lay words that lead to the subject in the A–Ö list.
    public let synonyms: [LanguageTag: [MappedText]]
    /// Signs that every public message on the subject must show, at their level or above.
    public let signs: [Identifier<Sign>]
    /// Exceptions that every public message on the subject must show in an EXCEPTION card.
    public let exceptions: [Identifier<Sign>]
    /// Whether the signs may only be shown in full, so that formats too small for them are refused.
    public let fullTextOnly: Bool
    /// The kind of care that every text on the subject is of, whatever its `setting` says; nil for care at large.
    public let specialty: Specialty?
    public let range: ByteRange

    public init(
        id: Identifier<Subject>, title: [LanguageTag: MappedText], synonyms: [LanguageTag: [MappedText]],
        signs: [Identifier<Sign>], exceptions: [Identifier<Sign>], fullTextOnly: Bool, specialty: Specialty?,
        range: ByteRange
    ) {
        self.id = id
        self.title = title
        self.synonyms = synonyms
        self.signs = signs
        self.exceptions = exceptions
        self.fullTextOnly = fullTextOnly
        self.specialty = specialty
        self.range = range
    }
}

extension Subject {
    /// The name in a language, or in the one that it simplifies; nil where it has neither.
    public func name(in language: LanguageTag) -> String? {
        (title[language] ?? LanguageTag(language.primary).flatMap { title[$0] })?.string
    }
}
