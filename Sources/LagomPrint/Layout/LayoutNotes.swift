// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// What a designer would look at twice in a print that fits: half-empty places, lonely words, the smallest sizes.
struct LayoutNotes {
    /// A slot as it was filled.
    struct Filled {
        let slot: Slot
        let flow: Flow
        /// The share of its room that it takes; nil where it shares its room with others.
        let share: Double?
    }

    let job: PrintJob
    let filled: [Filled]

    /// Below this share of its room a slot looks forgotten.
    private static let leastShare = 0.6

    /// One note a kind, with all slots that it holds for.
    var findings: [Finding] {
        let message = filled.filter(\.slot.name.isMessage)
        let empty = message.filter { ($0.share ?? 1) < Self.leastShare }
        let lonely = message.filter { $0.flow.endsLonely }
        let small = message.filter { $0.slot.sizes.lowerBound < $0.slot.sizes.upperBound && $0.isSmallest }
        return [
            note(
                "print-half-empty", empty, sv: "är till mindre än 60 procent fyllt",
                en: "is less than 60 per cent full", remedy: Wording(sv: "Rita det mindre.", en: "Draw it smaller.")),
            note(
                "print-lonely-word", lonely, sv: "har en sista rad med ett enda ord", en: "ends in a line of one word",
                remedy: Wording(sv: "Korta texten med ett ord.", en: "Shorten the text by a word.")),
            note(
                "print-smallest-size", small, sv: "är satt i sin minsta storlek", en: "is set at its smallest size",
                remedy: Wording(sv: "Korta texten.", en: "Shorten the text.")),
        ].compactMap(\.self)
    }

    private func note(_ rule: String, _ slots: [Filled], sv: String, en: String, remedy: Wording) -> Finding? {
        guard !slots.isEmpty else { return nil }
        let names = slots.map(\.slot.name.rawValue).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let (language, format) = (job.variant.language.tag, job.format.rawValue)
        let (swedish, english) = (names.map { "”\($0)”" }, names.map { "\"\($0)\"" })
        return Finding(
            rule, .note, at: SourcePlace(path: job.variant.file.path),
            message: Wording(
                sv: "\(swedish.joined(separator: ", ")) (\(language), \(format)) \(sv).",
                en: "\(english.joined(separator: ", ")) (\(language), \(format)) \(en)."), remedy: remedy)
    }
}

extension LayoutNotes.Filled {
    fileprivate var isSmallest: Bool { flow.size < slot.sizes.lowerBound + 0.01 }
}

extension Flow {
    /// Whether one of its paragraphs ends in a line of one word, less than half as long as the longest.
    fileprivate var endsLonely: Bool {
        pieces.contains { piece in
            guard case .text(let text) = piece.kind, text.lines.count > 1, let last = text.lines.last,
                last.width < 0.5 * (text.lines.map(\.width).max() ?? 0)
            else { return false }
            return !text.text.string.unicodeScalars.dropFirst(last.characters.lowerBound).prefix(last.characters.count)
                .contains { $0 == " " || $0 == "\u{A0}" }
        }
    }
}
