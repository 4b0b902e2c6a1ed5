// SPDX-License-Identifier: EUPL-1.2
import LagomRules

/// What weighing sees in each passage of a corpus: what weights are fitted to.
public struct CorpusFeatures: Sendable {
    /// A line of JSON a passage: `{"id", "features"}`.
    public let lines: String

    /// - Parameter path: the corpus: JSON Lines, `-` for standard input.
    /// - Throws: `CannotRun` where the corpus cannot be read.
    public init(_ handbook: Handbook, of path: String) throws(CannotRun) {
        let file = path == "-" ? try LooseSource.standardInput() : try LooseSource.file(path)
        let judges = handbook.book.packs.mapValues(Judge.init)
        lines = try CorpusReader(file, languages: handbook.sentenceLanguages).passages().compactMap { passage in
            guard let judge = judges[passage.lang] else { return nil }
            let features = judge.features(in: passage.text).map(JSONValue.text)
            return JSONValue.object([("id", .text(passage.id)), ("features", .list(features))]).string + "\n"
        }.joined()
    }
}
