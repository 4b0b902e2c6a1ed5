// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

/// A wording of the catalogue as it is read: it completes the sentence that its card begins.
struct CardLine {
    let language: LanguageTag
    let wording: MappedText
    let role: FormatText.Role

    /// The line behind the words that its card begins with, which stand in no file.
    func text(in file: SourceFile) -> LooseText {
        let start = wording.range?.lowerBound ?? 0
        var line = MappedText()
        line.append(lead, from: start..<start)
        line.append(wording)
        return LooseText(line, in: file, language: language, as: role, formats: [.page, .poster, .leaflet])
    }

    /// How a card of the role begins; only languages with sentence rules need it.
    private var lead: String {
        let isSwedish = language.primary == "sv"
        return switch role {
        case .emergency: isSwedish ? "Ring 112 om du " : "Call 112 if you "
        case .urgent: isSwedish ? "Sök vård direkt om du " : "Seek care at once if you "
        case .exception: isSwedish ? "Det här gäller inte dig som " : "This does not apply to you who "
        default: isSwedish ? "Kontakta vården om du " : "Contact health care if you "
        }
    }
}

extension FormatText.Role {
    /// The role of a card for signs of a level.
    init(_ level: Sign.Level) {
        switch level {
        case .emergency: self = .emergency
        case .urgent: self = .urgent
        case .contact: self = .contact
        }
    }
}
