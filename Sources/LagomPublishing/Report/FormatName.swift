// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension Format {
    /// What the format is called where people read of it.
    var name: Wording {
        switch self {
        case .page: Wording(sv: "Sida", en: "Page")
        case .poster: Wording(sv: "Affisch", en: "Poster")
        case .leaflet: Wording(sv: "Folder", en: "Leaflet")
        case .card: Wording(sv: "Kort", en: "Card")
        case .screen: Wording(sv: "Skärm", en: "Screen")
        case .social: Wording(sv: "Social bild", en: "Social picture")
        case .apt: Wording(sv: "APT-blad", en: "Meeting sheet")
        }
    }
}
