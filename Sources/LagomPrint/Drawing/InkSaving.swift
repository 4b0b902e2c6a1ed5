// SPDX-License-Identifier: EUPL-1.2
import LagomTheme

extension ColourToken {
    /// The colour of text whose ground is not filled: light text takes the ground's own colour.
    var onBarePaper: ColourToken {
        switch self {
        case .onBrand: .brand
        case .onEmergency: .emergency
        case .onUrgent: .urgent
        case .onContact: .contact
        default: self
        }
    }

    /// The colour of a ground's edge where it is not filled: pale grounds would hardly show.
    var outline: ColourToken {
        switch self {
        case .emergencySurface: .emergency
        case .urgentSurface: .urgent
        case .contactSurface: .contact
        case .exceptionSurface: .exception
        case .askSurface: .ask
        case .factSurface: .fact
        case .noticeSurface: .notice
        case .tint, .surface, .background: .edge
        default: self
        }
    }
}
