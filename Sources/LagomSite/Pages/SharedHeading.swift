// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Site {
    /// The heading of a page that is in no language more than in another: the same words in each of the campaign's
    /// languages, the main one first. Languages that share the words show them once.
    func heading(_ key: StringKey) -> [TemplateValues] {
        var seen: Set<String> = []
        return settings.languages.compactMap { kits[$0] }.filter { seen.insert($0.strings[key]).inserted }.map { kit in
            [
                "tag": .text(kit.language.tag), "direction": .text(kit.direction.rawValue),
                "text": .text(kit.strings[key]),
            ]
        }
    }
}
