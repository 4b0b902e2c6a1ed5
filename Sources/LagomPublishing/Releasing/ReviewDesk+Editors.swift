// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import LagomTheme

/// Who has a hand in a text, as far as Git tells.
struct Authorship: Sendable {
    private(set) var reviewers: Set<Identifier<Reviewer>> = []
    /// The addresses of authors that are no reviewer's, in their order.
    private(set) var unknown: [String] = []

    init() {}

    init(_ authors: [GitPerson], among people: ReviewerList) {
        let known = authors.map { $0.names.flatMap(people.ids) }
        reviewers = Set(known.joined())
        let strangers = zip(authors, known).filter { $0.isAuthor && $1.isEmpty }.compactMap { $0.0.names.first }
        unknown = Set(strangers).sorted()
    }
}

/// Whose words a text is made of.
extension ReviewDesk {
    /// Who has a hand in a text as it has changed since its last edition, or, of what all pages share, since it was
    /// approved.
    func editors(
        of content: VariantCase.Content, _ history: ReviewHistory
    ) throws(ReviewRefusal) -> Authorship {
        switch content {
        case .message(let variant): try editors(of: variant, history)
        case .common(let common): try editors(of: common, history)
        }
    }

    /// Who changed what gives all pages their words in a language, or the theme's files, since that was approved.
    private func editors(
        of common: CommonVariant, _ history: ReviewHistory
    ) throws(ReviewRefusal) -> Authorship {
        let language = common.language
        let approvals = settling(language, in: history).map { event in
            ApprovedInGit(
                event: "\(CommonVariant.folder)/\(event.id).json", language: language, digest: event.digest,
                themes: themes)
        }
        let words = theme.map { [GitThing.theme($0), .words(of: $0, in: language)] } ?? []
        return try known { (checkout) throws(GitFault) in
            try checkout.authors(
                of: [.settings(language), .subjects(language)] + words, since: checkout.base(approvals))
        }
    }

    /// The approvals of what all pages share in a language after which nothing was missing, the newest first.
    func settling(_ language: LanguageTag, in history: ReviewHistory) -> [ReviewEvent] {
        let main = campaign.settings.mainLanguage
        let original = language == main ? nil : CommonVariant.reviewText(main, isTranslation: false)
        let text = CommonVariant.reviewText(language, isTranslation: original != nil)
        return history.settling(text, original: original, by: panel)
    }

    /// Who changed a variant's file or pictures since its last edition, or the signs and sources that it shows.
    private func editors(
        of variant: Variant, _ history: ReviewHistory
    ) throws(ReviewRefusal) -> Authorship {
        // A release that nobody had approved settles nothing.
        let hollow = Set(history.unapprovedReleases.map(\.id))
        let settling = history.releases(of: variant.language).filter { !hollow.contains($0.event) }
        let releases = settling.reversed().lazy.compactMap { release in
            KeptInGit(
                release,
                KeptEdition.read(
                    release.number, of: variant.message, variant.language, in: campaign, project, messages: ids))
        }
        let shown = ShownThings(variant)
        let pictures = shown.pictures.map { "Content/messages/\(variant.message)/\($0)" }
        let things =
            [.signs(shown.signs), .sources(shown.sources)] + ([variant.file.path] + pictures).map(GitThing.file)
        return try known { (checkout) throws(GitFault) in
            try checkout.authors(of: things, since: checkout.base(releases))
        }
    }

    /// Who wrote a sign.
    func editors(of sign: Identifier<Sign>) throws(ReviewRefusal) -> Authorship {
        try known { (checkout) throws(GitFault) in try checkout.authors(of: [.signs([sign])], since: nil) }
    }

    /// Those whom Git names; nobody where the project is no checkout, or no reviewer has an address.
    private func known(
        _ authors: (GitCheckout) throws(GitFault) -> [GitPerson]
    ) throws(ReviewRefusal) -> Authorship {
        guard people.entries.contains(where: { !$0.addresses.isEmpty }) else { return Authorship() }
        do throws(GitFault) {
            return Authorship(try GitCheckout(git).map(authors) ?? [], among: people)
        } catch {
            throw error.refusal
        }
    }
}
