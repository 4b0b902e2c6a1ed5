// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

extension SeverityExceptions {
    /// Each exception in words: 'Social picture: note'.
    var wordings: [Wording] {
        named.map { name, severity in
            let place = Format(rawValue: name)?.name ?? Wording(sv: "För personal", en: "For staff")
            return Wording(sv: "\(place.sv): \(severity.word.sv)", en: "\(place.en): \(severity.word.en)")
        }
    }
}
