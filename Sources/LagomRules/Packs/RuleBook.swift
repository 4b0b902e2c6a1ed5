// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The packs of all languages: what lies under `Rules/`.
public struct RuleBook: Sendable {
    /// By primary language: `sv` also judges `sv-simple`.
    public let packs: [String: Pack]
    /// What is wrong with the packs; a rule with anything wrong in it is left out.
    public let findings: [Finding]
    /// Tells texts that are in another language than they are said to be.
    public let teller: LanguageTeller

    public init(packs: [String: Pack], findings: [Finding] = [], teller: LanguageTeller = LanguageTeller([])) {
        self.packs = packs
        self.findings = findings
        self.teller = teller
    }

    /// Makes the packs of the files under `Rules/`, whose paths are `…/<language>/pack.yaml`, `…/<language>/<id>.yaml`
    /// and `…/<language>/concepts/<name>.yaml`.
    ///
    /// - Parameters:
    ///   - additions: rules and concepts of somebody's own, in folders named after their languages, which join the
    ///     packs and never take anything away from them: a `pack.yaml` counts only for a language that has none yet.
    ///   - teller: what tells languages; nil for the languages of the files.
    public static func read(
        _ files: [SourceFile], additions: [SourceFile] = [], teller: LanguageTeller? = nil
    ) -> RuleBook {
        let own = byLanguage(additions)
        let shared = byLanguage(files.filter { !$0.isListOfLanguages })
        var packs: [String: Pack] = [:]
        var findings = ((shared[nil] ?? []) + (own[nil] ?? [])).map(\.withoutLanguage)
        findings += (files + additions).filter { !$0.hasRuleName }.map(\.misnamed)
        for name in Set(shared.keys).union(own.keys).compactMap(\.self).sorted() {
            guard let language = LanguageTag(name) else { continue }
            let (shared, own) = (shared[name] ?? [], own[name] ?? [])
            let mains = (shared + own).filter(\.isPackFile)
            findings += mains.dropFirst().map(\.secondPack)
            guard !mains.isEmpty else {
                findings += own.map(\.withoutPack) + shared.map(\.withoutPack)
                continue
            }
            let (pack, found) = Pack.read(language, files: shared, additions: own)
            if let pack { packs[name] = pack }
            findings += found
        }
        return RuleBook(packs: packs, findings: findings, teller: teller ?? LanguageTeller(files + additions))
    }

    private static func byLanguage(_ files: [SourceFile]) -> [String?: [SourceFile]] {
        let named = files.filter(\.hasRuleName).sorted { $0.path < $1.path }
        return Dictionary(grouping: named) { language(of: $0.path) }
    }

    /// The primary language of the folder that a file's rules are for, as `sv` of `Rules/sv-simple/concepts/care.yaml`;
    /// nil where the folder is not named after a language.
    public static func language(of path: String) -> String? {
        var parts = path.split(separator: "/").dropLast()
        if parts.last == "concepts" { parts.removeLast() }
        return parts.last.flatMap { LanguageTag(String($0))?.primary }
    }

    public func pack(of language: LanguageTag) -> Pack? {
        packs[language.primary]
    }
}

extension SourceFile {
    fileprivate var hasRuleName: Bool { path.hasSuffix(".yaml") }

    fileprivate var misnamed: Finding {
        Finding(
            "rule-file-name", at: SourcePlace(path: path),
            message: Wording(
                sv: "Filens namn slutar inte på .yaml, så ingen läser den.",
                en: "The file's name does not end in .yaml, so nobody reads the file."),
            remedy: Wording(
                sv: "Döp om den så att namnet slutar på .yaml, med små bokstäver.",
                en: "Rename it so that its name ends in .yaml, in small letters."))
    }

    fileprivate var withoutLanguage: Finding {
        Finding(
            "rule-folder", at: SourcePlace(path: path),
            message: Wording(
                sv: "Filens mapp är inte döpt efter ett språk, så ingen läser den.",
                en: "The file's folder is not named after a language, so nobody reads the file."),
            remedy: Wording(
                sv: "Lägg den i en mapp med språkets kod, till exempel sv.",
                en: "Put it into a folder with the language's code, such as sv."))
    }

    fileprivate var withoutPack: Finding {
        Finding(
            "rule-folder", at: SourcePlace(path: path),
            message: Wording(
                sv: "Det finns inga regler för mappens språk att lägga den här till.",
                en: "There are no rules in the folder's language for this one to join."),
            remedy: Wording(
                sv: "Rätta mappens namn, eller lägg en pack.yaml i den.",
                en: "Correct the folder's name, or put a pack.yaml into it."))
    }

    fileprivate var secondPack: Finding {
        Finding(
            "rule-pack-twice", at: SourcePlace(path: path),
            message: Wording(
                sv: "Språket har redan en pack.yaml: egna regler läggs till och ersätter inga.",
                en: "The language has a pack.yaml already: rules of your own are added and replace none."),
            remedy: Wording(sv: "Ta bort filen.", en: "Remove the file."))
    }
}
