// SPDX-License-Identifier: EUPL-1.2

/// A template rendered once for many pages: markup with holes for their texts.
///
/// Mustache has no logic. Apart from the texts themselves, what it makes depends only on which values are there, so
/// pages that have and lack the same values share one rendering, made with a mark in each text's place.
struct Mould: Sendable {
    private enum Part {
        case markup([UInt8])
        case text(number: Int, isEscaped: Bool)
    }

    private var parts: [Part] = []

    /// Reads a rendering whose texts are marks; nil where a mark did not come through whole, as a transform leaves it.
    init?(_ rendering: String) {
        var rest = Array(rendering.utf8)[...]
        while let open = rest.place(of: Self.open) {
            guard let close = rest[open.upperBound...].place(of: Self.close),
                let part = Self.part(rest[open.upperBound..<close.lowerBound])
            else { return nil }
            parts += [.markup(Array(rest[..<open.lowerBound])), part]
            rest = rest[close.upperBound...]
        }
        guard rest.place(of: Self.close) == nil else { return nil }
        parts.append(.markup(Array(rest)))
    }

    /// The mark for the text of a number: its `<` shows later whether the template escapes the text, and its letters
    /// whether the template changes it.
    static func mark(_ number: Int) -> String { "\(open)aZ<\(number)\(close)" }

    /// The template's bytes with texts in the marks' places.
    func fill(_ texts: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(8 << 10) { $0 + $1.utf8.count })
        for part in parts {
            switch part {
            case .markup(let markup): bytes += markup
            case .text(let number, isEscaped: true): Escape.append(texts[number], to: &bytes)
            case .text(let number, isEscaped: false): bytes.append(contentsOf: texts[number].utf8)
            }
        }
        return bytes
    }

    private static func part(_ mark: ArraySlice<UInt8>) -> Part? {
        let text = String(decoding: mark, as: UTF8.self)
        for (start, isEscaped) in [("aZ&lt;", true), ("aZ<", false)] where text.hasPrefix(start) {
            return Int(text.dropFirst(start.count)).map { .text(number: $0, isEscaped: isEscaped) }
        }
        return nil
    }

    /// Control characters, which no page may hold.
    private static let open: StaticString = "\u{1}"
    private static let close: StaticString = "\u{2}"
}
