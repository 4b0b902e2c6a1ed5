// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

/// Judges messages by the rules, from as many tasks as there are.
struct MessageJudge: Sendable {
    private let pool: InspectorPool
    private let campaign: Campaign
    private let catalogueFile: SourceFile?
    private let project: ProjectFolder
    private let day: Day

    /// - Parameter day: today, in the campaign's time zone.
    init(_ pool: InspectorPool, _ campaign: Campaign, _ project: ProjectFolder, day: Day) {
        self.pool = pool
        self.campaign = campaign
        catalogueFile = project.read(campaign.catalogue.path).file
        self.project = project
        self.day = day
    }

    /// What the rules find in all variants of a message, each held against the original.
    func remarks(on message: Message) -> [Remark] {
        pool.lend { inspector in message.variants.flatMap { remarks(on: $0, of: message, inspector) } }
    }

    private func remarks(on variant: Variant, of message: Message, _ inspector: Inspector) -> [Remark] {
        let isOriginal = variant.language == message.original?.language
        let findings = inspector.findings(
            in: variant, original: isOriginal ? nil : message.original, catalogue: campaign.catalogue,
            catalogueFile: catalogueFile, day: day)
        let beside = SideTexts(of: variant, in: project)
        let broken = BrokenWords(of: variant).findings(by: inspector)
        let all = findings + broken + beside.texts.flatMap(inspector.findings)
        return all.remarks(in: variant) { SectionDigests(of: variant, in: campaign, project) }
            + beside.characterFindings.map { Remark($0, language: variant.language) }
    }
}
