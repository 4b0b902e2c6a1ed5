// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What a campaign asks of its review: values, so that a campaign can ask for more.
public struct ReviewRules: Sendable, Hashable {
    /// How many people must approve in a role.
    public struct Requirement: Sendable, Hashable {
        public let role: Role
        public let count: Int
        /// The types of message that it holds for; nil for all.
        public let types: Set<String>?
        /// The languages that it holds for; nil for all.
        public let languages: Set<LanguageTag>?

        public init(role: Role, count: Int = 1, types: Set<String>? = nil, languages: Set<LanguageTag>? = nil) {
            self.role = role
            self.count = count
            self.types = types
            self.languages = languages
        }
    }

    /// The professions that a clinical reviewer of some subjects or settings must have.
    public struct Specialty: Sendable, Hashable {
        public let subjects: Set<String>
        public let settings: Set<String>
        public let professions: Set<Profession>

        public init(subjects: Set<String>, settings: Set<String>, professions: Set<Profession>) {
            self.subjects = subjects
            self.settings = settings
            self.professions = professions
        }
    }

    /// Asked of originals.
    public let originals: [Requirement]
    /// Asked of translations, beside the original's own.
    public let translations: [Requirement]
    public let specialties: [Specialty]
    /// Days after `review-by` on which a page still stands, saying that it is being reviewed.
    public let graceDays: Int
    /// The longest that a waiver may hold, in days.
    public let longestWaiver: Int
    /// Days before `review-by` from which it counts as due.
    public let noticeDays: Int

    public init(
        originals: [Requirement], translations: [Requirement], specialties: [Specialty], graceDays: Int,
        longestWaiver: Int, noticeDays: Int
    ) {
        self.originals = originals
        self.translations = translations
        self.specialties = specialties
        self.graceDays = graceDays
        self.longestWaiver = longestWaiver
        self.noticeDays = noticeDays
    }

    /// What a campaign asks that says nothing else, and the least that it can ask.
    ///
    /// Texts for staff need no patient representative. Dental texts need a dentist or a dental hygienist, who judge no
    /// other text alone.
    public static let standard = ReviewRules(
        originals: [
            Requirement(role: .clinical), Requirement(role: .language),
            Requirement(role: .patient, types: ["advice", "questions", "facts"]),
        ],
        translations: [Requirement(role: .language)],
        specialties: [Specialty(subjects: [], settings: ["dental"], professions: [.dentist, .dentalHygienist])],
        graceDays: 30, longestWaiver: 365, noticeDays: 60)
}

/// One approval that must be there.
public struct Seat: Sendable, Hashable {
    public let role: Role
    /// The professions of which the approver must have one; nil for any that is not limited to some settings.
    public let professions: Set<Profession>?

    public init(role: Role, professions: Set<Profession>? = nil) {
        self.role = role
        self.professions = professions
    }
}

extension ReviewRules.Requirement {
    fileprivate func holds(for text: ReviewText) -> Bool {
        count > 0 && types?.contains(text.type) ?? true && languages?.contains(text.language) ?? true
    }
}

extension ReviewRules {
    /// The approvals that a text needs: each from another person.
    public func seats(for text: ReviewText) -> [Seat] {
        let asked = text.isTranslation ? translations : originals
        // A campaign may ask for more than this, not for less.
        let least = text.isTranslation ? Self.standard.translations : Self.standard.originals
        let left = least.filter { one in !asked.contains { $0.role == one.role && $0.holds(for: text) } }
        return (asked + left).flatMap { requirement -> [Seat] in
            guard requirement.holds(for: text) else { return [] }
            let needsTwo = requirement.role == .language && text.isMachineTranslated
            let trades = requirement.role == .clinical ? trades(for: text) : [nil]
            let count = max(requirement.count, needsTwo ? 2 : 1, trades.count)
            return (0..<count).map { number in
                Seat(role: requirement.role, professions: trades[number % trades.count])
            }
        }
    }

    /// The professions that a text asks for, a clinical reviewer of each; nil for any that is not limited.
    ///
    /// The rule for dental texts holds whatever specialties a campaign adds. Professions that are limited to settings are
    /// not enough for a text that says more.
    private func trades(for text: ReviewText) -> [Set<Profession>?] {
        let all = specialties + Self.standard.specialties.filter { !specialties.contains($0) }
        let trades = Set(all.filter { $0.matches(text) }.map(\.professions))
        // Who is asked for more narrowly is asked for enough.
        let narrow = trades.filter { trade in !trades.contains { $0.isStrictSubset(of: trade) } }
        let sorted = narrow.sorted { "\($0.map(\.rawValue).sorted())" < "\($1.map(\.rawValue).sorted())" }
        let isEnough = narrow.contains { $0.allSatisfy { $0.settings.map(text.isLimited) ?? true } }
        return sorted + (isEnough ? [] : [nil])
    }
}

extension ReviewRules.Specialty {
    fileprivate func matches(_ text: ReviewText) -> Bool {
        !subjects.isDisjoint(with: text.subjects) || !settings.isDisjoint(with: text.settings)
    }
}
