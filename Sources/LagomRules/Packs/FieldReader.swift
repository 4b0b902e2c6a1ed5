// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Takes the fields of a mapping one by one; what nobody took is an unknown key.
struct FieldReader {
    let entries: [YAMLEntry]
    let file: SourceFile
    private var wanted: [String] = []

    /// Nil, with a finding, where the node is no mapping.
    init?(_ node: YAMLNode, _ file: SourceFile, _ findings: inout [Finding]) {
        guard case .mapping(let entries) = node.kind else {
            findings.append(file.wrongShape(node.range))
            return nil
        }
        self.entries = entries
        self.file = file
    }

    /// The value of a key, which thereby is known.
    mutating func take(_ key: String) -> YAMLNode? {
        if !wanted.contains(key) { wanted.append(key) }
        return entries.first { $0.key.string == key }?.value
    }

    /// Whether a key is there; it is known from now on.
    mutating func has(_ key: String) -> Bool {
        take(key) != nil
    }

    mutating func phrases(_ key: String, _ findings: inout [Finding]) -> [PhraseSource] {
        PhraseSource.list(take(key), file, &findings)
    }

    /// `true` or `false`; false where it is left out.
    mutating func flag(_ key: String, _ findings: inout [Finding]) -> Bool {
        guard let node = take(key) else { return false }
        let word = node.text?.string
        if word != "true", word != "false" { findings.append(file.noFlag(node.range)) }
        return word == "true"
    }

    /// A number that is neither infinite nor less than `least`; nil where it is left out or a finding.
    mutating func number(_ key: String, atLeast least: Double, _ findings: inout [Finding]) -> Double? {
        guard let node = take(key) else { return nil }
        if let number = node.text.flatMap({ Double($0.string) }), number.isFinite, number >= least { return number }
        findings.append(file.noNumber(node.range))
        return nil
    }

    /// A whole number of at least one.
    mutating func count(_ key: String, _ findings: inout [Finding]) -> Int? {
        guard let node = take(key) else { return nil }
        if let number = node.text.flatMap({ Int($0.string) }), number > 0 { return number }
        findings.append(file.noNumber(node.range))
        return nil
    }

    mutating func words(_ key: String) -> [String] {
        take(key).map(FieldReader.texts)?.flatMap { $0.split(separator: " ").map(String.init) } ?? []
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ findings: inout [Finding]
    ) -> Choice? {
        let choices: [Choice] = choices(key, &findings)
        return choices.first
    }

    /// The words of an enumeration that a key lists; others are findings.
    mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ findings: inout [Finding]
    ) -> [Choice] {
        guard let node = take(key) else { return [] }
        return FieldReader.texts(node).flatMap { $0.split(separator: " ") }.compactMap { word in
            let choice = Choice(rawValue: String(word))
            if choice == nil {
                findings.append(
                    file.unknownWord(String(word), of: key, node.range, known: Choice.allCases.map(\.rawValue)))
            }
            return choice
        }
    }

    mutating func weight(_ key: String, _ findings: inout [Finding]) -> Double {
        number(key, atLeast: -.greatestFiniteMagnitude, &findings) ?? 0
    }

    /// The entries of a mapping in a field; none where it is left out.
    mutating func entries(_ key: String, _ findings: inout [Finding]) -> [YAMLEntry] {
        take(key).flatMap { FieldReader($0, file, &findings)?.entries } ?? []
    }

    /// A field of one weighed feature a line.
    mutating func features(_ key: String, _ findings: inout [Finding]) -> FeatureTable {
        take(key).map { file.features($0, &findings) } ?? FeatureTable()
    }

    func finish(_ findings: inout [Finding]) {
        for entry in entries where !wanted.contains(entry.key.string) {
            findings.append(file.unknownKey(entry.key.string, entry.keyRange, known: wanted))
        }
    }

    /// The texts of a text or a list.
    static func texts(_ node: YAMLNode) -> [String] {
        switch node.kind {
        case .scalar(let text, _): [text.string]
        case .sequence(let items): items.flatMap(texts)
        case .mapping: []
        }
    }
}

extension SourceFile {
    /// One weighed feature a line.
    func features(_ node: YAMLNode, _ findings: inout [Finding]) -> FeatureTable {
        if let text = node.text?.string, let table = FeatureTable(text) { return table }
        findings.append(wrongShape(node.range))
        return FeatureTable()
    }
}
