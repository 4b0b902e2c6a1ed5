// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// 'N of M' with one M in a whole variant.
extension VariantReview {
    /// Different denominators in one variant are hard to compare; the one that others do not have is told.
    func denominators(_ atom: Atom, _ rule: Rule) -> [RuleFinding] {
        let all = zip(passages, readings).flatMap { passage, reading in
            (reading.present[atom] ?? []).compactMap { Proportion(passage, $0) }
        }
        let counts = Dictionary(all.map { ($0.denominator, 1) }, uniquingKeysWith: +)
        guard let most = all.max(by: { counts[$0.denominator]! < counts[$1.denominator]! })?.denominator,
            let odd = all.first(where: { $0.denominator != most && $0.passage.text.path == variant.file.path })
        else { return [] }
        let range = odd.passage.text.text.sourceRange(of: odd.words)
        return [finding(rule, at: range, in: Set(odd.passage.roles.keys))]
    }

    /// 'N of M' in a passage.
    private struct Proportion {
        let passage: PassageInFormats
        let words: Range<Int>
        let text: String
        let denominator: Int

        init?(_ passage: PassageInFormats, _ words: Range<Int>) {
            let text = passage.text.text.string
            self.passage = passage
            self.words = words.lowerBound..<text.endOfNumber(from: words.upperBound)
            self.text = String(decoding: Array(text.utf8)[self.words], as: UTF8.self)
            guard let fraction = Fraction(self.text) else { return nil }
            denominator = fraction.denominator
        }
    }
}

extension String {
    /// Where a number ends whose first group of digits ends at a UTF-8 offset: `1 000` is two words to a matcher.
    fileprivate func endOfNumber(from offset: Int) -> Int {
        var end = utf8.index(utf8.startIndex, offsetBy: offset)
        while let next = self[end...].endOfThousands { end = next }
        return utf8.distance(from: utf8.startIndex, to: end)
    }
}

extension Substring {
    /// The end of a separator and three digits that begin it; nil where it begins otherwise.
    fileprivate var endOfThousands: Index? {
        guard let first, Self.separators.contains(first) else { return nil }
        let digits = dropFirst().prefix { $0.isASCII && $0.isNumber }
        return digits.count == 3 ? digits.endIndex : nil
    }

    private static var separators: Set<Character> { [" ", "\u{A0}", "\u{202F}", "\u{2009}", ".", ","] }
}
