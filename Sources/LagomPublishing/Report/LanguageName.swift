// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension LanguageTag {
    /// The language's name in itself, where it is one that Lagom's themes know; else its tag.
    var ownName: String {
        switch tag {
        case "sv": "Svenska"
        case "sv-simple": "Lättläst svenska"
        case "en": "English"
        case "ar": "العربية"
        case "fi": "Suomi"
        default: tag
        }
    }
}
