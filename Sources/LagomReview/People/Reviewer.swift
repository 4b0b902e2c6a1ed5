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

    /// Whether the reviewer's profession may judge the signs that a text shows.
    public func mayJudgeSigns(of text: ReviewText) -> Bool {
        profession?.settings.map(text.isLimited) ?? true
    }

    /// Whether an approval of the reviewer's can fill a seat of a text: by role, language and profession.
    public func canFill(_ seat: Seat, of text: ReviewText) -> Bool {
        let readsText = seat.role == .clinical || seat.role == .language
        guard roles.contains(seat.role), !readsText || knows(text.language) else { return false }
        if let professions = seat.professions { return profession.map(professions.contains) ?? false }
        return seat.role != .clinical || profession?.settings == nil
    }
}
