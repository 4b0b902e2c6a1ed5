// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
public import LagomText

/// Checks one text outside of any campaign: a file, or what was piped in.
public struct LooseCheck: Sendable {
    private let rules: RuleShelf
    private let language: LanguageTag?
    private let today: @Sendable (_ timeZone: String) -> Day

    /// - Parameters:
    ///   - language: the language of the texts; nil to tell it by the file's name or its words.
    ///   - today: the day, given a time zone.
    public init(
        rules: RuleShelf, language: LanguageTag?, today: @escaping @Sendable (_ timeZone: String) -> Day
    ) {
        self.rules = rules
        self.language = language
        self.today = today
    }

    /// All that is found in the files, one after the other.
    ///
    /// - Parameter notRead: what was not read of the folders where they lie.
    /// - Throws: `CannotRun` where there are no rules, or none for the language that was named.
    public func run(_ files: [SourceFile], notRead: [Finding]) async throws -> CheckOutcome {
        guard !files.isEmpty else { return CheckOutcome() }
        let guess = try rules.guess()
        if let language, !guess.languages.contains(language.primary) {
            throw CannotRun.noRules(for: language, known: guess.languages)
        }
        let loose = files.enumerated().map { index, file in
            LooseFile(file, language: language ?? guess.language(of: file) ?? .undetermined, number: index + 1)
        }
        let book = try rules.book(for: Set(loose.flatMap { SideTexts.languages(of: $0.variant) }))
        let judge = LooseJudge(InspectorPool(book), day: today("Europe/Stockholm"))
        var outcome = CheckOutcome((book.findings + notRead).map { Remark($0) })
        for file in loose { outcome.append(try await judge.outcome(of: file)) }
        outcome.remarks = outcome.remarks.inReadingOrder
        return outcome
    }
}
