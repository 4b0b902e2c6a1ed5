// SPDX-License-Identifier: EUPL-1.2
import LagomReview
public import LagomText

extension RecalledEdition {
    /// The edition for people, with why its prints should come down and what there is to know besides.
    public func text(in language: ToolLanguage) -> String {
        let lines = details.map { "    " + VisibleText.text($0.text(in: language)) + "\n" }
        return "\(number) \(message)/\(self.language): \(reason.wording.text(in: language))\n" + lines.joined()
    }

    /// The same for programs.
    public func json(in language: ToolLanguage) -> JSONDocument {
        .object([
            ("edition", .text(number.text)), ("message", .text(message)), ("variant", .text(self.language.tag)),
            ("kind", .text(reason.name)), ("reason", .text(reason.wording.text(in: language))),
            ("details", .texts(details.map { $0.text(in: language) })),
        ])
    }
}

extension RecalledEdition.Reason {
    fileprivate var name: String {
        switch self {
        case .replaced: "replaced"
        case .withdrawn: "withdrawn"
        case .stale: "stale"
        case .takenDown: "taken-down"
        case .unsettled: "unsettled"
        case .lost: "lost"
        }
    }
}
