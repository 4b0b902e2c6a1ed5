// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomSite
import LagomText
import LagomTheme

/// What a text refers to: signs, sources, and the words of the theme.
struct TextSetting {
    var catalogue = Catalogue(path: "")
    var sources: [Identifier<Source>: Source] = [:]
    /// Nil for a text that belongs to no campaign.
    var theme: Theme?

    /// Where a card sends its reader and when, as the site says it; as it is written where there is no theme.
    func turn(of card: Card, in language: LanguageTag) -> String {
        guard let theme else { return card.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " ") }
        let turn = TurnTo(card, theme.strings(for: language))
        return [turn.time, turn.place].compactMap(\.self).joined(separator: " · ")
    }

    /// Who wrote a source, and when: 'Spinks A 2013'; its key where it is not known.
    func name(of id: Identifier<Source>) -> String {
        guard let source = sources[id] else { return id.name }
        let who = source.authors.first ?? source.title
        return source.year.map { "\(who) \($0)" } ?? who
    }
}
