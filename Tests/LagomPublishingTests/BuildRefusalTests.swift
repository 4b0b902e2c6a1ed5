// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a build which cannot begin says why, and of withdrawn texts only those that its site may show.
struct BuildRefusalTests {
    let small: SmallDesk
    let number: EditionNumber

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
    }

    private func build(to output: String = "Output") async throws -> BuildResult {
        let root = try ProjectRoot(small.folder.path)
        let place = try root.output(root.path + "/" + output)
        return try await SiteBuild(
            BuildOrder(
                root: root, destination: .release(place), programFolder: "/nix",
                today: { [day = small.day] _ in day }, announceWait: nil, progress: { _, _ in })
        ).run()
    }

    private func begin() throws -> Generation {
        try Generation(at: try ProjectRoot(small.folder.path).output(nil), announceWait: nil)
    }

    /// Makes a site stand that shows one edition.
    private func stand(_ edition: String) throws {
        let text = #"{"text": "forsta-budskapet/sv", "edition": "\#(edition)", "digest": "0"}"#
        let site = #"{"day": "2026-11-22", "texts": [\#(text)], "corrections": []}"#
        let generation = try begin()
        try generation.add(Array(site.utf8), at: StandingInput.sitePath)
        #expect(try generation.release() == nil)
    }

    private func stillShown(_ result: BuildResult) -> [String] {
        result.findings.filter { $0.rule == "still-shown" }.map { $0.message.en }
    }

    private let warning =
        "Texts that may not be shown any more may still stand on the site or its server: forsta-budskapet/sv."

    @Test func aFolderOfSomebodyElsesIsOnlyRefused() async throws {
        small.folder.write("x", at: "mine/site/index.html")
        let result = try await build(to: "mine")
        #expect(result.failure?.message.en.hasSuffix("no build wrote: site/index.html.") == true)
        #expect(result.findings.isEmpty)
    }

    @Test func aBuildThatMayNotWaitIsOnlyRefused() async throws {
        try stand("HALS-sv-7K2Q")
        let other = try begin()
        let result = try await build()
        #expect(result.failure?.message.en.hasPrefix("Another build is writing to") == true)
        #expect(result.findings.isEmpty)
        try other.discard()
    }

    @Test func whatTheSiteIsKnownToShowIsNamedAndNothingOfSomebodyElsesIsToBeRemoved() async throws {
        try stand(number.text)
        small.folder.write("x", at: "Output/mine.txt")
        let result = try await build()
        #expect(result.failure?.message.en.hasSuffix("no build wrote: mine.txt.") == true)
        #expect(stillShown(result) == [warning])
        #expect(!result.findings.contains { $0.remedy.en.contains("rm -r") })
    }

    @Test func whatADiskThatRefusesMayHideIsNamed() async throws {
        small.folder.write("", at: ".Output.lock/x")
        let result = try await build()
        #expect(result.failure?.isOfDisk == true && stillShown(result) == [warning])
    }

    @Test func whatIsKnownNotToStandIsNotNamedThoughTheDiskRefuses() async throws {
        try stand("HALS-sv-7K2Q")
        small.folder.remove(".Output.lock")
        small.folder.write("", at: ".Output.lock/x")
        let result = try await build()
        #expect(result.failure?.isOfDisk == true && result.findings.isEmpty)
    }

    @Test func aTextOfWhichANewerEditionIsOutIsNamedWhereTheSiteShowsTheWithdrawnOne() async throws {
        small.edit("Börja med det viktigaste", "Börja här")
        try small.release()
        #expect(WithdrawnEditions(EventStore(root: small.folder.path), on: small.day).whole.isEmpty)
        try stand(number.text)
        small.folder.write("x", at: "Output/mine.txt")
        #expect(stillShown(try await build()) == [warning])
    }
}
