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
    public static func read(_ files: [SourceFile]) -> RuleBook {
        var packs: [String: Pack] = [:]
        var findings: [Finding] = []
        for main in files where main.path.hasSuffix("/pack.yaml") {
            let folder = main.path.dropLast("pack.yaml".count)
            let name = folder.split(separator: "/").last.map(String.init) ?? ""
            guard let language = LanguageTag(name) else { continue }
            let own = files.filter { $0.path.hasPrefix(folder) }.sorted { $0.path < $1.path }
            let (pack, found) = Pack.read(language, files: own)
            packs[language.primary] = pack
            findings += found
        }
        return RuleBook(packs: packs, findings: findings)
    }

    public func pack(of language: LanguageTag) -> Pack? {
        packs[language.primary]
    }
}
