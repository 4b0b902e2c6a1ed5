// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// What was said of a text, the oldest first, whether or not there is a draft of it now.
public struct ReviewLog: Sendable {
    /// One event.
    struct Line: Sendable {
        let event: ReviewEvent
        /// Whether it was said of the wording that is being worked on.
        let isOfPresentWording: Bool
        /// What has become of the passage that it is about.
        let passage: Passage?
        /// The finding that it answers or waives; nil where it is about none, or the words have changed that this was of.
        let finding: Remark?
        /// Whether it counts: who said it held the role that day.
        let counts: Bool
    }

    /// What has become of a passage.
    enum Passage: String, Sendable {
        case same, edited, gone
    }

    /// `halsont/sv`.
    let name: String
    let lines: [Line]
}

extension ReviewDesk {
    /// What was said of a text.
    public func log(of text: String) throws -> ReviewLog {
        let (message, language) = try name(of: text)
        let whole = messageCase(message)
        let (draft, events) = (whole[language], whole.history.events.filter { $0.variant == language })
        guard draft != nil || !events.isEmpty else { throw noText(text) }
        let words = draft?.text ?? ""
        let lines = events.map { event in
            ReviewLog.Line(
                event: event, isOfPresentWording: event.digest == draft?.digest,
                passage: event.act.anchor.map { Self.passage($0.place(in: words)) },
                finding: event.act.finding.flatMap { draft?.remark($0) }, counts: panel.counts(event))
        }
        return ReviewLog(name: "\(message)/\(language)", lines: lines)
    }

    private static func passage(_ place: Anchor.Place) -> ReviewLog.Passage {
        switch place {
        case .same: .same
        case .edited: .edited
        case .gone: .gone
        }
    }
}
