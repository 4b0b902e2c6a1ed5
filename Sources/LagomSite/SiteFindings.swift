// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText
import LagomTheme

extension Site {
    /// Messages whose name is that of a page of the site, so that one would lie over the other.
    ///
    /// The names of common pages are words of the theme, one per language; a message's name counts in every language.
    public var findings: [Finding] {
        misplaced.sorted { $0.key < $1.key }.map { Self.collision($0.key.name, $0.value) }
    }

    /// Those messages, with the name of the language in which the page is.
    public var misplaced: [Identifier<Message>: String] {
        let taken = kits.values.reduce(into: [String: String]()) { result, kit in
            for path in kit.paths.taken { result[path] = kit.strings.name }
        }
        return published.reduce(into: [:]) { result, message in
            let paths = message.value.compactMap { kits[$0]?.paths.message(message.key) }
            result[message.key] = paths.compactMap { taken[$0] }.first
        }
    }

    private static func collision(_ name: String, _ language: String) -> Finding {
        Finding(
            "message-name-taken", at: SourcePlace(path: "Content/messages/\(name)"),
            message: Wording(
                sv: "”\(name)” är redan adressen till en av webbplatsens egna sidor (\(language)).",
                en: "\"\(name)\" is already the address of one of the site's own pages (\(language))."),
            remedy: Wording(sv: "Döp om budskapets mapp.", en: "Rename the message's folder."))
    }
}
