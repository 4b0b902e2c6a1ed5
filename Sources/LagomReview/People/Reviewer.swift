// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Somebody who may take part in review. Names stand outside this room: events carry the id alone.
public struct Reviewer: Sendable, Hashable {
    public let id: Identifier<Reviewer>
    public let roles: Set<Role>
    /// The languages that the reviewer may judge in the role `language`, or signs in; `sv` covers `sv-simple`.
    public let languages: Set<LanguageTag>
    public let profession: Profession?
    /// The last day on which the reviewer's word counted; nil for who is still there.
    public let left: Day?

    public init(
        id: Identifier<Reviewer>, roles: Set<Role>, languages: Set<LanguageTag> = [], profession: Profession? = nil,
        left: Day? = nil
    ) {
        self.id = id
        self.roles = roles
        self.languages = languages
        self.profession = profession
        self.left = left
    }

    /// Whether the reviewer may speak in a role, on a text in a language, on a day.
    public func holds(_ role: Role, for language: LanguageTag, on day: Day) -> Bool {
        guard roles.contains(role), left.map({ day <= $0 }) ?? true else { return false }
        return role != .language || knows(language)
    }

    public func knows(_ language: LanguageTag) -> Bool {
        languages.contains { $0 == language || $0.tag == language.primary }
    }

    /// Whether the reviewer's profession may judge signs for texts of some settings.
    public func mayJudgeSigns(shownIn settings: Set<String>) -> Bool {
        profession?.settings.map { !$0.isDisjoint(with: settings) } ?? true
    }
}
