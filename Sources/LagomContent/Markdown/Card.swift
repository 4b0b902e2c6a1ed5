// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A block with a duty: written as a quote whose first line is `[!KIND name=value …]`, alone.
public struct Card: Sendable, Hashable {
    /// The duty of a card, in the words that a message file uses.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Life-threatening: ring 112.
        case emergency = "EMERGENCY"
        /// Seek care now.
        case urgent = "URGENT"
        /// Contact care, within a time.
        case contact = "CONTACT"
        /// For whom the advice does not hold.
        case exception = "EXCEPTION"
        /// What to ask.
        case ask = "ASK"
        /// Numbers, with one denominator.
        case fact = "FACT"
    }

    /// `name=value` behind the kind, such as `where=vardcentral`.
    public struct Attribute: Sendable, Hashable {
        public let name: String
        public let value: String
        public let range: ByteRange

        public init(name: String, value: String, range: ByteRange) {
            self.name = name
            self.value = value
            self.range = range
        }
    }

    public let kind: Kind
    public let attributes: [Attribute]
    /// What stands below the marker's line.
    public let blocks: [Block]
    /// The bytes of `[!KIND …]`.
    public let markerRange: ByteRange

    public init(kind: Kind, attributes: [Attribute], blocks: [Block], markerRange: ByteRange) {
        self.kind = kind
        self.attributes = attributes
        self.blocks = blocks
        self.markerRange = markerRange
    }

    /// The value of an attribute.
    public subscript(attribute name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}
