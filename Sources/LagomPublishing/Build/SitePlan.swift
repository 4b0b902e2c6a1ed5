// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText
import LagomTheme

/// All that is known before the first message is read.
struct SitePlan: Sendable {
    let campaign: Campaign
    let site: Site
    let messages: [MessageFolder]
    /// What of each message is out; nil for previews, and for a demonstration that nobody reviews.
    let editions: [Identifier<Message>: [PlannedVariant]]?
    /// The editions that nothing answers for any more.
    let lost: [LostEdition]
    /// What the feeds tell of what was withdrawn.
    let corrections: [Correction]
    /// The texts that were released and are not shown, with the reason and what to do, and what is missing of withdrawals.
    let warnings: [Finding]
    /// The digest of all that messages share; nil where something of it could not be digested.
    let shared: Digest?
    /// What makes prints; nil where the build has none.
    let prints: PagePrints?
    /// What all messages share, for the day when it cannot be read; nil where the texts are not reviewed.
    let standing: StandingInput?
    /// What of the site that stands only has a newer edition, where the plan is to take down.
    let replaced: [StandingText]

    /// What of the editions must be reviewed soon, or should have been.
    var due: DueTexts {
        let texts = (editions ?? [:]).flatMap { id, variants in variants.map { (message: id.name, variant: $0) } }
        return DueTexts(texts, on: site.day)
    }

    /// The texts whose prints may lie about.
    var printed: PrintedTexts { PrintedTexts(messages.map(\.id), in: campaign.settings.languages) }

    /// The numbers of the editions that are shown, by their messages.
    var shown: [Identifier<Message>: Set<String>] {
        (editions ?? [:]).mapValues { variants in Set(variants.filter { !$0.isDown }.map(\.number.text)) }
    }

    /// The texts that were released and are not shown.
    var hidden: [String] {
        let texts = (editions ?? [:]).flatMap { id, variants in
            variants.map { (name: "\(id)/\($0.language)", isDown: $0.isDown) }
        }
        let shown = Set(texts.filter { !$0.isDown }.map(\.name))
        let gone = lost.compactMap { one in one.message.map { "\($0)/\(one.number.language)" } }
        return Set(texts.map(\.name) + gone).subtracting(shown).sorted()
    }
}

extension ThemeShelf {
    /// The theme of a name, and what is wrong with it.
    func theme(_ name: String, _ log: ReadingLog = ReadingLog()) -> (Theme?, [Finding]) {
        guard folder(of: name) != nil else { return (nil, [missing(name)]) }
        return Theme.read(name, from: ThemeFolder(read: read, list: list).noting(log))
    }
}

extension ThemeFolder {
    /// The same folder, of which a log notes what is read.
    func noting(_ log: ReadingLog) -> ThemeFolder {
        let read = { @Sendable [read] path in
            let bytes = read(path)
            log.note(path, bytes)
            return bytes
        }
        return ThemeFolder(read: read, list: list)
    }
}
