// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension ReviewHistory {
    /// The events by which wordings of a text became what readers have, the newest first: its proper releases or, of
    /// what shows while it is approved, each approval after which nothing was missing.
    ///
    /// - Parameter original: the text that a translation renders; nil for an original.
    public func settling(_ text: ReviewText, original: ReviewText?, by panel: ReviewPanel) -> [ReviewEvent] {
        VariantJudge(self, panel, text, original: original).wordings.releases.reversed().map { events[$0] }
    }
}
