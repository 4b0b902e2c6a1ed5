// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// Pages that may be written, with what lists say of them. Only `PageMaker`, in this file, can make them.
struct WritablePages {
    let pages: [Page]
    /// Where the files lie that pages are copies of.
    let files: ProjectFolder
    var entries: [Entry] = []
    /// What can be printed.
    var prints: [PrintListing] = []
    var findings: [Finding] = []

    fileprivate init(_ pages: [Page], from files: ProjectFolder) {
        self.pages = pages
        self.files = files
    }
}

/// Makes pages of what the gate has cleared, of drafts for a preview, and of what no message's text stands in.
///
/// The press writes nothing else: a text that is not cleared has no way to the public's pages.
struct PageMaker: Sendable {
    let plan: SitePlan
    let project: ProjectFolder
    let destination: BuildOrder.Destination
    /// What makes prints; nil where the build has none.
    let prints: PagePrints?

    /// The pages of a message that is cleared in all its languages.
    func pages(of cleared: ClearedMessage, from files: ProjectFolder) -> WritablePages {
        pages(of: cleared.message, from: files, isDraft: false)
    }

    /// The pages of a draft; nil where they are not for a preview, which stamps them.
    func pages(ofDraft message: Message, from files: ProjectFolder) -> WritablePages? {
        guard case .preview = destination else { return nil }
        return pages(of: message, from: files, isDraft: true)
    }

    /// The pages of an edition, and those that its prints point to.
    func pages(of edition: ShownEdition) -> WritablePages {
        let (kept, one) = (edition.kept, edition.planned)
        let showing = one.showing(kept)
        let made = one.printRefusal == nil ? prints?.prints(of: PrintSource(kept, reviewBy: one.reviewBy)) : nil
        let pages = plan.site.pages(of: kept.variant, showing: showing, prints: made?.offers ?? [])
        let pointed = one.prints.flatMap { print in
            plan.site.editionPage(print.number.text, of: kept.variant, showing: showing.saying(print.banner))
        }
        var writable = WritablePages(pages + (made?.pages ?? []) + pointed, from: kept.project)
        writable.findings = made?.findings ?? []
        guard !one.isDown else { return writable }
        let entry = plan.site.entry(of: kept.variant, showing: showing)
        writable.entries = [entry]
        writable.prints = made.map { [PrintListing(entry, $0.offers)] } ?? []
        return writable
    }

    /// Pages that an earlier build made, cleared anew.
    func pages(_ cleared: ClearedPages, of record: MessageRecord) -> WritablePages {
        pages(cleared.pages, of: record)
    }

    /// Pages of drafts that an earlier build made; nil where they are not for a preview.
    func pages(ofDrafts pages: [Page], of record: MessageRecord) -> WritablePages? {
        guard case .preview = destination else { return nil }
        return self.pages(pages, of: record)
    }

    /// Lists, feeds and files that all pages share.
    func pages(of part: CommonPart) -> WritablePages { WritablePages(part.pages, from: project) }

    private func pages(_ pages: [Page], of record: MessageRecord) -> WritablePages {
        var writable = WritablePages(pages, from: project)
        writable.entries = record.entries
        writable.prints = record.prints
        return writable
    }

    private func pages(of message: Message, from files: ProjectFolder, isDraft: Bool) -> WritablePages {
        let made = prints.map { prints(of: message, $0, isDraft: isDraft) } ?? [:]
        let pages = plan.site.pages(of: message, prints: made.mapValues(\.offers))
        var writable = WritablePages(
            pages + message.variants.flatMap { made[$0.language]?.pages ?? [] }, from: files)
        writable.findings = message.variants.flatMap { made[$0.language]?.findings ?? [] }
        writable.entries = plan.site.entries(of: message)
        writable.prints = writable.entries.compactMap { entry in
            made[entry.language].map { PrintListing(entry, $0.offers) }
        }
        return writable
    }

    private func prints(
        of message: Message, _ prints: PagePrints, isDraft: Bool
    ) -> [LanguageTag: PagePrints.Made] {
        let digests = message.digests(in: plan.campaign, from: project)
        let pairs = message.variants.compactMap { variant in
            digests[variant.language].map { digest in
                let source = PrintSource(draft: variant, in: plan.campaign, digest, isPreview: isDraft)
                return (variant.language, prints.prints(of: source))
            }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
