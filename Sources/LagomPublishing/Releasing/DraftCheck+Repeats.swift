// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// What is said once more though it is recorded and holds: it would only look like news.
extension DraftCheck {
    /// Who has approved the wording, in this role, is told so; what no longer counts may be said anew.
    func checkHasNotSaidSo() throws(ReviewRefusal) {
        let own = variant.review.given.last { event in
            guard case .approve(_, let rendered) = event.act else { return false }
            return event.who == actor.reviewer.id && event.role == actor.role && rendered == original
        }
        guard let own else { return }
        throw actor.refuse(
            [
                Wording(
                    sv: "Du har redan godkänt den här ordalydelsen (\(own.time.day)).",
                    en: "You have approved this wording already (\(own.time.day)).")
            ],
            Wording(
                sv: "Det är sparat och gäller. Vad texten väntar på: lagom status",
                en: "That is recorded and counts. What the text waits for: lagom status"))
    }

    /// A release that stands, with all that was kept of it, is made again only for a reason: other data, another day, or
    /// anything that somebody has said since.
    func checkIsNews(_ release: Release) throws(ReviewRefusal) {
        guard let last = standing(as: release), whole.history.isUnanswered(last.event) else { return }
        let kept = EditionAudit(
            whole.id, releases: whole.history.releases, campaign: desk.campaign, project: desk.project)
        guard kept.problems.isEmpty else { return }
        throw actor.refuse(
            [
                Wording(
                    sv: "Den här ordalydelsen är redan utgiven som \(last.number), från \(last.day).",
                    en: "This wording is released already, as \(last.number), from \(last.day).")
            ],
            Wording(
                sv: "Det är sparat. Bygg webbplatsen: lagom build",
                en: "That is recorded. Build the site: lagom build"))
    }

    /// The edition that is out, or to be out, as it would be by a release.
    private func standing(as release: Release) -> ReleasedEdition? {
        let isForLater = release.from.map { $0 > desk.today } ?? false
        let last = isForLater ? variant.review.scheduled : variant.review.current
        guard let last, last.digest == variant.digest, !isForLater || last.release.from == release.from,
            last.release.dnr == release.dnr, last.release.artikelnr == release.artikelnr
        else { return nil }
        return last
    }
}
