// SPDX-License-Identifier: EUPL-1.2
import Testing

/// Holds the walls between the rooms: the compiler's own check lets transitive imports through.
struct ImportTableTests {
    /// The rooms that each room may import; why each wall stands is told in the rooms' documentation.
    static let allowed: [String: Set<String>] = [
        "LagomText": [],
        "LagomYAML": ["LagomText"],
        "LagomContent": ["LagomText", "LagomYAML"],
        "LagomTheme": ["LagomText", "LagomYAML"],
        "LagomRules": ["LagomText", "LagomYAML", "LagomContent"],
        "LagomReview": ["LagomText"],
        "LagomSite": ["LagomText", "LagomContent", "LagomTheme"],
        "LagomPrint": ["LagomText", "LagomContent", "LagomTheme"],
        "LagomPublishing": [
            "LagomText", "LagomYAML", "LagomContent", "LagomTheme", "LagomRules", "LagomReview", "LagomSite",
            "LagomPrint",
        ],
        "LagomServer": ["LagomText", "LagomContent", "LagomTheme", "LagomReview", "LagomPublishing"],
        "lagom": ["LagomText", "LagomContent", "LagomReview", "LagomPublishing"],
        "lagom-serve": ["LagomText", "LagomPublishing", "LagomServer"],
        "CNettle": [],
        "CCmarkGFM": [],
        "CExchange": [],
        "CMimalloc": [],
        "CStemmer": [],
        "CPangoCairo": [],
        "CQREncode": [],
        "CHyphen": [],
        "CExpat": [],
        "CDeflate": [],
        "CQPDF": [],
    ]

    /// The one room through which each library from outside comes in.
    static let doors: [String: String] = [
        "CNettle": "LagomText",
        "CExchange": "LagomPublishing",
        "Yams": "LagomYAML",
        "CYaml": "LagomYAML",
        "CCmarkGFM": "LagomContent",
        "Mustache": "LagomTheme",
        "ArgumentParser": "lagom",
        "CMimalloc": "lagom",
        "CStemmer": "LagomRules",
        "CPangoCairo": "LagomPrint",
        "CQREncode": "LagomPrint",
        "CHyphen": "LagomPrint",
        "CExpat": "LagomPrint",
        "CDeflate": "LagomPrint",
        "CQPDF": "LagomPrint",
    ]

    /// What comes with the toolchain and any room may import.
    static let common: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch"]

    @Test func everyTargetHasARowInTheTable() throws {
        let rows = Set(Self.allowed.keys)
        #expect(try House.targets().filter { !rows.contains($0) } == [])
    }

    @Test func everyImportIsAllowed() throws {
        #expect(try imports().filter { !isAllowed($0) } == [])
    }

    @Test func importLinesAreReadInEveryForm() {
        let text = """
            // SPDX-License-Identifier: EUPL-1.2
            import Yams
            public import LagomText
            @preconcurrency import Glibc
            @testable internal import LagomContent
              import struct Foundation.Date
            // import Mustache
            let important = 1
            """
        #expect(importedModules(text) == ["Yams", "LagomText", "Glibc", "LagomContent", "Foundation"])
    }

    /// An import where it stands: `target` imports `module` in `path`.
    private struct Import: Equatable {
        let target: String
        let module: String
        let path: String
    }

    private func imports() throws -> [Import] {
        try House.targets().flatMap { target in
            try House.files(below: "Sources/\(target)", endingIn: ["swift"]).flatMap { path in
                importedModules(try House.text(of: path)).map { Import(target: target, module: $0, path: path) }
            }
        }
    }

    private func isAllowed(_ found: Import) -> Bool {
        if let door = Self.doors[found.module] { return door == found.target }
        return Self.common.contains(found.module) || Self.allowed[found.target]?.contains(found.module) == true
    }

    /// The modules that a Swift file imports, in order: `public import struct A.B` imports A.
    private func importedModules(_ text: String) -> [String] {
        let modifiers: Set<Substring> = [
            "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency", "@_exported",
        ]
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(separator: " ").drop { modifiers.contains($0) }
            guard words.first == "import" else { return nil }
            let path = words.dropFirst().drop { kinds.contains($0) }.first
            return path?.split(separator: ".").first.map(String.init)
        }
    }
}
