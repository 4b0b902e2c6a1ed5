// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing

@Suite struct StarterTests {
    let today = Day("2028-02-29")!

    var project: ProjectFolder {
        let files = StarterCampaign.files(today: today).files
        return ProjectFolder(files: Dictionary(uniqueKeysWithValues: files.map { ($0.path, Array($0.text.utf8)) }))
    }

    @Test func theFirstCampaignAsksOnlyForAnAddressAndAnAssessment() throws {
        let (campaign, findings) = Campaign.read(project)
        let (ids, idFindings) = MessageReader.ids(in: project)
        #expect(ids.map(\.name) == ["forsta-budskapet"] && idFindings.isEmpty)
        #expect(Set(findings.map(\.rule)) == ["accessibility-not-assessed", "no-address", "placeholder-left"])
        let reader = MessageReader(try #require(campaign), project: project, messages: ids)
        let (message, messageFindings) = reader.read(ids[0])
        #expect(message?.variants.count == 1 && Set(messageFindings.map(\.rule)) == ["placeholder-left"])
    }

    @Test func gitLooksAwayFromWhatCommandsWrite() throws {
        let small = try SmallDesk()
        small.startGit()
        let written = [
            "Output/site/index.html", "Print/sv/a.pdf", "FORS-sv-7K2Q/README.txt", ".lagom/preview/index.html",
        ]
        for path in written { small.folder.write("", at: path) }
        small.folder.write("", at: "Themes/lagom/theme.yaml")
        #expect(small.git("status", "--porcelain") == "?? Themes/\n")
    }

    @Test func theTextIsToBeLookedAtWithinAYear() {
        let duties = StarterMessage.Duties(subject: "s", signs: [:], exceptions: [], source: "k")
        let message = StarterMessage(language: LanguageTag("en")!, type: .staff, duties: duties, today: today)
        #expect(
            message.text == """
                ---
                title: "[Title: what is the message about?]"
                summary: "[One sentence on what the reader gains from knowing]"
                type: staff
                subject: [s]
                concern: [overtreatment]
                audience: [staff]
                setting: [primary-care]
                owner: "[who answers for the text]"
                review-by: 2029-02-28
                ---

                [Start with what matters most. Replace everything in square brackets.]

                [A claim, with its source after it] [@k].

                """)
    }

    @Test func filesAreNeverPutOverOthers() throws {
        let folder = TemporaryFolder()
        folder.write("mine", at: "Content/campaign.yaml")
        #expect(throws: CannotRun.self) { try StarterCampaign.files(today: today).write(below: folder.path) }
        #expect(folder.list() == ["Content/", "Content/campaign.yaml"])
        #expect(folder.read("Content/campaign.yaml") == "mine")
    }

    @Test func onlyAnEmptyFolderIsTakenOver() throws {
        let folder = TemporaryFolder()
        try StarterFiles.makeFolder(folder.path)
        try StarterFiles.makeFolder(folder.path + "/new")
        #expect(throws: CannotRun.self) { try StarterFiles.makeFolder(folder.path) }
    }
}
