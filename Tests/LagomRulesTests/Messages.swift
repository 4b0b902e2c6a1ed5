// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomRules
import LagomText

/// The whole messages of `Tests/RuleMessages`, and what the rules find in them.
enum Messages {
    static let day = Day("2026-11-22")!

    static func text(_ path: String) -> String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let bytes = FileManager.default.contents(atPath: tests.appending(path: "RuleMessages/\(path)").path)
        return String(decoding: bytes ?? Data(), as: UTF8.self)
    }

    static func variant(_ text: String, _ language: String) -> Variant {
        let file = SourceFile(path: "\(language).md", bytes: Array(text.utf8))
        return LooseFile(file, language: LanguageTag(language)!).variant
    }

    /// What is found in a message, and in what it translates.
    static func findings(_ text: String, _ language: String, original: String? = nil) -> [RuleFinding] {
        Inspector(Shelf.book).findings(
            in: variant(text, language), original: original.map { variant($0, "sv") },
            catalogue: Catalogue(path: "signs.yaml"), day: day)
    }
}
