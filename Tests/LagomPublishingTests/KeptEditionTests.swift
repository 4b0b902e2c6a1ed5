// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that what an edition keeps says exactly what was approved, over every text of the sample campaign.
struct KeptEditionTests {
    static let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
    private let project = ProjectFolder(root: "/" + Self.root)

    @Test func everyTextOfTheSampleCampaignIsKeptAsItIs() throws {
        let campaign = try #require(Campaign.read(project).campaign)
        let ids = MessageReader.ids(in: project).ids
        let reader = MessageReader(campaign, project: project, messages: ids)
        var kept = 0
        for id in ids {
            let message = try #require(reader.read(id).message)
            let digests = message.digests(in: campaign, from: project)
            for variant in message.variants {
                let digest = try #require(digests[variant.language])
                let number = EditionNumber(message: id.name, language: variant.language, digest: digest)
                let files = try #require(
                    EditionMaker(variant: variant, campaign: campaign, project: project).files())
                let folder = KeptEdition.folder(id, number) + "/"
                let disk = ProjectFolder(
                    files: Dictionary(uniqueKeysWithValues: files.map { (folder + $0.key, $0.value) }))
                let edition = KeptEdition.read(number, of: id, variant.language, in: campaign, disk, messages: ids)
                #expect(edition?.digest == digest, "\(id)/\(variant.language)")
                kept += 1
            }
        }
        #expect(kept > 50)
    }
}
