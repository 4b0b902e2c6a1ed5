// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that every deed says in words that it was recorded, and what follows.
struct OutcomeTests {
    let small: SmallDesk

    init() throws { small = try SmallDesk() }

    @Test func anAnswerIsSaidToBeRecorded() throws {
        for case .answer(let finding) in try small.ask("anna", .submit).needs {
            let name = finding.shortFingerprint
            let about = finding.family == ReviewFinding.signQuestion ? "common/sv" : SmallDesk.text
            let told = try small.ask("cecilia", .answer(finding: name), of: about).text(in: .en)
            let deed =
                finding.family == ReviewFinding.signQuestion ? "judged the sign " : "answered the finding \(name)."
            #expect(told.hasPrefix("Recorded: cecilia \(deed)"))
        }
    }

    @Test func whatWasAnsweredInOtherWordsIsNotShownAsNew() async throws {
        let told = "A finding of the same rule was answered (clinical reviewer, 2026-11-22), in words that are gone."
        for case .answer(let finding) in try small.ask("anna", .submit).needs
        where finding.family != ReviewFinding.signQuestion {
            try small.ask("cecilia", .answer(finding: finding.fingerprint.description))
        }
        #expect(try await !small.desk().status().text(in: .en).contains(told))
        small.edit("Börja med det viktigaste", "Börja här")
        #expect(try small.ask("anna", .submit).demands.contains { $0.earlier?.en == told })
        #expect(try await small.desk().status().text(in: .en).contains(told))
    }

    @Test func aSkippedStepIsSaidToBeRecordedBeforeWhatIsStillMissing() throws {
        try small.ask("anna", .submit)
        let told = try small.ask("gun", .skip(.patient)).text(in: .en)
        #expect(
            told.hasPrefix(
                "Recorded: gun skipped the step of the patient representative.\nforsta-budskapet/sv: submitted.\n"))
    }

    @Test func aLaterReviewIsSaidToBeRecordedAndShowsWhenTheSiteIsBuilt() throws {
        try small.release()
        let told = try small.ask("cecilia", .extend(until: Day("2028-01-01")!)).text(in: .en)
        #expect(
            told.hasPrefix("Recorded: cecilia moved the next review to 2028-01-01.\nforsta-budskapet/sv: released, "))
        #expect(told.hasSuffix("    Build the site: lagom build\n"))
    }

    @Test func aSentenceThatEndsByItselfIsNotEndedTwice() throws {
        try small.release()
        let told = try small.ask("gun", .withdraw(wrong: "Dosen var fel.", advice: "Ring 1177.")).text(in: .en)
        #expect(told.hasPrefix("Recorded: gun withdrew the text. Correction: Dosen var fel. Ring 1177.\n"))
    }

    @Test func whoHasApprovedIsNotAskedToApproveOnceMore() throws {
        small.edit("setting: [primary-care]", "setting: [dental]")
        small.edit(
            "reviewers:\n", "reviewers:\n  - {id: dan, roles: [clinical], languages: [sv], profession: dentist}\n",
            "reviewers.yaml")
        let answers = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })
        try small.ask("anna", .submit)
        let told = try small.ask("dan", .approve(answers, digest: nil)).json(in: .en)
        #expect(!told.contains("--as dan --role"))
        #expect(told.contains("lagom review approve forsta-budskapet/sv --role clinical"))
    }

    @Test func whatAllPagesShareShowsOnceItIsApproved() throws {
        let answers = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })
        let findings = try small.ask("anna", .submit, of: "common/sv").needs.compactMap(\.finding)
        for finding in findings {
            let who = finding.answerers.contains(.clinical) ? "cecilia" : "eva"
            try small.ask(who, .answer(finding: finding.fingerprint.description), of: "common/sv")
        }
        try small.ask("cecilia", .approve(answers, digest: nil), of: "common/sv")
        let told = try small.ask("eva", .approve(answers, digest: nil), of: "common/sv").text(in: .en)
        #expect(told == "Recorded: eva approved the text.\ncommon/sv: approved.\n    Build the site: lagom build\n")
    }
}
