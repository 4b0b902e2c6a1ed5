// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// Tells histories in few words: who did what, of which wording, having seen what.
struct Story {
    var events: [ReviewEvent] = []
    var second = 0
    var isDemonstration = false
    let start = Moment("2026-11-22T08:00:00Z")!

    static let reviewers: [Reviewer] = [
        person("anna", [.author]), person("bo", [.author, .editor]), person("cecilia", [.clinical], .physician),
        person("david", [.clinical, .language], .pharmacist), person("eva", [.language]), person("fred", [.patient]),
        person("gun", [.editor]), person("hugo", [.language]), person("ida", [.clinical], .nurse),
    ]

    static func person(_ name: String, _ roles: Set<Role>, _ profession: Profession? = nil) -> Reviewer {
        Reviewer(
            id: Identifier(name), roles: roles, languages: [LanguageTag("sv")!, LanguageTag("en")!],
            profession: profession)
    }

    static let panel = ReviewPanel(reviewers: reviewers, rules: .standard, isDemonstration: false)
    static let yes = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })
    static let sv = LanguageTag("sv")!
    static let en = LanguageTag("en")!

    static func digest(_ word: String) -> WordingDigest { WordingDigest(.v1, Digest(of: word.utf8)) }

    /// Adds an event that has seen all events so far, or those given.
    @discardableResult
    mutating func tell(
        _ who: String, _ role: Role, _ act: Act, of word: String = "a", in language: LanguageTag = sv,
        why: String = "", after: [ReviewEvent]? = nil
    ) -> ReviewEvent {
        second += 60
        let time = Moment(seconds: start.seconds + second)
        let seen = after?.map(\.seen) ?? heads
        let event = ReviewEvent(
            id: EventID(time, random: Array(Digest(of: "\(second)".utf8).bytes)), who: Identifier(who), role: role,
            message: "halsont", variant: language, digest: Self.digest(word), act: act, why: why, after: seen,
            isDemonstration: isDemonstration)
        events.append(event)
        return event
    }

    private var heads: [SeenEvent] { history.heads }

    @discardableResult
    mutating func submit(_ who: String = "anna", _ word: String = "a", after: [ReviewEvent]? = nil) -> ReviewEvent {
        tell(who, .author, .submit(editors: [], original: nil), of: word, after: after)
    }

    @discardableResult
    mutating func approve(
        _ who: String, _ role: Role, _ word: String = "a", after: [ReviewEvent]? = nil
    ) -> ReviewEvent {
        tell(who, role, .approve(answers: Self.yes, original: nil), of: word, after: after)
    }

    /// The three approvals that advice in its first language needs.
    mutating func approveAll(_ word: String = "a") {
        approve("cecilia", .clinical, word)
        approve("eva", .language, word)
        approve("fred", .patient, word)
    }

    @discardableResult
    mutating func release(_ word: String = "a", from: Day? = nil, after: [ReviewEvent]? = nil) -> ReviewEvent {
        let number = EditionNumber(message: "halsont", language: Self.sv, digest: Self.digest(word))
        return tell("gun", .editor, .release(Release(edition: number, from: from)), of: word, after: after)
    }

    @discardableResult
    mutating func withdraw(_ word: String = "a", after: [ReviewEvent]? = nil) -> ReviewEvent {
        tell("gun", .editor, .withdraw(Withdrawal(correction: nil)), of: word, why: "Fel dos i rutan.", after: after)
    }

    @discardableResult
    mutating func requestChanges(_ word: String = "a", after: [ReviewEvent]? = nil) -> ReviewEvent {
        tell("cecilia", .clinical, .requestChanges(nil), of: word, why: "Nivån är fel.", after: after)
    }

    var files: [EventFile] { events.map { EventFile(name: $0.id.name + ".json", bytes: $0.file) } }

    var now: Moment { Moment("2026-11-23T08:00:00Z")! }
    var history: ReviewHistory { ReviewHistory(of: "halsont", files, now: now) }

    static func subject(_ word: String = "a", findings: [ReviewFinding] = []) -> ReviewSubject {
        ReviewSubject(
            message: "halsont", text: ReviewText(language: sv, type: "advice", subjects: ["halsont"]),
            digest: digest(word), findings: findings)
    }

    func review(
        _ word: String = "a", findings: [ReviewFinding] = [], panel: ReviewPanel = panel,
        on day: Day = Day("2026-11-23")!
    ) -> VariantReview {
        VariantReview(Self.subject(word, findings: findings), in: history, by: panel, on: day)
    }

    /// Whether the gate lets the wording be released anew.
    func isCleared(_ word: String = "a", findings: [ReviewFinding] = [], panel: ReviewPanel = panel) -> Bool {
        let subject = Self.subject(word, findings: findings)
        return (try? Gate.clearForRelease(subject, in: history, by: panel, on: Day("2026-11-23")!)) != nil
    }

    /// Whether the gate lets the wording's edition stay out.
    func isOut(_ word: String = "a", findings: [ReviewFinding] = []) -> Bool {
        let subject = Self.subject(word, findings: findings)
        return (try? Gate.clearEdition(subject, in: history, by: Self.panel, on: Day("2026-11-23")!)) != nil
    }
}
