// SPDX-License-Identifier: EUPL-1.2

/// Writes Markdown that cmark and Lagom both read whole: every block and inline but raw HTML and Lagom's own marks.
struct DocumentGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func document() -> String {
        blocks(depth: 0).joined(separator: "\n") + "\n"
    }

    /// A number below `limit` (xorshift64*, Vigna 2016).
    private mutating func number(_ limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
    }

    private mutating func blocks(depth: Int) -> [String] {
        (0..<number(4) + 1).flatMap { _ in block(depth: depth) + [""] }
    }

    private mutating func block(depth: Int) -> [String] {
        switch number(depth < 3 ? 11 : 6) {
        case 0: [String(repeating: "#", count: number(4) + 1) + " " + line()]
        case 1: ["```" + ["", "swift", "a b"][number(3)], "x < y & 'z'", "", "  \"q\"", "```"]
        case 2: ["---"]
        case 3: table()
        case 4: ["    indented *code*"]
        case 5, 6: paragraph()
        case 7: blocks(depth: depth + 1).map { "> " + $0 }
        default: list(depth: depth)
        }
    }

    private mutating func paragraph() -> [String] {
        (0..<number(3) + 1).map { _ in line() + ["", "", "  ", "\\"][number(4)] } + [line()]
    }

    private mutating func list(depth: Int) -> [String] {
        let marker = ["- ", "* ", "3. ", "1) "][number(4)]
        let isTask = marker == "- " && number(3) == 0
        let isLoose = number(2) == 0
        return (0..<number(3) + 1).flatMap { _ -> [String] in
            var lines = isTask ? [line()] : number(3) == 0 ? block(depth: depth + 1) : [line()]
            if !isTask, number(4) == 0 { lines += [""] + block(depth: depth + 1) }
            let mark = marker + (isTask ? ["[ ] ", "[x] "][number(2)] : "")
            let indent = String(repeating: " ", count: marker.count)
            let item = lines.enumerated().map { $0 == 0 ? mark + $1 : $1.isEmpty ? "" : indent + $1 }
            return item + (isLoose ? [""] : [])
        }
    }

    private mutating func table() -> [String] {
        let columns = number(3) + 1
        func row(_ cell: (Int) -> String) -> String { "|" + (0..<columns).map { cell($0) + "|" }.joined() }
        let alignment = (0..<columns).map { _ in ["---", ":--", "--:", ":-:"][number(4)] }
        let words = (0..<columns * 3).map { _ in number(6) == 0 ? "" : line().replacing("|", with: "/") }
        return [row { words[$0] }, row { alignment[$0] }, row { words[columns + $0] }, row { words[columns * 2 + $0] }]
    }

    private mutating func line() -> String {
        (0..<number(4) + 1).map { _ in Self.inlines[number(Self.inlines.count)] }.joined(separator: " ")
    }

    private static let inlines = [
        "ord", "å ä ö", "*kursiv*", "**fet**", "***båda***", "`kod <b>`", "`` a`b ``", "a & b",
        "&amp; &ouml; &#x1F600;",
        "\\*inte\\*", "\"citat\" 'enkelt'", "[länk](https://e.se/?a=1&b=2)", "[*titel*](https://e.se \"T 'x' & y\")",
        "<https://e.se/a>", "[ring](tel:1177)", "2 < 3 > 1", "_under_streck_", "**fet *inuti* ut**", "العربية", "👩‍👩‍👧",
        "![alt & text](bild.png) efter", "snake_case_ord", "1 * 2 * 3",
    ]
}
