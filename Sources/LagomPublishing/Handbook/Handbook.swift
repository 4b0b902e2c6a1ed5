// SPDX-License-Identifier: EUPL-1.2
import LagomRules
public import LagomText

/// The rules as people read, test and judge them.
public struct Handbook: Sendable {
    let book: RuleBook

    /// - Throws: `CannotRun` where there are no rules.
    public init(_ shelf: RuleShelf) throws(CannotRun) {
        book = try shelf.book()
    }

    /// What is wrong with the files of the rules; a rule with anything wrong in it is left out.
    public var findings: [Finding] { book.findings.inReadingOrder }

    /// The packs in the order of their languages.
    var packs: [Pack] { book.packs.values.sorted { $0.language < $1.language } }

    /// The primary languages whose sentences are judged.
    var sentenceLanguages: Set<String> { Set(book.packs.filter(\.value.judgesSentences).keys) }

    /// The names of all rules, for those who misspell one.
    var names: [String] { Set(packs.flatMap { $0.rules.map(\.id) }).sorted() }
}
