// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// What `edition.json` says of an edition: all of its wording that an archive must know without this program.
///
/// It follows from the wording alone, so that clones that release it at once write the same bytes.
struct EditionRecord {
    let json: JSONDocument

    /// - Parameter formats: those that the edition is printed in, beside its page.
    init(_ variant: Variant, _ number: EditionNumber, _ digest: WordingDigest, formats: [Format], isDemonstration: Bool)
    {
        let matter = variant.frontMatter
        json = .object([
            ("schema", .number(2)), ("number", .text(number.text)), ("message", .text(variant.message.name)),
            ("variant", .text(variant.language.tag)), ("title", .text(matter.title.string)),
            ("digest", .text(digest.description)),
            ("valid-until", matter.reviewBy.map { .text($0.value.description) }),
            ("formats", .texts(([.page] + formats).map(\.rawValue))), ("demonstration", .flag(isDemonstration)),
        ])
    }
}

/// What `release-<event>.json` says of one release of an edition; the same wording may be released more than once.
struct ReleaseRecord {
    let name: String
    let json: JSONDocument

    init(_ release: Release, _ event: ReviewEvent, _ review: VariantReview) {
        func text(_ value: (some CustomStringConvertible)?) -> JSONDocument? { value.map { .text($0.description) } }
        let approvals = review.approvals.map { approval in
            JSONDocument.object([("role", .text(approval.role.rawValue)), ("day", .text(approval.day.description))])
        }
        name = Self.name(of: event.id)
        json = .object([
            ("schema", .number(1)), ("number", .text(release.edition.text)), ("event", .text(event.id.name)),
            ("released", .text(event.time.description)), ("from", text(release.from)), ("dnr", text(release.dnr)),
            ("artikelnr", text(release.artikelnr)), ("approvals", .list(approvals)),
        ])
    }

    static func name(of event: EventID) -> String { "release-\(event.name).json" }
}
