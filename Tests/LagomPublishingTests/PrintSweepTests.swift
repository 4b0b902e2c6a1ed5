// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a print of what was withdrawn is taken away or named, whatever else cannot be read.
struct PrintSweepTests {
    let small: SmallDesk
    private let first: EditionNumber
    private let poster = "sv/forsta-budskapet-sv-poster-a4"

    init() throws {
        small = try SmallDesk()
        first = try #require(try small.release())
        try small.print(poster)
    }

    private func run(_ selection: PrintOrder.Selection = .init()) async throws -> PrintResult {
        let root = try ProjectRoot(small.folder.path)
        return try await PrintRun(
            PrintOrder(
                root: root, folder: root.path + "/Print", selection: selection, clinics: .none, isPreview: false,
                shard: .whole, today: { [day = small.day] _ in day }, programFolder: "/nix", progress: { _, _ in })
        ).run()
    }

    private var isThere: Bool { small.folder.read("Print/\(poster).pdf") != nil }

    @Test(arguments: ["signs.yaml", "campaign.yaml", "sources.yaml"])
    func aPrintOfWhatWasWithdrawnIsRemovedThoughNothingElseCanBeRead(file: String) async throws {
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        small.write("{", file)
        let result = try await run()
        #expect(result.removed == [poster] && !isThere)
        #expect(!result.findings.contains { $0.rule == "prints-not-judged" })
    }

    @Test func aPrintOfWhatWasWithdrawnIsNamedWhereTheRecordIsGoneToo() async throws {
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        small.folder.remove("Print/.lagom-prints")
        small.write("{", "signs.yaml")
        let result = try await run()
        #expect(isThere && result.findings.contains { $0.rule == "not-removed" && $0.message.en.contains(poster) })
    }

    @Test(arguments: [true, false]) func aPrintThatNobodyCanJudgeIsNamed(isRecorded: Bool) async throws {
        if !isRecorded { small.folder.remove("Print/.lagom-prints") }
        small.write("{", "signs.yaml")
        let found = try await run().findings.filter { $0.rule == "prints-not-judged" }
        #expect(found.count == 1 && found[0].severity == .block && isThere)
        #expect(found[0].message.en.hasSuffix("may hang: forsta-budskapet-sv."))
    }

    @Test func aPrintOfWhatWasWithdrawnIsRemovedThoughOthersAreAskedFor() async throws {
        small.write("---\ntitle: A\nsummary: B\ntype: questions\nsubject: []\n---\nText.\n", "messages/annat/sv.md")
        #expect(try await run(.init(messages: ["annat"])).removed == [])
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        #expect(try await run(.init(messages: ["annat"])).removed == [poster])
    }

    @Test func aPosterInTwoLanguagesIsRemovedWithItsLeftHalf() async throws {
        let numbers = try small.releaseBoth()
        let bilingual = "sv/forsta-budskapet-sv-poster-bilingual-ink"
        try small.print(bilingual, of: numbers)
        #expect(try await run().removed == [])
        small.alter(numbers[0])
        #expect(try await run(.init(languages: [LanguageTag("sv")!])).removed == [bilingual])
    }

    @Test func aPosterInTwoLanguagesIsRemovedWhenOneHasANewerEdition() async throws {
        let numbers = try small.releaseBoth()
        let bilingual = "sv/forsta-budskapet-sv-poster-bilingual"
        try small.print(bilingual, of: [numbers[0], first])
        #expect(try await run().removed == [bilingual])
    }

    @Test func aPrintOfATextOfWhichNothingIsLeftIsRemoved() async throws {
        for part in ["review", "editions", "sv.md"] { small.delete("messages/forsta-budskapet/" + part) }
        #expect(try await run().removed == [poster])
    }
}
