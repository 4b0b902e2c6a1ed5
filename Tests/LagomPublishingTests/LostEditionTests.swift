// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText
import Testing

@testable import LagomPublishing

/// Holds that the number on a print is answered for good, whatever becomes of its release.
struct LostEditionTests {
    @Test(arguments: ["signs.yaml", "campaign.yaml", "reviewers.yaml"])
    func recallGoesByWhatCanBeReadAndSaysWhatCannot(file: String) async throws {
        let small = try SmallDesk()
        small.startGit()
        let number = try #require(try small.release())
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        small.commit("gun")
        small.write("{", file)
        let rules = RuleShelf(programFolder: "/nix", own: "/nix")
        let desk = try ReviewDesk(
            root: try ProjectRoot(small.folder.path), rules: rules, programFolder: "/", isToStop: true
        ) { [day = small.day] _ in day }
        #expect(desk.remarks.map(\.en) == ["Content/\(file) cannot be read. The last readable one in Git holds."])
        #expect(try await desk.recall().map(\.number) == [number])
    }

    let small: SmallDesk
    let number: EditionNumber
    let message = "messages/forsta-budskapet"

    init() throws {
        small = try SmallDesk()
        number = try #require(try small.release())
    }

    private func answered() async throws -> [EditionNumber] {
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        return site.messages.flatMap { $0.variants.flatMap(\.prints).map(\.number) } + site.lost.map(\.number)
    }

    private func audit() async throws -> [EventProblem] {
        let root = try ProjectRoot(small.folder.path)
        return try await EventAudit(root: root) { [day = small.day] _ in day }.problems()
    }

    private func faults() async throws -> [EventFault] { try await audit().map(\.fault) }

    @Test func anEditionThatStandsIsAnsweredByItsMessage() async throws {
        let site = try await EditionPlanner(desk: try small.desk()).planAll()
        #expect(site.messages.flatMap(\.variants).flatMap(\.prints).map(\.number) == [number] && site.lost.isEmpty)
        #expect(try await small.desk().recall().isEmpty)
        #expect(try await faults().isEmpty)
    }

    @Test(arguments: [
        "reviewer", "kept folder", "kept text", "events", "events and kept folder", "language", "renamed",
        "renamed badly", "message",
    ])
    func whateverBecomesOfAReleaseItsPrintsAreAnsweredAndRecalled(fate: String) async throws {
        switch fate {
        case "reviewer": small.edit("  - {id: gun, roles: [editor]}", "", "reviewers.yaml")
        case "kept folder": small.delete(message + "/editions/\(number)")
        case "kept text": small.delete(message + "/editions/\(number)/sv.md")
        case "events": small.delete(message + "/review")
        case "events and kept folder":
            small.delete(message + "/review")
            small.delete(message + "/editions")
        case "language":
            small.edit("languages: [sv]", "languages: [en]", "campaign.yaml")
            small.edit("{sv:", "{en:", "campaign.yaml")
        case "renamed": small.move(message, to: "messages/nytt-namn")
        case "renamed badly": small.move(message, to: "messages/Nytt Namn")
        default: small.delete(message)
        }
        #expect(try await answered() == [number])
        #expect(try await small.desk().recall().map(\.number) == [number])
        #expect(try await !faults().isEmpty || fate == "language")
    }

    @Test func whatWasReleasedBesideAWithdrawalIsAnsweredAndRecalled() async throws {
        let other = try small.copy()
        try small.ask("gun", .withdraw(wrong: nil, advice: nil))
        other.edit("Börja med det viktigaste", "Börja här")
        let new = try #require(try other.release())
        other.copyRecords(to: small)
        #expect(Set(try await answered()) == [number, new])
        #expect(Set(try await small.desk().recall().map(\.number)) == [number, new])
    }

    @Test func whatIsToComeIsOnNoPrint() async throws {
        small.edit("Börja med det viktigaste", "Börja här")
        try small.release(from: small.day.adding(days: 30))
        #expect(try await answered() == [number])
        #expect(try await small.desk().recall().isEmpty)
    }

    @Test func aNumberThatPrintsBearIsNotGivenToAnotherWording() throws {
        for folder in ["review", "editions"] { small.delete(message + "/" + folder) }
        #expect(try small.release() == number)
        for folder in ["review", "editions"] { small.delete(message + "/" + folder) }
        let digest = "v1:" + String(repeating: "0", count: 64)
        small.write("{\"digest\": \"\(digest)\"}", "editions/\(number).json")
        let other = try #require(try small.release())
        #expect(other != number && other.text.hasPrefix(number.text))
    }

    @Test func anAlteredEditionIsNamed() async throws {
        small.edit("Börja med det viktigaste", "Vänta en vecka", message + "/editions/\(number)/sv.md")
        #expect(try await faults() == [.editionAltered])
        small.write("{", message + "/editions/\(number)/signs.yaml")
        #expect(try await faults() == [.editionAltered])
    }

    @Test(arguments: ["list", "edition.json", "release"], [false, true])
    func whatIsRecordedOfAnEditionIsNamedWhereItIsLostOrAltered(_ record: String, isLost: Bool) async throws {
        let kept = message + "/editions/\(number)"
        let path =
            switch record {
            case "list": "editions/\(number).json"
            case "release":
                try #require(small.folder.list("Content/" + kept).first { $0.contains("/release-") }).dropContent
            default: kept + "/" + record
            }
        if isLost { small.delete(path) } else { small.edit(number.text, "FORS-sv-0000", path) }
        if !isLost, record == "list" { small.edit("forsta-budskapet", "annat", path) }
        let problems = try await audit()
        #expect(problems.map(\.fault) == [.badRecord] && problems.map(\.path) == ["Content/" + path])
    }

    @Test(arguments: [("\"title\": \"", "\"title\": \"Inte "), ("\"valid-until\": \"20", "\"valid-until\": \"21")])
    func anEditionWhoseRecordTellsAnotherTitleOrDayIsNamed(_ old: String, _ new: String) async throws {
        let path = message + "/editions/\(number)/edition.json"
        small.edit(old, new, path)
        #expect(try await audit().map(\.path) == ["Content/" + path])
    }

    @Test func anEditionThatNoReleaseNamesIsNamed() async throws {
        small.move(message + "/editions/\(number)", to: message + "/editions/FORS-sv-0000")
        #expect(try await faults() == [.editionMissing, .notReleased])
        #expect(try await Set(answered()) == [number, EditionNumber("FORS-sv-0000")!])
    }

    @Test func anEditionThatWasCopiedUnderAnotherNumberIsNamedAsACopy() async throws {
        let kept = "messages/forsta-budskapet/editions/"
        for name in ["edition.json", "sv.md", "signs.yaml", "sources.yaml"] {
            small.write(small.folder.read("Content/\(kept)\(number)/\(name)")!, kept + "FORS-sv-0000/" + name)
        }
        #expect(try await faults() == [.copy(of: number)])
    }

    @Test func theStateOfWhatIsDownIsNotReleased() async throws {
        #expect(try await small.desk().status().lines.map(\.state).contains(.released))
        small.edit("Börja med det viktigaste", "Vänta en vecka", message + "/editions/\(number)/sv.md")
        let line = try await small.desk().status().lines.first { $0.message == "forsta-budskapet" }
        #expect(line?.state == .underReviewAgain && line?.down != nil)
    }
}

extension String {
    fileprivate var dropContent: String { String(dropFirst("Content/".count)) }
}
