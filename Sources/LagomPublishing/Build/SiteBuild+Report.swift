// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension BuildOrder {
    /// Makes the report anew where the old output has one, in the language that it was in: what stands beside the site
    /// is about the texts as they are.
    func renewReport(in generation: Generation) async throws {
        guard case .release = destination, let old = generation.oldFile("report/index.html"),
            let language = ToolLanguage.allCases.first(where: { old.starts(with: ReportPage.start(in: $0).utf8) })
        else { return }
        let check = CampaignCheck(
            root: root, selection: try CheckSelection([], project: root.path), programFolder: programFolder,
            rules: rules, today: today)
        for file in try Report(try await check.run(), language: language).files() {
            try generation.add(file.bytes, at: "report/" + file.path)
        }
    }
}
