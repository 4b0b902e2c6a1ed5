// SPDX-License-Identifier: EUPL-1.2

/// Writes random YAML together with the texts that it stands for.
struct YAMLGenerator {
    private var random: SeededGenerator
    private var newline = "\n"

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// A document of fields, some of them lists, and all its texts in order, keys left out; nil for a text whose value
    /// only libyaml knows.
    mutating func document() -> (yaml: String, texts: [String?]) {
        newline = chance(3) ? "\r\n" : "\n"
        var yaml = ""
        var texts: [String?] = []
        for number in 0..<Int.random(in: 1...6, using: &random) {
            if chance(4) { yaml += "# kommentar: \(piece())" + newline }
            yaml += "nyckel-\(number)-å:"
            if chance(4) {
                let items = (0..<Int.random(in: 0...3, using: &random)).map { _ in quoted(indent: "   ") }
                yaml += " [" + items.map(\.yaml).joined(separator: ", ") + "]" + newline
                texts += items.map(\.text)
            } else {
                let (written, text) = scalar()
                yaml += " " + written
                texts.append(text)
            }
        }
        return (yaml, texts)
    }

    private mutating func scalar() -> (yaml: String, text: String?) {
        switch Int.random(in: 0...4, using: &random) {
        case 0: plain()
        case 1, 2: lineEnded(quoted(indent: "  "))
        case 3: literal()
        default: folded()
        }
    }

    private mutating func lineEnded(_ scalar: (yaml: String, text: String)) -> (yaml: String, text: String?) {
        (scalar.yaml + (chance(3) ? "  # om: det" : "") + newline, scalar.text)
    }

    private mutating func plain() -> (yaml: String, text: String?) {
        var (yaml, text) = ("p" + word(), "p")
        text += yaml.dropFirst()
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let (written, joint) = gap(indent: "  ")
            let next = word()
            yaml += written + next
            text += joint + next
        }
        return (yaml + newline, text)
    }

    private mutating func quoted(indent: String) -> (yaml: String, text: String) {
        let isDouble = Bool.random(using: &random)
        var (yaml, text) = ("", "")
        for number in 0..<Int.random(in: 0...6, using: &random) {
            if number > 0, chance(2) {
                let (written, joint) = isDouble && chance(3) ? ("\\" + newline + indent, "") : gap(indent: indent)
                yaml += written
                text += joint
            }
            let next = piece()
            yaml += isDouble ? escaped(next) : next.replacing("'", with: "''")
            text += next
        }
        return isDouble ? ("\"" + yaml + "\"", text) : ("'" + yaml + "'", text)
    }

    /// What stands between two words: a space, a line ending that reads as one, or empty lines.
    private mutating func gap(indent: String) -> (yaml: String, text: String) {
        switch Int.random(in: 0...4, using: &random) {
        case 0: (" " + newline + indent, " ")
        case 1: (newline + indent + " ", " ")
        case 2: (newline + newline + indent, "\n")
        case 3: (newline + "  " + newline + newline + indent, "\n\n")
        default: (" ", " ")
        }
    }

    private mutating func literal() -> (yaml: String, text: String?) {
        var lines = [word() + piece() + ":"]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            lines.append(chance(4) ? "" : (chance(3) ? "  " : "") + word() + " " + piece())
        }
        if lines.last == "" { lines.append("slut") }
        let (header, ending) = [("|", "\n"), ("|-", ""), ("|+", "\n")].randomElement(using: &random)!
        let written = lines.map { $0.isEmpty ? newline : "    " + $0 + newline }.joined()
        return (header + newline + written, lines.joined(separator: "\n") + ending)
    }

    private mutating func folded() -> (yaml: String, text: String?) {
        var yaml = [">", ">-", ">+", "> # så"].randomElement(using: &random)! + newline + "  " + word() + newline
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            yaml += chance(3) ? newline : (chance(4) ? "    " : "  ") + word() + " " + piece() + newline
        }
        return (yaml, nil)
    }

    /// A text in double quotes' own spelling, each character in one of the ways that stand for it.
    private mutating func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let hexadecimal = String(scalar.value, radix: 16)
            switch scalar {
            case "\"": return "\\\""
            case "\\": return "\\\\"
            case "\t": return "\\t"
            case "\u{A0}": return chance(2) ? "\\_" : "\u{A0}"
            case _ where chance(5) && hexadecimal.count <= 2: return "\\x" + padded(hexadecimal, 2)
            case _ where chance(5) && hexadecimal.count <= 4: return "\\u" + padded(hexadecimal, 4)
            case _ where chance(5): return "\\U" + padded(hexadecimal, 8)
            default: return String(Character(scalar))
            }
        }.joined()
    }

    private func padded(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: width - digits.count) + digits
    }

    private mutating func word() -> String {
        ["a", "smärta", "😀", "👩‍👧‍👦", "مرحبا", "e\u{301}t", "x-y", "o'neill", "100%", "föl&nde"].randomElement(
            using: &random)!
    }

    private mutating func piece() -> String {
        [
            "a", "Å", "😀", "ب", "'", "''", "\"", "\\", "#", ": x", "- y", "{z}", "[w]", "&v", "*u", "!t", "e\u{301}",
            "\u{A0}", "ö'n",
        ].randomElement(using: &random)!
    }

    private mutating func chance(_ one: Int) -> Bool {
        Int.random(in: 1...one, using: &random) == 1
    }
}
