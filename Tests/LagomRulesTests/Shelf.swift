// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomRules
import LagomText

/// The packs of the repository, read from disk once for all tests.
enum Shelf {
    static let book = RuleBook.read(files)

    static let files: [SourceFile] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Rules")
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            let bytes = FileManager.default.contents(atPath: root.appending(path: name).path) ?? Data()
            return SourceFile(path: "Rules/\(name)", bytes: Array(bytes))
        }
    }()

    /// A pack of one rule and the concepts that it needs.
    static func pack(rule: String, concepts: String = "not: inte, aldrig") -> (pack: Pack?, findings: [Finding]) {
        Pack.read(
            LanguageTag("sv")!,
            files: [
                SourceFile(
                    path: "Rules/sv/pack.yaml", bytes: Array("stemmer: sv\ncompounds: true\nabbreviations: ex\n".utf8)),
                SourceFile(path: "Rules/sv/concepts/a.yaml", bytes: Array(concepts.utf8)),
                SourceFile(path: "Rules/sv/rule.yaml", bytes: Array(rule.utf8)),
            ], demandsExamples: false)
    }

    static let header = """
        id: prov
        family: direct-deterrence
        severity: block
        finding: {sv: a, en: b}
        why: {sv: a, en: b}
        basis: none
        suggestion: {sv: a, en: b}

        """
}
