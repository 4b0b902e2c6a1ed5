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
}
