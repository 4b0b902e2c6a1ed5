// SPDX-License-Identifier: EUPL-1.2

/// A passage of a corpus and what people say of it: one line of JSON.
public struct LabelledPassage: Sendable, Hashable, Codable {
    public enum Label: String, Sendable, Hashable, Codable {
        case risky, safe
    }

    public let id: String
    /// A primary language: `sv`, `en`.
    public let lang: String
    public let text: String
    public let label: Label
    public let families: [String]
    /// `critical`, `major` or `minor`; none where it is safe.
    public let severity: String?
    public let difficulty: String?

    public init(
        id: String, lang: String, text: String, label: Label, families: [String], severity: String?,
        difficulty: String?
    ) {
        self.id = id
        self.lang = lang
        self.text = text
        self.label = label
        self.families = families
        self.severity = severity
        self.difficulty = difficulty
    }
}

/// What the rules say of a passage: one line of JSON.
public struct Prediction: Sendable, Hashable, Codable {
    public let id: String
    /// Whether anything was found that blocks or must be answered.
    public let flagged: Bool
    public let families: [String]
}
