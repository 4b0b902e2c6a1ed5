// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension MappingReader {
    /// A text that must be there and say something.
    public mutating func text(_ key: String) -> MappedText? {
        required(key).flatMap { text(of: $0, key) }
    }

    public mutating func optionalText(_ key: String) -> MappedText? {
        optional(key).flatMap { text(of: $0, key) }
    }

    /// The items of a list; none where the field is left out.
    public mutating func list(_ key: String) -> [YAMLNode] {
        optional(key).map { items(of: $0, key) } ?? []
    }

    /// The texts of a list; none where the field is left out.
    public mutating func texts(_ key: String) -> [MappedText] {
        list(key).compactMap { text(of: $0, key) }
    }

    /// `true` or `false`; false where the field is left out.
    public mutating func flag(_ key: String) -> Bool {
        guard let node = optional(key) else { return false }
        switch node.text?.string {
        case "true": return true
        case "false": return false
        default:
            report(FieldFinding(file).wrongType(key, node.range, expected: .flag))
            return false
        }
    }

    /// A day of the form `2027-06-01`.
    public mutating func optionalDay(_ key: String) -> (day: Day, range: ByteRange)? {
        guard let node = optional(key), let text = text(of: node, key) else { return nil }
        guard let day = Day(text.string) else {
            report(FieldFinding(file).badDay(key, text.string, node.range))
            return nil
        }
        return (day, node.range)
    }

    /// One of the words of an enumeration.
    public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> Choice? {
        required(key).flatMap { choice(of: $0, key) }
    }

    public mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> Choice? {
        optional(key).flatMap { choice(of: $0, key) }
    }

    /// A list of words of an enumeration.
    public mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> [(choice: Choice, range: ByteRange)] {
        list(key).compactMap { node in
            let read: Choice? = choice(of: node, key)
            return read.map { ($0, node.range) }
        }
    }

    /// A text of the item of a list, or of a field; nil with a finding where it is none or says nothing.
    public mutating func text(of node: YAMLNode, _ key: String) -> MappedText? {
        guard let text = node.text else {
            report(FieldFinding(file).wrongType(key, node.range, expected: .text))
            return nil
        }
        guard !text.isEmpty, text.string.utf8.contains(where: { $0 > 0x20 }) else {
            report(FieldFinding(file).empty(key, node.range))
            return nil
        }
        return text
    }

    /// The items of a list that is a field's value; none, with a finding, where it is no list.
    public mutating func items(of node: YAMLNode, _ key: String) -> [YAMLNode] {
        if case .sequence(let items) = node.kind { return items }
        report(FieldFinding(file).wrongType(key, node.range, expected: .list))
        return []
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        of node: YAMLNode, _ key: String
    ) -> Choice? {
        guard let text = text(of: node, key) else { return nil }
        if let choice = Choice(rawValue: text.string) { return choice }
        report(
            FieldFinding(file).unknownChoice(
                key, text.string, node.range, allowed: Choice.allCases.map(\.rawValue)))
        return nil
    }
}
