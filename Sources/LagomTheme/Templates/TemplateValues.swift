// SPDX-License-Identifier: EUPL-1.2
import Mustache

/// What one template is given: names with texts, yes-or-no and lists.
public struct TemplateValues: Sendable, ExpressibleByDictionaryLiteral {
    public enum Value: Sendable {
        /// A text or markup; the empty text counts as absent, so that a section around it shows nothing.
        case text(String)
        case flag(Bool)
        case list([TemplateValues])
        /// The theme's words, as `{{t.key}}`.
        case strings(Strings)
    }

    /// A handful of names: looking through them beats hashing.
    var pairs: [(name: String, value: Value)]

    public init(dictionaryLiteral elements: (String, Value)...) {
        pairs = elements.map { (name: $0.0, value: $0.1) }
    }

    /// These values with more of them.
    public func adding(_ more: TemplateValues) -> TemplateValues {
        var result = self
        result.pairs += more.pairs
        return result
    }

    /// Gives a name another value.
    public mutating func replace(_ name: String, with value: Value) {
        pairs.removeAll { $0.name == name }
        pairs.append((name, value))
    }

    /// The names that have been given, for the test that holds them against `TemplateShape`.
    public var names: Set<String> { Set(pairs.map(\.name)) }

    /// Whether something stands under a name; nil where nothing could.
    func has(_ name: String) -> Bool? {
        switch self[name] {
        case nil: nil
        case .text(let text): !text.isEmpty
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        case .strings: true
        }
    }

    public subscript(name: String) -> Value? { pairs.first { $0.name == name }?.value }
}

/// Template values as swift-mustache asks for them, without reflection.
///
/// `has-x` says whether `x` is there: a section of that name keeps the values around it in reach, which a section
/// of the list or text itself would shadow.
struct MustacheValues: MustacheParent {
    let values: TemplateValues

    func child(named name: String) -> Any? {
        switch values[name] {
        case nil: name.hasPrefix("has-") ? values.has(String(name.dropFirst(4))) : nil
        case .text(let text): text.isEmpty ? nil : text
        case .flag(let flag): flag
        case .list(let items): items.isEmpty ? nil : items.map(MustacheValues.init)
        case .strings(let strings): MustacheStrings(words: strings.words)
        }
    }
}

/// The theme's words as swift-mustache asks for them.
struct MustacheStrings: MustacheParent {
    let words: [String: String]

    func child(named name: String) -> Any? { words[name] }
}
