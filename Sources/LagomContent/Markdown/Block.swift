// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A block of a text, in the tree that a Markdown file becomes.
public struct Block: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case paragraph([Inline])
        /// A heading of level 1 to 6; `anchor` is its id within the page, unique in the variant.
        case heading(level: Int, [Inline], anchor: String)
        case list(List)
        case quote([Block])
        case card(Card)
        /// A code block; rules skip it.
        case code(MappedText, info: String)
        case table(Table)
        case thematicBreak
    }

    public let kind: Kind
    /// The bytes of the whole block, markers included.
    public let range: ByteRange

    public init(_ kind: Kind, range: ByteRange) {
        self.kind = kind
        self.range = range
    }
}

/// A bulleted or numbered list.
public struct List: Sendable, Hashable {
    public struct Item: Sendable, Hashable {
        public let blocks: [Block]
        /// Whether a task item is ticked; nil for an ordinary item.
        public let isDone: Bool?
        public let range: ByteRange

        public init(blocks: [Block], isDone: Bool?, range: ByteRange) {
            self.blocks = blocks
            self.isDone = isDone
            self.range = range
        }
    }

    public let items: [Item]
    /// The first number of a numbered list; nil for bullets.
    public let start: Int?
    /// Whether the items' paragraphs stand without space between them.
    public let isTight: Bool

    public init(items: [Item], start: Int?, isTight: Bool) {
        self.items = items
        self.start = start
        self.isTight = isTight
    }
}

/// A GFM table: every row has as many cells as the header.
public struct Table: Sendable, Hashable {
    public enum Alignment: String, Sendable {
        case none, left, center, right
    }

    public struct Cell: Sendable, Hashable {
        public let content: [Inline]
        public let range: ByteRange

        public init(content: [Inline], range: ByteRange) {
            self.content = content
            self.range = range
        }
    }

    public let alignments: [Alignment]
    public let header: [Cell]
    public let rows: [[Cell]]

    public init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
