// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that nobody approves what all pages share blind: what has changed of it is shown, and named where it stops a build.
struct CommonChangeTests {
    let small: SmallDesk

    init() throws {
        small = try SmallDesk()
        small.copyTheme()
        small.startGit()
        try small.approveCommon()
        small.commit("gun")
    }

    private func changes() throws -> [String] {
        try small.desk().diff(of: "common/sv", since: "eva").changes.map { $0.kind.rawValue + $0.text }
    }

    private func refusal() throws -> Finding? { try small.desk().commonRefusals().first }

    @Test func whatHasChangedSinceMyLastWordIsShownAsGitHasIt() throws {
        #expect(try changes() == [])
        small.edit("[Kampanjens namn]", "Hösten", "campaign.yaml")
        #expect(try changes() == ["-campaign.title: [Kampanjens namn]", "+campaign.title: Hösten"])
        small.commit("gun")
        small.edit("title: {sv: \"[Ämnets namn]\"}", "title: {sv: Halsont}", "signs.yaml")
        #expect(
            try changes() == [
                "-campaign.title: [Kampanjens namn]", "-subject.exempel: [Ämnets namn]",
                "+campaign.title: Hösten", "+subject.exempel: Halsont",
            ])
        small.folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", at: "Themes/lagom/site-icon.svg")
        #expect(try changes().count { $0.dropFirst().hasPrefix("Themes/lagom/site-icon.svg: SHA-256 ") } == 2)
    }

    @Test func whyNothingCanBeShownIsSaidAndWhatToReadInstead() throws {
        small.edit("[Kampanjens namn]", "Sommaren", "campaign.yaml")
        try small.ask("eva", .comment(passage: nil), of: "common/sv")
        small.edit("Sommaren", "Hösten", "campaign.yaml")
        let diff = try small.desk().diff(of: "common/sv", since: "eva").text(in: .en)
        #expect(diff.contains("No commit holds it: it was not committed, or Lagom's own theme was another then."))
        #expect(diff.contains("git log -p --since="))
        small.move("../.git", to: "../away")
        let bare = try small.desk().diff(of: "common/sv", since: "eva").text(in: .en)
        #expect(bare.contains("The campaign is not in Git. The whole text: lagom build --preview"))
    }

    @Test(arguments: [
        ("campaign.yaml", "\"[Kampanjens namn]\"", "Hösten", "campaign.title"),
        ("signs.yaml", "title: {sv: \"[Ämnets namn]\"}", "title: {sv: Halsont}", "subject.exempel"),
    ])
    func theFindingStandsAtTheFileThatChangedAndNamesWhat(file: String, old: String, new: String, name: String) throws {
        #expect(try refusal()?.message.en.contains("Changed") != true)
        small.edit(old, new, file)
        #expect(try refusal()?.place.path == "Content/" + file)
        #expect(try refusal()?.message.en.contains("Changed since they were approved: \(name).") == true)
    }

    @Test func ofManyChangesTheFirstAreNamed() throws {
        small.edit("[Kampanjens namn]", "Hösten", "campaign.yaml")
        small.edit("[En mening om vad kampanjen är]", "Om hösten", "campaign.yaml")
        small.edit("[Avsändarens namn]", "Regionen", "campaign.yaml")
        small.edit("# address: https://…", "address: https://host.example/", "campaign.yaml")
        let names = "campaign.address, campaign.publisher, campaign.summary and 1 more."
        #expect(try refusal()?.message.en.contains(names) == true)
    }
}
