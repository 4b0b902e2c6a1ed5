// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomText
import LagomTheme

extension Site {
    /// Messages whose name is that of a page of the site, so that one would lie over the other.
    ///
    /// The names of common pages are words of the theme, one per language; a message's name counts in every language.
    public var findings: [Finding] {
        let taken = kits.values.reduce(into: [String: String]()) { result, kit in
            for path in kit.paths.folders { result[path] = kit.strings.name }
        }
        return published.sorted { $0.key < $1.key }.compactMap { message, languages in
            let paths = languages.compactMap { kits[$0]?.paths.message(message) }
            return paths.compactMap { taken[$0] }.first.map { Self.collision(message.name, $0) }
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

extension SitePaths {
    /// The folders beside those of messages.
    fileprivate var folders: [String] { [subjects, index, sources, staff, about, accessibility] }
}
