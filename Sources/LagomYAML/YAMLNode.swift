// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A value of a YAML file and the bytes it stands in.
public struct YAMLNode: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A text, whatever it looks like: `no`, `012` and dates keep their letters.
        case scalar(MappedText, YAMLScalarStyle)
        /// Keys and values in the order of the file; no key stands twice.
        case mapping([YAMLEntry])
        case sequence([YAMLNode])
    }

    public let kind: Kind
    /// The bytes of the value in its file: quotes and brackets included, comments behind it not.
    public let range: ByteRange

    public init(_ kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }
}

/// A key of a mapping and its value.
public struct YAMLEntry: Sendable, Hashable {
    public let key: MappedText
    public let keyRange: ByteRange
    public let value: YAMLNode

    public init(key: MappedText, keyRange: ByteRange, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

/// How a text is written in YAML.
public enum YAMLScalarStyle: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted
    /// `|`: line endings stay.
    case literal
    /// `>`: line endings become spaces.
    case folded
}

extension YAMLNode {
    /// The text, where the node is one.
    public var text: MappedText? {
        if case .scalar(let text, _) = kind { text } else { nil }
    }

    /// Whether nothing stands where a value should: `key:` and then the line's end.
    public var isAbsent: Bool {
        if case .scalar(let text, .plain) = kind { text.isEmpty } else { false }
    }
}
