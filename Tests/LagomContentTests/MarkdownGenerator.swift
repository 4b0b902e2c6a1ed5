// SPDX-License-Identifier: EUPL-1.2

/// Pseudo-random numbers that are the same on every run (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Writes nasty Markdown: nested blocks, lazy lines, every inline, and now and then a soup of special characters.
struct MarkdownGenerator {
    private var random: SeededGenerator
    /// Whether cards, citations, signs and foreign words are written too, which cmark knows nothing of.
    private let hasLagom: Bool

    init(seed: UInt64, hasLagom: Bool) {
        random = SeededGenerator(seed: seed)
        self.hasLagom = hasLagom
    }

    mutating func document() -> String {
        var text = ""
        if chance(4) {
            text = (0..<number(1...80)).map { _ in pick(Self.soup) }.joined()
        } else {
            let ending = pick(["\n", "\n", "\n", "\r\n", "\r"])
            let lines = blocks(depth: 0, count: number(1...5))
            text = lines.joined(separator: ending) + (chance(2) ? ending : "")
            if chance(3) { text = mutated(text) }
        }
        return chance(20) ? "\u{FEFF}" + text : text
    }

    private mutating func blocks(depth: Int, count: Int) -> [String] {
        var lines: [String] = []
        for index in 0..<count {
            if index > 0, !chance(4) { lines.append(chance(6) ? "  " : "") }
            lines += block(depth: depth)
        }
        return lines
    }

    private mutating func block(depth: Int) -> [String] {
        switch number(0...(depth < 4 ? 15 : 9)) {
        case 0: return [pick(["# ", "## ", "###\t", "  #### ", "#"]) + inline(2) + pick(["", " #", " ##  ", "#"])]
        case 1: return paragraph() + [pick(["===", "---", "  ---  ", "="])]
        case 2:
            return [pick(["```", "~~~~", "  ```"]) + pick(["", "swift", " a&amp;b"])] + soupLines()
                + pick([["```"], ["~~~~"], [], ["   ````  "]])
        case 3: return soupLines().map { pick(["    ", "\t", "  \t", "     "]) + $0 }
        case 4: return table()
        case 5:
            return [
                pick(["[ref]: ", "[Ö]: ", "  [c d]:\n "]) + pick(["/url", "<../halsont/sv.md#x>", "https://a.se"])
                    + pick(["", " 'title'", " \"a\nb\""])
            ] + (chance(2) ? paragraph() : [])
        case 6: return [pick(["***", "---", " * * *", "___"])]
        case 7: return [pick(["<div>", "<!-- a", "<b>"])] + paragraph()
        case 10, 11: return quoted(blocks(depth: depth + 1, count: number(1...3)))
        case 12, 13, 14: return listed(depth: depth)
        case 15 where hasLagom:
            return quoted(
                [pick(["[!EMERGENCY]", "[!CONTACT where=bvc within=2w]", "[!FACTS]  ", "[!ASK] x"])]
                    + blocks(depth: depth + 1, count: 2))
        default: return paragraph()
        }
    }

    private mutating func paragraph() -> [String] {
        (0..<number(1...4)).map { _ in
            pick(["", "", "", " ", "   ", "\t"]) + inline(number(1...5)) + pick(["", "", "", "  ", "\\", " \t"])
        }
    }

    private mutating func soupLines() -> [String] {
        (0..<number(0...3)).map { _ in (0..<number(0...6)).map { _ in pick(Self.soup) }.joined() }
    }

    private mutating func table() -> [String] {
        let columns = number(1...4)
        let outer = chance(3) ? "" : "|"
        var lines = chance(5) ? paragraph() : []
        for row in 0..<number(2...5) {
            let count = row < 2 ? columns : number(1...columns + 1)
            var cells: [String] = []
            for _ in 0..<count { cells.append(row == 1 ? pick(["---", ":-", " -: ", ":-:"]) : cell()) }
            lines.append(outer + cells.joined(separator: "|") + outer)
        }
        return lines
    }

    private mutating func cell() -> String {
        pick(["", " ", "  \t"]) + pick(["", inline(1), inline(2), "a\\|b", "`x\\|y`", "\\\\|", "*\\|*"])
            + pick(["", " "])
    }

    private mutating func quoted(_ lines: [String]) -> [String] {
        lines.enumerated().map { index, line in
            index > 0 && chance(5) ? line : pick(["> ", "> ", ">", ">\t", "  > ", ">  "]) + line
        }
    }

    private mutating func listed(depth: Int) -> [String] {
        var lines: [String] = []
        let marker = pick(["- ", "* ", "+   ", "1. ", "12) ", "-\t", "- [ ] ", "- [x] ", " - "])
        let indent = pick([String(repeating: " ", count: marker.utf8.count), "  ", "    ", "\t"])
        for _ in 0..<number(1...3) {
            for (index, line) in blocks(depth: depth + 1, count: number(1...2)).enumerated() {
                lines.append((index == 0 ? marker : chance(6) ? "" : indent) + line)
            }
            if chance(4) { lines.append("") }
        }
        return lines
    }

    private mutating func inline(_ count: Int, depth: Int = 0) -> String {
        (0..<count).map { _ in piece(depth) }.joined(separator: pick(["", " ", " "]))
    }

    private mutating func piece(_ depth: Int) -> String {
        guard depth < 4 else { return pick(Self.words) }
        switch number(0...(hasLagom ? 16 : 12)) {
        case 0: return "*" + inline(2, depth: depth + 1) + "*"
        case 1: return "**" + inline(2, depth: depth + 1) + pick(["**", "***", "*"])
        case 2: return "_" + inline(1, depth: depth + 1) + "_"
        case 3: return pick(["`", "``"]) + pick(["code", " a ", "a\n b", "  ", "\\", "a`b"]) + pick(["`", "``"])
        case 4:
            return "[" + inline(2, depth: depth + 1) + "]"
                + pick([
                    "(https://a.se)", "(<a b> 'T')", "(/x(y) \"t\n&amp;\")", "[ref]", "[]", "", "(../halsont/en.md)",
                    "(javascript:x)",
                ])
        case 5:
            return "![" + inline(1, depth: depth + 1) + "]"
                + pick(["(a.svg)", "(b.png \"cap \\\" &auml;\")", "[ref]", "(../x.png)"])
        case 6: return pick(["<https://a.se/?a&amp;b>", "<a@b.se>", "<b class=\"x\">", "<", "<!-- x -->"])
        case 7: return pick(["&amp;", "&#65;", "&#x1F600;", "&auml;", "&bad;", "&", "&nbsp;", "&acE;"])
        case 8: return pick(["\\*", "\\[", "\\\\", "\\a", "\\", "\\&amp;", "\\]"])
        case 13: return pick(["[@a]", "[@a; @b, s. 12]", "[@ x]", "[@a *b*]", "[@å\n, s 1]"])
        case 14: return pick(["[!tecken]", "[!EMERGENCY]", "[!Å]", "[!a *b*]"])
        case 15, 16:
            return "[" + inline(2, depth: depth + 1) + "]"
                + pick(["{lang=en}", "{lang=x_y}", "{lang=sv-simple}", "{lang="])
        default: return pick(Self.words)
        }
    }

    private mutating func mutated(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<number(1...4) where !scalars.isEmpty {
            let index = number(0...scalars.count - 1)
            switch number(0...2) {
            case 0: scalars.remove(at: index)
            case 1: scalars.insert(contentsOf: pick(Self.soup).unicodeScalars, at: index)
            default: scalars.swapAt(index, number(0...scalars.count - 1))
            }
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func chance(_ one: Int) -> Bool { number(1...one) == 1 }

    private mutating func pick<T>(_ choices: [T]) -> T { choices[number(0...choices.count - 1)] }

    private static let words = [
        "ord", "Hej", "åäö", "e\u{301}", "😀", "مرحبا", "a.b", "1", "- x", "x_y", "\"q\"", "'", "!", "@", "{a}", "|",
        "~",
    ]
    private static let soup = [
        "*", "**", "_", "`", "``", "[", "]", "(", ")", "![", "<", ">", "&", ";", "#", "|", "-", ":", "\n", "\r\n", "\t",
        " ",
        "  ", "1.", "\\", "a", "b ", "å", "😀", "\n\n", "> ", "- ", "=", "&amp;", "[ref]: /x\n", "***\n", "```\n", "{",
        "}",
        "\u{B}", "\u{A0}",
    ]
}
