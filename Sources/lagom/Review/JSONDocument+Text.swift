// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension JSONDocument {
    /// The form in which commands write it.
    var text: String { String(decoding: lines, as: UTF8.self) }
}
