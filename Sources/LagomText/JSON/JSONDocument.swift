// SPDX-License-Identifier: EUPL-1.2

/// A value of JSON (RFC 8259) as Lagom keeps records in it: numbers are whole, members keep their order.
public indirect enum JSONDocument: Sendable, Hashable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([JSONDocument])
    case object([Member])

    /// A name and its value.
    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: JSONDocument

        public init(_ name: String, _ value: JSONDocument) {
            self.name = name
            self.value = value
        }
    }

    /// The value of a member; nil where this is no object or has no such member.
    public subscript(name: String) -> JSONDocument? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text that this is.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The whole number that this is.
    public var number: Int? {
        if case .number(let number) = self { number } else { nil }
    }

    /// Whether this is true or false.
    public var flag: Bool? {
        if case .flag(let flag) = self { flag } else { nil }
    }

    /// The values of the list that this is.
    public var list: [JSONDocument]? {
        if case .list(let list) = self { list } else { nil }
    }

    /// The members of the object that this is.
    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// An object of the members whose values are there.
    public static func object(_ members: [(String, JSONDocument?)]) -> JSONDocument {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// A list of texts.
    public static func texts(_ texts: some Sequence<String>) -> JSONDocument { .list(texts.map(JSONDocument.text)) }
}
