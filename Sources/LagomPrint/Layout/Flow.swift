// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Places blocks below each other in a width, at one size of text.
///
/// Nothing is shaped here: lines come from measures, so trying another size costs next to nothing.
struct Flow {
    let typesetter: Typesetter
    let strings: Strings
    let language: LanguageTag
    /// In points.
    let size: Double
    let hyphenates: Bool
    /// What a card's first line is among the document's headings.
    var cardHeading = Element.Role.heading2
    private(set) var pieces: [Piece] = []
    private(set) var y = 0.0
    /// False once a word was wider than its place.
    private(set) var fits = true

    init(_ typesetter: Typesetter, _ strings: Strings, _ language: LanguageTag, size: Double, hyphenates: Bool) {
        self.typesetter = typesetter
        self.strings = strings
        self.language = language
        self.size = size
        self.hyphenates = hyphenates
    }

    mutating func space(_ sizes: Double) { y += sizes * size }

    mutating func add(_ kind: Piece.Kind, _ frame: Rect = Rect(x: 0, y: 0, width: 0, height: 0)) {
        pieces.append(Piece(kind, frame))
    }

    mutating func open(_ role: Element.Role, alternative: String? = nil) { add(.open(role, alternative: alternative)) }
    mutating func close() { add(.close) }

    /// How a paragraph is set.
    struct Look {
        var role: Element.Role? = .paragraph
        /// In sizes of the flow.
        var scale = 1.0
        var weight = 400
        var colour = ColourToken.text
        var alignment = Slot.Alignment.start
        var isBalanced = false

        /// The same look where an item of a list is the element already.
        var inItem: Look {
            var look = self
            look.role = nil
            return look
        }
    }

    /// Sets a paragraph at the flow's height.
    mutating func text(_ text: RichText, x: Double, width: Double, _ look: Look = Look()) {
        guard !text.isEmpty else { return }
        let points = size * look.scale
        guard let (style, lines) = lines(of: text, within: width / points, look) else {
            fits = false
            return
        }
        let set = SetText(
            text: text, style: style, lines: lines, size: points, colour: look.colour, alignment: look.alignment,
            role: look.role, drops: text.drops(of: lines).map { $0 * points })
        add(.text(set), Rect(x: x, y: y, width: width, height: set.height))
        y += set.height
    }

    /// Lines of a paragraph; balanced ones divide a word only where it does not fit otherwise.
    private func lines(
        of text: RichText, within room: Double, _ look: Look
    ) -> (TextStyle, [MeasuredText.Line])? {
        var style = TextStyle(weight: look.weight, language: language, setting: text.string)
        if look.isBalanced, let lines = typesetter.measure(text, style).balancedLines(within: room) {
            return (style, lines)
        }
        style.hyphenates = hyphenates
        let measured = typesetter.measure(text, style)
        let lines = look.isBalanced ? measured.balancedLines(within: room) : measured.settledLines(within: room)
        return lines.map { (style, $0) }
    }

    /// Takes over what was placed in another flow, moved.
    mutating func place(_ other: Flow, x: Double, y top: Double) {
        fits = fits && other.fits
        for var piece in other.pieces {
            piece.frame.x += x
            piece.frame.y += top
            pieces.append(piece)
        }
    }

    /// Makes the first filled rectangle taller.
    mutating func growFirstBox(by height: Double) {
        let first = pieces.firstIndex { piece in
            if case .box = piece.kind { true } else { false }
        }
        if let first { pieces[first].frame.height += height }
    }

    /// A flow of the same kind that begins at its own top.
    func fresh() -> Flow {
        var flow = Flow(typesetter, strings, language, size: size, hyphenates: hyphenates)
        flow.cardHeading = cardHeading
        return flow
    }

    /// Moves on to a height.
    mutating func move(to height: Double) { y = height }
}
