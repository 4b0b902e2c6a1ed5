// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

/// Judges texts outside of any campaign, and of texts in one that have faults of form what can be read.
struct LooseJudge {
    private let pool: InspectorPool
    private let day: Day

    init(_ pool: InspectorPool, day: Day) {
        self.pool = pool
        self.day = day
    }

    /// What is wrong with a text's form, and what the rules find in it.
    func outcome(of loose: LooseFile) async throws -> CheckOutcome {
        let form = loose.findings.map { Remark($0, language: loose.variant.language) }
        guard loose.variant.language != .undetermined else {
            let unread = form.block ? [] : [Remark(loose.variant.file.inUnknownLanguage)]
            return CheckOutcome(form + unread, texts: [loose.variant])
        }
        let found = loose.isPassage ? try await sentences(of: loose.variant) : try await message(loose.variant)
        let remarks = found.map { $0.family == "stale" ? $0.asNote : $0 }
        return CheckOutcome(form + remarks, texts: [loose.variant])
    }

    /// What can be said of a campaign's text whose form keeps it from being read as a message: its sentences are judged.
    func outcome(ofPart loose: LooseFile) async throws -> CheckOutcome {
        let (variant, file) = (loose.variant, loose.variant.file)
        guard variant.language != .undetermined else {
            return CheckOutcome([Remark(file.inUnknownLanguage)], texts: [variant])
        }
        let found = try await sentences(of: variant)
        return CheckOutcome(found + [Remark(file.readInPart, language: variant.language)], texts: [variant])
    }

    /// A whole text with fields, headings or cards, of which a message's duties are asked.
    private func message(_ variant: Variant) async throws -> [Remark] {
        let found = pool.lend { inspector in
            inspector.findings(
                in: variant, original: nil, catalogue: Self.catalogue, day: day, formats: formats(of: variant))
        }
        return remarks(try await found + besides(variant), in: variant)
    }

    /// A mere passage, which is judged by its sentences alone.
    private func sentences(of variant: Variant) async throws -> [Remark] {
        let page = LoosePage(FormatText(variant, as: .page, catalogue: Self.catalogue))
        let own = try await ParallelChunks.map(Array(page.text.slots.indices), size: Self.chunk) { [pool] chunk in
            pool.lend { $0.findings(in: page, chunk.startIndex..<chunk.endIndex, of: variant.file) }
        }.flatMap(\.self)
        let language = pool.lend { $0.languageFindings(in: variant) }
        return remarks(try await language + own + besides(variant), in: variant).firstOfLanguagesNotChecked
    }

    private func remarks(_ findings: [RuleFinding], in variant: Variant) -> [Remark] {
        findings.remarks(in: variant) { SectionDigests(of: variant, Self.catalogue, [:], picture: { _ in nil }) }
    }

    /// What is read beside the text as it stands.
    private func besides(_ variant: Variant) async throws -> [RuleFinding] {
        let broken = pool.lend { BrokenWords(of: variant).findings(by: $0) }
        return try await broken + findings(in: SideTexts(of: variant, in: nil).texts)
    }

    /// So many passages that a task's own memory of words pays.
    private static let chunk = 4000

    private func findings(in texts: [LooseText]) async throws -> [RuleFinding] {
        try await ParallelChunks.map(texts, size: Self.chunk) { [pool] chunk in
            pool.lend { inspector in chunk.flatMap(inspector.findings) }
        }.flatMap(\.self)
    }

    /// A text without words for print is meant to be read as a whole.
    private func formats(of variant: Variant) -> Set<Format> {
        let matter = variant.frontMatter
        let isForPrint = matter.poster != nil || matter.safetyShort != nil
        return isForPrint ? Set(Format.allCases) : [.page, .leaflet, .apt]
    }

    private static let catalogue = Catalogue(path: "Content/signs.yaml")
}

extension LanguageTag {
    /// A language that cannot be told (ISO 639-2).
    static let undetermined = LanguageTag("und")!
}

extension SourceFile {
    fileprivate var inUnknownLanguage: Finding {
        Finding(
            "language-unknown", at: SourcePlace(path: path),
            message: Wording(
                sv: "Det går inte att se vilket språk texten är skriven på, så inga regler har läst den.",
                en: "There is no telling which language the text is written in, so no rules have read it."),
            remedy: Wording(sv: "Ange språket: --language sv", en: "Name the language: --language sv"))
    }

    fileprivate var readInPart: Finding {
        Finding(
            "read-in-part", .note, at: SourcePlace(path: path),
            message: Wording(
                sv: "Reglerna har läst textens meningar, men inte kort, skyddsnät och tryckta format.",
                en: "Rules have read the text's sentences, but not its cards, safety net and prints."),
            remedy: Wording(
                sv: "Rätta felen i filens form och kontrollera igen.",
                en: "Mend the faults of the file's form and check again."))
    }
}
