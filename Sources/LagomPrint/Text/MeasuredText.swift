// SPDX-License-Identifier: EUPL-1.2

/// A paragraph measured once, so that its lines at any width and size are mere arithmetic.
///
/// Widths are in sizes of the text (ems): the text is shaped at one fixed size and never again while a size is sought.
struct MeasuredText {
    /// A stretch that is divided only where it does not fit.
    struct Word {
        /// Offsets of characters (Unicode scalars), without the white space behind.
        let characters: Range<Int>
        let width: Double
        /// The white space behind it.
        let space: Double
        /// Where it may be divided: the offset of a character, and the width before it.
        let divisions: [(at: Int, width: Double)]
        /// Whether it is of an address: no hyphen is added to it, for it would be typed along.
        let isAddress: Bool
        /// Whether the line ends here, whatever follows.
        let endsLine: Bool
    }

    let words: [Word]
    /// The width of all words in one line.
    var width: Double { words.reduce(0) { $0 + $1.width + $1.space } }
    /// The width of a hyphen.
    let hyphen: Double

    /// One line of the paragraph.
    struct Line: Hashable {
        /// Offsets of characters, without white space behind.
        let characters: Range<Int>
        let width: Double
        let isHyphenated: Bool
    }

    /// The lines at a width; nil where a word is wider than that and cannot be divided.
    func lines(within width: Double) -> [Line]? {
        var breaker = LineBreaker(text: self, width: width)
        for word in words where !breaker.add(word) { return nil }
        breaker.finish()
        return breaker.lines
    }

    /// The lines at a width, somewhat narrower where the last one would else be a single word.
    func settledLines(within width: Double) -> [Line]? {
        guard let lines = lines(within: width), endsLonely(lines) else { return lines(within: width) }
        for step in 1...Self.settlingSteps {
            let narrower = self.lines(within: width * (1 - 0.04 * Double(step)))
            guard let narrower, narrower.count == lines.count else { break }
            if !endsLonely(narrower), narrower.count(where: \.isHyphenated) <= lines.count(where: \.isHyphenated) {
                return narrower
            }
        }
        return lines
    }

    /// How often a paragraph is set a twenty-fifth narrower before a lonely word is let be.
    private static let settlingSteps = 7

    private func endsLonely(_ lines: [Line]) -> Bool {
        guard lines.count > 1, let last = lines.last, let word = words.last else { return false }
        return last.characters.lowerBound >= word.characters.lowerBound
    }

    /// The lines at the narrowest width that needs no more lines, so that all are about as long.
    func balancedLines(within width: Double) -> [Line]? {
        guard var best = lines(within: width), best.count > 1 else { return lines(within: width) }
        var (low, high) = (0.0, width)
        for _ in 0..<10 {
            let middle = (low + high) / 2
            if let lines = lines(within: middle), lines.count <= best.count,
                lines.count(where: \.isHyphenated) <= best.count(where: \.isHyphenated)
            {
                (best, high) = (lines, middle)
            } else {
                low = middle
            }
        }
        return best
    }
}

/// Fills lines word by word.
private struct LineBreaker {
    let text: MeasuredText
    let width: Double
    var lines: [MeasuredText.Line] = []
    private var start: Int?
    private var end = 0
    private var filled = 0.0
    private var space = 0.0

    /// Rounding must not turn a word that fits into one that does not.
    private static let tolerance = 0.001
    /// A word is divided only where the line would else be emptier than this.
    private static let leastFilling = 0.7

    init(text: MeasuredText, width: Double) {
        self.text = text
        self.width = width
    }

    mutating func add(_ word: MeasuredText.Word) -> Bool {
        if filled + space + word.width > width + Self.tolerance {
            if !divide(word) { return false }
        } else {
            put(word.characters, word.width)
        }
        space = word.space
        if word.endsLine { finish() }
        return true
    }

    mutating func finish() {
        guard let start else { return }
        lines.append(MeasuredText.Line(characters: start..<end, width: filled, isHyphenated: false))
        self.start = nil
        (filled, space) = (0, 0)
    }

    private mutating func put(_ characters: Range<Int>, _ wide: Double) {
        if start == nil { (start, filled, space) = (characters.lowerBound, 0, 0) }
        filled += space + wide
        end = characters.upperBound
    }

    /// Puts a word that does not fit behind the others: divided, or on lines of its own.
    private mutating func divide(_ word: MeasuredText.Word) -> Bool {
        var rest = (from: word.characters.lowerBound, width: 0.0)
        while filled + (start == nil ? 0 : space) + word.width - rest.width > width + Self.tolerance {
            let hyphen = word.isAddress ? 0 : text.hyphen
            let room = width - filled - (start == nil ? 0 : space) - hyphen
            let isWanted = start == nil || !word.isAddress && filled < width * Self.leastFilling
            let division = word.divisions.last { $0.at > rest.from && $0.width - rest.width <= room }
            if isWanted, let division {
                put(rest.from..<division.at, division.width - rest.width)
                lines.append(
                    MeasuredText.Line(
                        characters: start!..<division.at, width: filled + hyphen, isHyphenated: !word.isAddress))
                rest = (division.at, division.width)
                start = nil
                (filled, space) = (0, 0)
            } else if start != nil {
                finish()
            } else {
                return false
            }
        }
        put(rest.from..<word.characters.upperBound, word.width - rest.width)
        return true
    }
}
