// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that nothing is released of a campaign whose pages would have gaps.
@Suite struct SiteBuildTests {
    let folder = TemporaryFolder()
    let today = Day("2028-02-29")!

    @Test func aThemeThatLacksTemplatesStopsTheBuild() async throws {
        try StarterCampaign.files(today: today).write(below: folder.path)
        folder.write(try settingsOfTheTheme(), at: "Themes/lagom/theme.yaml")
        let result = try await SiteBuild(order()).run()
        #expect(result.summary == nil)
        #expect(result.findings.contains { $0.rule == "theme-file" && $0.place.path.hasSuffix("message.mustache") })
        #expect(folder.status("Output") == nil)
    }

    private func order() throws -> BuildOrder {
        let root = try ProjectRoot(folder.path)
        return BuildOrder(
            root: root, destination: .release(try root.output(nil)), programFolder: folder.path + "/bin",
            today: { [today] _ in today }, announceWait: nil, progress: { _, _ in })
    }

    private func settingsOfTheTheme() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Themes/lagom/theme.yaml"), encoding: .utf8)
    }
}
