// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The fields of one JSON object, read by name; a field that nobody asked for is a fault, as is one of the wrong type.
struct EventFields {
    private let members: [JSONDocument.Member]
    /// Which of the members somebody asked for.
    private var asked: [Bool]

    init(_ value: JSONDocument) throws(EventFault) {
        guard let members = value.members else { throw .badField("") }
        self.members = members
        asked = [Bool](repeating: false, count: members.count)
    }

    mutating func text(_ name: String) throws(EventFault) -> String {
        guard let text = find(name)?.text else { throw .badField(name) }
        return text
    }

    mutating func number(_ name: String) throws(EventFault) -> Int {
        guard let number = find(name)?.number else { throw .badField(name) }
        return number
    }

    mutating func flag(_ name: String) throws(EventFault) -> Bool {
        guard let flag = find(name)?.flag else { throw .badField(name) }
        return flag
    }

    mutating func object(_ name: String) throws(EventFault) -> EventFields {
        guard let value = find(name) else { throw .badField(name) }
        return try EventFields(value)
    }

    /// A text that stands for a value.
    mutating func value<Value>(_ name: String, _ read: (String) -> Value?) throws(EventFault) -> Value {
        guard let value = read(try text(name)) else { throw .badField(name) }
        return value
    }

    /// A text that stands for a value, or nothing.
    mutating func optional<Value>(_ name: String, _ read: (String) -> Value?) throws(EventFault) -> Value? {
        members.contains { $0.name == name } ? try value(name, read) : nil
    }

    mutating func choice<Choice: RawRepresentable<String>>(
        _ name: String, of type: Choice.Type
    ) throws(EventFault) -> Choice {
        try value(name, Choice.init(rawValue:))
    }

    mutating func identifiers<Thing>(_ name: String) throws(EventFault) -> [Identifier<Thing>] {
        let names = try texts(name)
        guard names.allSatisfy(Identifier<Thing>.isWellFormed) else { throw .badField(name) }
        return names.map(Identifier.init)
    }

    mutating func seen(_ name: String) throws(EventFault) -> [SeenEvent] {
        let texts = try texts(name)
        let seen = texts.compactMap(SeenEvent.init)
        guard seen.count == texts.count, Set(seen.map(\.id)).count == seen.count else { throw .badField(name) }
        return seen
    }

    mutating func answers(_ name: String) throws(EventFault) -> [Question: Bool] {
        var answers: [Question: Bool] = [:]
        for member in find(name)?.members ?? [] {
            guard let question = Question(rawValue: member.name), let flag = member.value.flag else {
                throw .badField(name)
            }
            answers[question] = flag
        }
        return answers
    }

    mutating func numbers(_ name: String) throws(EventFault) -> [String: Int] {
        guard let members = find(name)?.members else { throw .badField(name) }
        var numbers: [String: Int] = [:]
        for member in members {
            guard let number = member.value.number else { throw .badField(name) }
            numbers[member.name] = number
        }
        return numbers
    }

    mutating func ignore(_ name: String) { _ = find(name) }

    /// - Throws: where there is a field that this version of the schema does not know.
    func finish() throws(EventFault) {
        if let unknown = asked.firstIndex(of: false) { throw .unknownField(members[unknown].name) }
    }

    private mutating func texts(_ name: String) throws(EventFault) -> [String] {
        guard let list = find(name)?.list, list.count <= 4096 else { throw .badField(name) }
        let texts = list.compactMap(\.text)
        guard texts.count == list.count else { throw .badField(name) }
        return texts
    }

    private mutating func find(_ name: String) -> JSONDocument? {
        guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
        asked[index] = true
        return members[index].value
    }
}

extension LanguageTag {
    /// Reads a tag in its usual spelling, and no other.
    init?(canonical text: String) {
        guard let tag = LanguageTag(text), tag.tag == text else { return nil }
        self = tag
    }
}
