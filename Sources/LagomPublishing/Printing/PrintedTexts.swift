// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The texts of a campaign by the starts of their prints' names, `halsont-antibiotika-sv`.
struct PrintedTexts: Sendable {
    private let byName: [String: Text]
    /// The language that stands to the left on posters in two.
    private let main: LanguageTag?

    /// A message in a language.
    struct Text: Sendable {
        let message: Identifier<Message>
        let language: LanguageTag
        /// The language's place among the campaign's, the main one first.
        let rank: Int
    }

    init(_ messages: [Identifier<Message>], in languages: [LanguageTag]) {
        let texts = messages.flatMap { id in
            languages.enumerated().map { (PrintTask.text(id, $1), Text(message: id, language: $1, rank: $0)) }
        }
        byName = Dictionary(texts, uniquingKeysWith: { first, _ in first })
        main = languages.first
    }

    /// Whether a print shows one of some texts, as the names of their prints start: as its own or, on a poster in
    /// two languages, to the left.
    func print(_ name: String, showsAnyOf texts: Set<String>) -> Bool {
        guard let own = PrintTask.text(ofPrint: name) else { return false }
        if texts.contains(own) { return true }
        guard PrintTask.isBilingual(name), let main, let text = byName[own] else { return false }
        return texts.contains(PrintTask.text(text.message, main))
    }

    /// The text of a print; nil where the campaign has it no more.
    func text(ofPrint name: String) -> Text? { PrintTask.text(ofPrint: name).flatMap { byName[$0] } }
}
