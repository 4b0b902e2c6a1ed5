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
    /// - Throws: `CannotRun` where there are no rules, or nobody can tell the language of a file.
    public func run(_ files: [SourceFile]) async throws -> CheckOutcome {
        guard !files.isEmpty else { return CheckOutcome() }
        var loose: [LooseFile] = []
        for (index, file) in files.enumerated() {
            loose.append(LooseFile(file, language: try language(of: file), number: index + 1))
        }
        let book = try rules.book(for: Set(loose.flatMap { SideTexts.languages(of: $0.variant) }))
        let pool = InspectorPool(book)
        var outcome = CheckOutcome(book.findings.map { Remark($0) })
        for file in loose { outcome.append(try await check(file, pool)) }
        outcome.remarks = outcome.remarks.inReadingOrder
        return outcome
    }

    private func check(_ loose: LooseFile, _ pool: InspectorPool) async throws -> CheckOutcome {
        let form = loose.findings.map { Remark($0, language: loose.variant.language) }
        let catalogue = Catalogue(path: "Content/signs.yaml")
        let beside = SideTexts(of: loose.variant, in: nil).texts
        var found: [RuleFinding]
        if loose.isPassage {
            let texts = passages(of: loose.variant, catalogue) + beside
            found = try await findings(in: texts, pool).firstOfLanguagesNotChecked
        } else {
            found = pool.lend { inspector in
                inspector.findings(
                    in: loose.variant, original: nil, catalogue: catalogue, day: today("Europe/Stockholm"),
                    formats: formats(of: loose.variant))
            }
            found += try await findings(in: beside, pool)
        }
        let remarks = found.remarks(in: loose.variant).map { $0.family == "stale" ? $0.asNote : $0 }
        return CheckOutcome(form + remarks, texts: [loose.variant])
    }

    /// So many passages that a task's own memory of words pays.
    private static let chunk = 4000

    private func findings(in texts: [LooseText], _ pool: InspectorPool) async throws -> [RuleFinding] {
        try await ParallelChunks.map(texts, size: Self.chunk) { chunk in
            pool.lend { inspector in chunk.flatMap(inspector.findings) }
        }.flatMap(\.self)
    }

    /// A text without words for print is meant to be read as a whole.
    private func formats(of variant: Variant) -> Set<Format> {
        let matter = variant.frontMatter
        let isForPrint = matter.poster != nil || matter.safetyShort != nil
        return isForPrint ? Set(Format.allCases) : [.page, .leaflet, .apt]
    }

    /// The texts of a mere passage, which is judged by its sentences alone.
    private func passages(of variant: Variant, _ catalogue: Catalogue) -> [LooseText] {
        FormatText(variant, as: .page, catalogue: catalogue).slots.map { slot in
            LooseText(
                slot.text.text, in: variant.file, language: variant.language, as: slot.role, formats: [.page],
                isInMessage: false)
        }
    }

    private func language(of file: SourceFile) throws(CannotRun) -> LanguageTag {
        if let language = language ?? LanguageGuess.byName(file.path) ?? LanguageGuess.byWords(file.bytes) {
            return language
        }
        throw CannotRun(
            Wording(
                sv: "Det går inte att se vilket språk \(file.path) är skriven på.",
                en: "There is no telling which language \(file.path) is written in."),
            remedy: Wording(sv: "Ange språket: --language sv", en: "Name the language: --language sv"))
    }
}
