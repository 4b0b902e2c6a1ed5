// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// What `edition.json` says of an edition: all that an archive must know without this program.
struct EditionRecord {
    let json: JSONDocument

    /// - Parameter formats: those that the edition is printed in, beside its page.
    init(
        _ variant: Variant, _ review: VariantReview, _ release: Release, _ event: ReviewEvent, _ panel: ReviewPanel,
        formats: [Format]
    ) {
        let matter = variant.frontMatter
        func text(_ value: (some CustomStringConvertible)?) -> JSONDocument? { value.map { .text($0.description) } }
        let approvals = review.approvals.map { approval in
            JSONDocument.object([("role", .text(approval.role.rawValue)), ("day", .text(approval.day.description))])
        }
        json = .object([
            ("schema", .number(1)), ("number", .text(release.edition.text)), ("message", .text(event.message)),
            ("variant", .text(event.variant.tag)), ("title", .text(matter.title.string)),
            ("digest", .text(event.digest.description)), ("released", .text(event.time.description)),
            ("from", text(release.from)), ("valid-until", text(matter.reviewBy?.value)), ("dnr", text(release.dnr)),
            ("artikelnr", text(release.artikelnr)),
            ("formats", .texts(([.page] + formats).map(\.rawValue))),
            ("approvals", .list(approvals)), ("demonstration", .flag(panel.isDemonstration)),
            ("event", .text(event.id.name)),
        ])
    }
}
