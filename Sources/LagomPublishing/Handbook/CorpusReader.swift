// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText

/// Reads a labelled corpus: JSON Lines, a passage a line.
struct CorpusReader {
    private let file: SourceFile
    private let languages: Set<String>

    /// - Parameter languages: those that passages may be written in.
    init(_ file: SourceFile, languages: Set<String>) {
        self.file = file
        self.languages = languages
    }

    /// - Throws: `CannotRun` where there is no passage; or one that names the first line that is none, whose id stands
    ///   twice, that names a family that there is not, or in whose language no rules read sentences: what nothing judged must not count as judged
    ///   safe.
    func passages() throws(CannotRun) -> [LabelledPassage] {
        var passages: [LabelledPassage] = []
        var ids: Set<String> = []
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
            guard let value = JSONReader.value(of: line), let passage = LabelledPassage(value) else {
                throw unreadable(number + 1)
            }
            guard ids.insert(passage.id).inserted else { throw repeated(passage.id, number + 1) }
            guard languages.contains(passage.lang) else { throw unknown(passage.lang, number + 1) }
            if let family = passage.families.first(where: { !RiskFamily.ids.contains($0) }) {
                throw unknown(family: family, number + 1)
            }
            passages.append(passage)
        }
        guard !passages.isEmpty else { throw empty }
        return passages
    }

    private var empty: CannotRun {
        CannotRun(
            Wording(sv: "\(file.path) har ingen märkt text.", en: "\(file.path) holds no labelled text."),
            remedy: Self.format)
    }

    private static let format = Wording(
        sv:
            "Skriv en rad per text: {\"id\", \"lang\", \"text\", \"label\": \"risky\" eller \"safe\", \"families\": […]}.",
        en: "Write a line a passage: {\"id\", \"lang\", \"text\", \"label\": \"risky\" or \"safe\", \"families\": […]}."
    )

    private func unreadable(_ line: Int) -> CannotRun {
        CannotRun(
            Wording(
                sv: "\(file.path):\(line): raden är ingen märkt text.",
                en: "\(file.path):\(line): the line is no labelled text."),
            remedy: Self.format)
    }

    private func unknown(_ language: String, _ line: Int) -> CannotRun {
        let known = languages.sorted().joined(separator: ", ")
        return CannotRun(
            Wording(
                sv: "\(file.path):\(line): inga regler läser meningar på språket ”\(language)”.",
                en: "\(file.path):\(line): no rules read sentences in the language \"\(language)\"."),
            remedy: Wording(sv: "Skriv \"lang\" som något av: \(known).", en: "Write \"lang\" as one of: \(known)."))
    }

    private func unknown(family: String, _ line: Int) -> CannotRun {
        let near = nearest(to: family, among: RiskFamily.ids)
        return CannotRun(
            Wording(
                sv: "\(file.path):\(line): familjen ”\(family)” finns inte.",
                en: "\(file.path):\(line): there is no family \"\(family)\"."),
            remedy: Wording(
                sv: (near.map { "Menade du ”\($0)”? " } ?? "") + "Se dem som finns: lagom rules list",
                en: (near.map { "Did you mean \"\($0)\"? " } ?? "") + "See those there are: lagom rules list"))
    }

    private func repeated(_ id: String, _ line: Int) -> CannotRun {
        CannotRun(
            Wording(
                sv: "\(file.path):\(line): id ”\(id)” står två gånger.",
                en: "\(file.path):\(line): the id \"\(id)\" stands twice."),
            remedy: Wording(sv: "Ge varje text ett eget id.", en: "Give each text an id of its own."))
    }
}

extension LabelledPassage {
    fileprivate init?(_ value: JSONValue) {
        guard let id = value["id"]?.words, let lang = value["lang"]?.words, let text = value["text"]?.words,
            let label = value["label"]?.words.flatMap(Label.init(rawValue:))
        else { return nil }
        let families: [String] =
            if case .list(let items) = value["families"] { items.compactMap(\.words) } else { [] }
        self.init(
            id: id, lang: lang, text: text, label: label, families: families,
            severity: value["severity"]?.words, difficulty: value["difficulty"]?.words)
    }
}

extension JSONValue {
    fileprivate subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.0 == name }?.1
    }

    fileprivate var words: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
