// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomText

/// A copy of the event that withdrew an edition, `Content/editions/<number>.withdrawn-<event>.json`.
///
/// Nothing names the last event of a message, so nothing else would miss it: with the copy, the text stays down and its
/// correction stays told where the event's own file or the whole message is lost. The bytes are the event's, so clones
/// merge.
struct WithdrawalCopy: Sendable {
    let number: EditionNumber
    let event: EventID

    private static let mark = ".withdrawn-"

    init(_ number: EditionNumber, _ event: EventID) { (self.number, self.event) = (number, event) }

    /// Reads the name of a copy's file.
    init?(file name: some StringProtocol) {
        let name = String(name)
        guard let mark = name.firstRange(of: Self.mark), let number = EditionNumber(String(name[..<mark.lowerBound])),
            let event = EventID(file: String(name[mark.upperBound...]))
        else { return nil }
        self.init(number, event)
    }

    /// Finds what a file is a copy of that somebody hid, or gave another ending; nil while it is being written.
    init?(misnamed name: String) {
        let text = name.drop { $0 == "." }
        guard !name.hasSuffix(".new"), let mark = text.firstRange(of: Self.mark) else { return nil }
        self.init(file: text[..<mark.upperBound] + text[mark.upperBound...].prefix(25) + ".json")
    }

    var name: String { "\(number)\(Self.mark)\(event).json" }

    /// The path from the project's root.
    var path: String { "\(EditionLedger.folder)/\(name)" }
}
