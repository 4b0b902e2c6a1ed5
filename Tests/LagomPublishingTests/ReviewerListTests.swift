// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that nobody stands twice in the list of reviewers, so that nobody fills two seats.
struct ReviewerListTests {
    private func read(_ entries: String...) -> (list: ReviewerList, findings: [Finding]) {
        let lines = entries.map { "  - {roles: [clinical], \($0)}\n" }.joined()
        return ReviewerList.read(SourceFile(path: ReviewerList.path, bytes: Array(("reviewers:\n" + lines).utf8)))
    }

    @Test(arguments: [
        ("id: bo, git: [bo@x.se]", "id: bo2, git: [BO@x.se]", "Two reviewers have the address bo@x.se"),
        ("id: bo, git: [a@x.se, bo@x.se]", "id: bo2, git: [' bo@x.se ']", "Two reviewers have the address bo@x.se"),
        ("id: bo, name: Bo Ek", "id: bo2, name: ' bo  EK'", "Two reviewers have the name \"bo ek\""),
    ])
    func onePersonUnderTwoEntriesIsRefused(one: String, other: String, message: String) {
        let findings = read(one, other).findings
        #expect(findings.map(\.message.en) == [message + ": bo (line 2) and bo2 (line 3)."])
        #expect(findings.map(\.severity) == [.block] && findings.first?.place.start.line == 3)
    }

    @Test func peopleWhoDifferAndErasedNamesPass() {
        let (list, findings) = read(
            "id: bo, name: Bo Ek, git: [bo@x.se, BO@x.se]", "id: bo2, name: Bo Ekman, git: [bo.ek@x.se]", "id: cia",
            "id: dan")
        #expect(findings.isEmpty)
        #expect(list.ids(git: " Bo@X.se") == [Identifier("bo")])
    }
}
