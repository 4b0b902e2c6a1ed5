// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomReview
import LagomText
import LagomTheme

/// All prints of a run, and what they share.
struct PrintPlan: Sendable {
    let campaign: Campaign
    let theme: Theme
    let shelf: ArtboardShelf
    var tasks: [PrintTask] = []
    var findings: [Finding] = []

    /// Reads the campaign and decides what is printed; messages that the gate refuses are not.
    static func read(_ order: PrintOrder) -> (plan: PrintPlan?, findings: [Finding]) {
        let project = ProjectFolder(root: order.root.path)
        let (campaign, found) = Campaign.read(project)
        guard let campaign else { return (nil, found) }
        let log = ReadingLog()
        let shelf = ThemeShelf(project: order.root.path, programFolder: order.programFolder)
        let (theme, themeFindings) = shelf.theme(campaign.settings.theme, log)
        guard let theme else { return (nil, found + themeFindings) }
        let artboards = ArtboardShelf(theme)
        var plan = PrintPlan(campaign: campaign, theme: theme, shelf: artboards)
        plan.findings = found + themeFindings + artboards.findings
        let holders = HolderReader(campaign, project).holders(order.clinics)
        plan.findings += holders.findings
        var shared = SharedInput()
        let settings = project.read("Content/campaign.yaml").file.map { Digest(of: $0.bytes) }
        for digest in [ProgramFiles.digest(), log.digest, settings] { shared.add(digest) }
        plan.add(order, project, holders.holders, shared: shared.digest() ?? log.digest)
        return (plan, plan.findings)
    }

    private mutating func add(
        _ order: PrintOrder, _ project: ProjectFolder, _ holders: [PrintTask.Holder?], shared: Digest
    ) {
        let (ids, found) = MessageReader.ids(in: project)
        findings += found
        let reader = MessageReader(campaign, project: project, messages: ids)
        findings += Self.unknown(order.selection.messages, among: ids)
        for id in ids where order.selection.messages.isEmpty || order.selection.messages.contains(id.name) {
            let (message, found) = reader.read(MessageFolder(of: id, in: project))
            findings += found
            guard let message else { continue }
            let digests = message.digests(in: campaign, from: project)
            guard order.isPreview || isCleared(message, digests, found) else { continue }
            for variant in message.variants {
                guard let digest = digests[variant.language] else { continue }
                add(variant, digest, order, holders, shared)
            }
        }
    }

    /// Messages that are asked for and that the campaign does not have.
    private static func unknown(_ asked: Set<String>, among ids: some Sequence<Identifier<Message>>) -> [Finding] {
        asked.subtracting(ids.map(\.name)).sorted().map { name in
            Finding(
                "unknown-message", at: SourcePlace(path: "Content/messages"),
                message: Wording(sv: "Budskapet ”\(name)” finns inte.", en: "There is no message \"\(name)\"."),
                remedy: Wording(
                    sv: "Skriv namnet på en mapp i Content/messages.",
                    en: "Write the name of a folder in Content/messages."))
        }
    }

    private mutating func isCleared(
        _ message: Message, _ digests: [LanguageTag: WordingDigest], _ found: [Finding]
    ) -> Bool {
        let (cleared, refusals) = Gatekeeper(campaign).clear(message, digests, found)
        findings += refusals
        return cleared != nil
    }

    private mutating func add(
        _ variant: Variant, _ digest: WordingDigest, _ order: PrintOrder, _ holders: [PrintTask.Holder?],
        _ shared: Digest
    ) {
        let selection = order.selection
        guard selection.languages.isEmpty || selection.languages.contains(variant.language) else { return }
        let edition = edition(of: variant, digest, isPreview: order.isPreview)
        for holder in holders where holder?.clinic.speaks(variant.language) ?? true {
            guard order.shard.holds(holder?.clinic.id.name ?? variant.message.name) else { continue }
            for format in variant.printedFormats(in: campaign.catalogue)
            where selection.formats.isEmpty || selection.formats.contains(format) {
                for paper in format.papers(selection.papers) {
                    let input = Self.input(shared, digest, edition, holder, "\(format) \(paper)")
                    tasks.append(
                        PrintTask(
                            variant: variant, format: format, paper: paper, edition: edition, holder: holder,
                            input: input))
                }
            }
        }
    }

    private func edition(of variant: Variant, _ digest: WordingDigest, isPreview: Bool) -> Edition {
        let number = EditionNumber(message: variant.message.name, language: variant.language, digest: digest)
        return Edition(
            number: number.text,
            address: campaign.settings.address.map { "\($0)\(variant.language)/\(variant.message)/" },
            validUntil: variant.frontMatter.reviewBy?.value, isPreview: isPreview)
    }

    private static func input(
        _ shared: Digest, _ digest: WordingDigest, _ edition: Edition, _ holder: PrintTask.Holder?, _ shape: String
    ) -> Digest {
        var hasher = Digest.Hasher()
        let clinic = holder.map { "\($0.clinic.fields)" } ?? ""
        let logo = holder?.logo.map { Digest(of: $0).description } ?? ""
        let until = edition.validUntil?.description ?? ""
        let lines = [
            "\(shared)", "\(digest)", edition.number, edition.address ?? "", until, "\(edition.isPreview)", clinic,
            logo, shape,
        ]
        for line in lines { hasher.update(Array("\(line.utf8.count)\n\(line)\n".utf8)) }
        return hasher.digest()
    }
}

extension Clinic {
    /// Whether it wants prints in a language; one that names none wants all.
    fileprivate func speaks(_ language: LanguageTag) -> Bool { languages.isEmpty || languages.contains(language) }

    /// What stands on a print.
    fileprivate var fields: [String] {
        [id.name, name, phone] + [phoneHours, whenClosed, address, region, url].map { $0 ?? "" }
    }
}

extension Format {
    /// The papers of a format: a poster has two, of which some may be chosen.
    fileprivate func papers(_ chosen: Set<PosterSize>) -> [Paper] {
        guard self == .poster else { return [.a4] }
        return PosterSize.allCases.filter { chosen.isEmpty || chosen.contains($0) }.map(\.paper)
    }
}
