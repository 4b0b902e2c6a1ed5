// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension MappingReader {
    /// An id that must be there and be well-formed.
    public mutating func identifier<Thing>(_ key: String, of type: Thing.Type) -> (
        id: Identifier<Thing>, range: ByteRange
    )? {
        required(key).flatMap { identifier(of: $0, key, of: type) }
    }

    /// A list of ids, which may be left out; those that are not well-formed are findings.
    public mutating func identifiers<Thing>(
        _ key: String, of type: Thing.Type
    ) -> [(id: Identifier<Thing>, range: ByteRange)] {
        optional(key).map { identifiers(of: $0, key, of: type) } ?? []
    }

    /// The ids of a list that is a field's value.
    public mutating func identifiers<Thing>(
        of node: YAMLNode, _ key: String, of type: Thing.Type
    ) -> [(id: Identifier<Thing>, range: ByteRange)] {
        items(of: node, key).compactMap { identifier(of: $0, key, of: type) }
    }

    /// A language tag in a field that may be left out.
    public mutating func optionalLanguage(_ key: String) -> LanguageTag? {
        guard let node = optional(key), let text = text(of: node, key) else { return nil }
        return language(text.string, node.range)
    }

    /// The language tags of a list that is a field's value.
    public mutating func languages(of node: YAMLNode, _ key: String) -> [(tag: LanguageTag, range: ByteRange)] {
        items(of: node, key).compactMap { node in
            guard let text = text(of: node, key), let tag = language(text.string, node.range) else { return nil }
            return (tag, node.range)
        }
    }

    /// A group whose fields are languages, such as `{sv: Halsont, en: Sore throat}`, read one by one.
    public mutating func perLanguage<Value>(
        _ node: YAMLNode, _ key: String, _ body: (inout MappingReader, YAMLNode) -> Value?
    ) -> [LanguageTag: Value] {
        guard case .mapping(let entries) = node.kind else {
            report(FieldFinding(file).wrongType(key, node.range, expected: .fields))
            return [:]
        }
        var values: [LanguageTag: Value] = [:]
        for entry in entries {
            guard let tag = language(entry.key.string, entry.keyRange) else { continue }
            if entry.value.isAbsent {
                report(FieldFinding(file).empty("\(key).\(entry.key)", entry.keyRange))
            } else {
                values[tag] = body(&self, entry.value)
            }
        }
        return values
    }

    /// A text per language, in a field that must be there.
    public mutating func textPerLanguage(_ key: String) -> [LanguageTag: MappedText] {
        required(key).map { textPerLanguage(of: $0, key) } ?? [:]
    }

    /// The texts of a group whose fields are languages.
    public mutating func textPerLanguage(of node: YAMLNode, _ key: String) -> [LanguageTag: MappedText] {
        perLanguage(node, key) { reader, node in reader.text(of: node, key) }
    }

    /// A list of texts per language, which may be left out.
    public mutating func textsPerLanguage(_ key: String) -> [LanguageTag: [MappedText]] {
        optional(key).map { node in
            perLanguage(node, key) { reader, node in
                reader.items(of: node, key).compactMap { reader.text(of: $0, key) }
            }
        } ?? [:]
    }

    /// A group of fields that may be left out.
    public mutating func optionalGroup<Value>(_ key: String, _ body: (inout MappingReader) -> Value?) -> Value? {
        optional(key).flatMap { group(of: $0, key, body) }
    }

    /// A group of fields that must be there.
    public mutating func group<Value>(_ key: String, _ body: (inout MappingReader) -> Value?) -> Value? {
        required(key).flatMap { group(of: $0, key, body) }
    }

    /// The groups of fields of a list, which may be left out; what cannot be read is left out of the result.
    public mutating func groups<Value>(_ key: String, _ body: (inout MappingReader) -> Value?) -> [Value] {
        optional(key).map { groups(of: $0, key, body) } ?? []
    }

    /// The groups of fields of a list that is a field's value.
    public mutating func groups<Value>(
        of node: YAMLNode, _ key: String, _ body: (inout MappingReader) -> Value?
    ) -> [Value] {
        var values: [Value] = []
        for item in items(of: node, key) {
            guard findings.count < Self.findingLimit else {
                report(FieldFinding(file).tooMany(item.range))
                break
            }
            if let value = group(of: item, key, body) { values.append(value) }
        }
        return values
    }

    /// The findings of a list after which its reading stops: a file of another kind shall not drown its reader.
    static let findingLimit = 200

    /// The group of fields that a field's value is.
    public mutating func group<Value>(
        of node: YAMLNode, _ key: String, _ body: (inout MappingReader) -> Value?
    ) -> Value? {
        let (value, findings) = node.read(named: key, in: file, body)
        report(findings)
        return value
    }

    /// The id that a field's value is.
    public mutating func identifier<Thing>(
        of node: YAMLNode, _ key: String, of type: Thing.Type
    ) -> (id: Identifier<Thing>, range: ByteRange)? {
        guard let text = text(of: node, key) else { return nil }
        guard Identifier<Thing>.isWellFormed(text.string) else {
            report(FieldFinding(file).badIdentifier(key, text.string, node.range))
            return nil
        }
        return (Identifier(text.string), node.range)
    }

    private mutating func language(_ text: String, _ range: ByteRange) -> LanguageTag? {
        let tag = LanguageTag(text)
        if tag == nil { report(FieldFinding(file).badLanguage(text, range)) }
        return tag
    }
}
