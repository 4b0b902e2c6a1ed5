// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// What of a variant goes on the site: the edition that is cleared, or the notice that stands where it stood.
struct PlannedVariant: Sendable {
    let language: LanguageTag
    /// The edition whose kept wording is read when the page is made.
    let number: EditionNumber
    let digest: WordingDigest
    /// The gate's word; nil where only a notice is shown.
    let clearance: Clearance?
    /// Why the edition may not be printed today; nil where it may.
    let printRefusal: Refusal?
    /// The release as the history upholds it; nil where it does not, and nothing of the text is shown.
    let edition: ReleasedEdition?
    let reviewBy: Day?
    /// How near `reviewBy` is, or how long past.
    let freshness: Freshness
    /// What the page says first.
    var banners: [Banner]
    /// Every edition that prints may bear, and what became of those prints.
    var prints: [PlannedPrint]
    /// What readers were told of editions that came down, the newest first.
    var corrections: [Correction]
    /// The sources that the kept wording cites, as it was kept with them.
    let sources: [Source]
    /// What the history says of the kept wording, whatever has become of the draft.
    let review: VariantReview

    var isDown: Bool { clearance == nil }
    var isWithdrawn: Bool { edition?.withdrawn != nil }

    /// The notice that stands in the place of a text that may not go up yet.
    var withheld: PlannedVariant {
        guard !isDown else { return self }
        let told = banners.filter(\.isCorrection)
        return PlannedVariant(
            language: language, number: number, digest: digest, clearance: nil, printRefusal: .notReleased,
            edition: nil, reviewBy: nil, freshness: .fresh, banners: [.takenDown] + told,
            prints: prints.map {
                PlannedPrint(number: $0.number, banner: .printWithdrawn($0.number.text), withdrawn: $0.withdrawn)
            }, corrections: corrections, sources: [], review: review)
    }

    /// Whether a wording is the one that was planned and, where its text is shown, cleared.
    func covers(_ wording: WordingDigest) -> Bool {
        digest == wording && clearance.map { $0.digest == wording } ?? true
    }

    /// How the kept wording is shown.
    func showing(_ kept: KeptEdition) -> Showing {
        Showing(
            catalogue: kept.campaign.catalogue, sources: kept.campaign.sources, review: statement, banners: banners,
            isDown: isDown)
    }

    private var approvals: [ReleasedEdition.Approval] { edition?.approvals ?? [] }

    private var statement: ReviewStatement {
        ReviewStatement(
            edition: number.text, released: edition?.day, reviewed: isDown ? nil : approvals.map(\.day).max(),
            reviewers: approvals.map(\.role).reduce(into: []) { names, role in
                if !names.contains(role.rawValue) { names.append(role.rawValue) }
            }, skipped: (edition?.skipped ?? []).map(\.rawValue), next: reviewBy)
    }
}

/// An edition that prints may bear, and what became of those prints.
struct PlannedPrint: Sendable {
    let number: EditionNumber
    let banner: Banner
    /// When and why somebody withdrew it, whatever came after.
    let withdrawn: WithdrawnEdition?

    var isWithdrawn: Bool { withdrawn != nil }
}
