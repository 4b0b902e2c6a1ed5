// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that a text which was withdrawn comes down with its prints, whatever the disk refuses.
struct TakingDownTests {
    let small: SmallDesk
    private let first: EditionNumber
    private let poster = "sv/forsta-budskapet-sv-poster-a4"
    private let page = "Output/site/sv/forsta-budskapet/index.html"

    init() throws {
        small = try SmallDesk()
        // The program's rules and themes, where the program has them.
        let program = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        small.folder.write("", at: "share/lagom/none")
        for (name, folder) in [("rules", "Rules"), ("themes", "Themes")] {
            symlink(program + "/" + folder, small.folder.path + "/share/lagom/" + name)
        }
        first = try #require(try small.release())
    }

    private func build(_ meanwhile: @escaping @Sendable () -> Void = {}) async throws -> BuildResult {
        let root = try ProjectRoot(small.folder.path)
        return try await SiteBuild(
            BuildOrder(
                root: root, destination: .release(try root.output(nil)), programFolder: root.path + "/bin",
                today: { [day = small.day] _ in
                    meanwhile()
                    return day
                }, announceWait: nil, progress: { _, _ in })
        ).run()
    }

    @Test(arguments: [true, false])
    func whereTheOldSiteCannotBeRemovedTheNewOneStandsAndThePrintsAreTakenAway(isStopped: Bool) async throws {
        #expect(try await build().summary != nil)
        try small.print(poster)
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        if isStopped { small.write("{", "signs.yaml") }
        let result = try await build { [folder = small.folder] in folder.dig(in: "Output") }
        defer { small.folder.level(".Output.next") }
        let told = isStopped ? result.findings.filter { $0.severity == .block } : result.summary?.warnings ?? []
        #expect(result.failure == nil && small.folder.read(page)?.contains("Texten är tillbakadragen") == true)
        #expect(small.folder.read("Print/\(poster).pdf") == nil && told.contains { $0.rule == "prints-removed" })
        #expect(told.contains { $0.rule == "old-output-left" } && !told.contains { $0.rule == "still-shown" })
    }

    @Test(arguments: [true, false]) func aPosterInTwoLanguagesIsRemovedWithEitherHalf(isReplaced: Bool) async throws {
        let numbers = try small.releaseBoth()
        small.write("signs: []\n", "signs.yaml")
        let bilingual = "sv/forsta-budskapet-sv-poster-bilingual"
        for print in [poster, bilingual] { try small.print(print, of: numbers) }
        #expect(try await build().summary?.warnings.isEmpty == true)
        if isReplaced { try small.print(bilingual, of: [numbers[0], first]) } else { small.alter(numbers[0]) }
        let warnings = try await build().summary?.warnings ?? []
        #expect(
            warnings.filter { $0.rule == "prints-removed" }.map(\.message.en)
                == ["Prints that may not hang were removed: \(bilingual)."])
    }

    @Test func thePrintsAreTakenAwayThoughTheTextMayStillStand() async throws {
        try small.print(poster)
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        small.write("{", "signs.yaml")
        let told = try await build().findings.map(\.rule)
        #expect(told.contains("still-shown") && told.contains("prints-removed"))
        #expect(small.folder.read("Print/\(poster).pdf") == nil)
    }
}
