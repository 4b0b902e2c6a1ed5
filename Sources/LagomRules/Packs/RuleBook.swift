// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The packs of all languages: what lies under `Rules/`.
public struct RuleBook: Sendable {
    /// By primary language: `sv` also judges `sv-simple`.
    public let packs: [String: Pack]
    /// What is wrong with the packs; a rule with anything wrong in it is left out.
    public let findings: [Finding]

    public init(packs: [String: Pack], findings: [Finding] = []) {
        self.packs = packs
        self.findings = findings
    }

    /// Makes the packs of the files under `Rules/`, whose paths are `…/<language>/pack.yaml`, `…/<language>/<id>.yaml`
    /// and `…/<language>/concepts/<name>.yaml`.
    ///
    /// - Parameter additions: rules and concepts of somebody's own, in folders named after their languages, which join
    ///   the packs; a folder with a `pack.yaml` is a pack itself and stands in for the one of its language.
    public static func read(_ files: [SourceFile], additions: [SourceFile] = []) -> RuleBook {
        let replaced = Set(additions.filter { $0.path.hasSuffix("/pack.yaml") }.map(language))
        let files = files.filter { !replaced.contains(language(of: $0)) } + additions
        var packs: [String: Pack] = [:]
        var findings: [Finding] = []
        for name in Set(files.compactMap(language)).sorted() {
            guard let language = LanguageTag(name) else { continue }
            let own = files.filter { Self.language(of: $0) == name }.sorted { $0.path < $1.path }
            let (pack, found) = Pack.read(language, files: own)
            packs[language.primary] = pack
            findings += found
        }
        return RuleBook(packs: packs, findings: findings)
    }

    /// The name of the folder that is a file's pack, as `sv` in `Rules/sv/concepts/care.yaml`.
    private static func language(of file: SourceFile) -> String? {
        var parts = file.path.split(separator: "/").dropLast()
        if parts.last == "concepts" { parts.removeLast() }
        return parts.last.map(String.init)
    }

    public func pack(of language: LanguageTag) -> Pack? {
        packs[language.primary]
    }
}
