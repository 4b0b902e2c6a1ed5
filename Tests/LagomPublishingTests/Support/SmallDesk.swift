// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomReview
import LagomRules
import LagomText
import LagomTheme

@testable import LagomPublishing

/// The starter campaign with reviewers, in a folder of its own, judged by no rules.
final class SmallDesk {
    static let text = "forsta-budskapet/sv"
    let folder = TemporaryFolder()
    var day = Day("2026-11-22")!
    private var seconds = 0
    /// The theme that comes with the program; it lies beside the tests.
    private static let themes = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Themes/"
    private var themes: ThemeShelf { ThemeShelf(own: folder.path + "/Themes/", shared: Self.themes) }
    private static let theme = ThemeShelf(own: themes, shared: themes).theme("lagom").0
    /// nil where the campaign has no whole theme of its own.
    private var ownTheme: Theme? { folder.list("Themes").isEmpty ? nil : themes.theme("lagom").0 }

    init() throws {
        try StarterCampaign.files(today: day).write(below: folder.path)
        write(
            """
            reviewers:
              - {id: anna, roles: [author]}
              - {id: cecilia, roles: [clinical], languages: [sv]}
              - {id: eva, roles: [language], languages: [sv]}
              - {id: fred, roles: [patient]}
              - {id: gun, roles: [editor]}
            """, "reviewers.yaml")
    }

    func write(_ text: String, _ path: String) { folder.write(text, at: "Content/" + path) }

    func edit(_ old: String, _ new: String, _ path: String = "messages/forsta-budskapet/sv.md") {
        write(folder.read("Content/" + path)!.replacing(old, with: new), path)
    }

    /// Makes the subject of the text one that dentists judge.
    func makeSubjectDental() { edit("  - id: exempel\n", "  - id: exempel\n    specialty: dental\n", "signs.yaml") }

    /// Removes a file, or a folder with all that it holds.
    func delete(_ path: String) {
        for entry in folder.list("Content/" + path).reversed() { folder.remove(entry) }
        folder.remove("Content/" + path)
    }

    func move(_ old: String, to new: String) {
        rename(folder.path + "/Content/" + old, folder.path + "/Content/" + new)
    }

    /// Another clone, as far as this one has come.
    func copy() throws -> SmallDesk {
        let other = try SmallDesk()
        (other.day, other.seconds) = (day, seconds + 1)
        copyAll(below: "Content", to: other)
        return other
    }

    /// Merges what was said and kept here into another clone.
    func copyRecords(to other: SmallDesk) {
        for name in ["review", "editions"] { copyAll(below: "Content/messages/forsta-budskapet/" + name, to: other) }
    }

    private func copyAll(below path: String, to other: SmallDesk) {
        for entry in folder.list(path) where !entry.hasSuffix("/") {
            other.folder.write(folder.read(entry)!, at: entry)
        }
    }

    func desk() throws -> ReviewDesk {
        let root = try ProjectRoot(folder.path)
        let project = ProjectFolder(root: root.path)
        let campaign = Campaign.read(project).campaign!
        return ReviewDesk(
            root: root, project: project, campaign: campaign, theme: ownTheme ?? Self.theme, themes: themes,
            board: ReviewBoard(project, isDemonstration: campaign.settings.isDemonstration), today: day,
            pool: InspectorPool(RuleBook.read([])))
    }

    @discardableResult
    func ask(
        _ who: String, _ deed: ReviewRequest.Deed, of text: String = text,
        why: String = "Raden står så att den är säker."
    ) throws -> ReviewOutcome {
        seconds += 60
        let clock = Moment(seconds: day.number * 86_400 + seconds)
        return try desk().perform(ReviewRequest(deed, of: text, as: who, why: why), clock: clock)
    }

    /// From draft to released; the edition's number.
    @discardableResult
    func release(from: Day? = nil) throws -> EditionNumber? {
        try approve()
        return try ask("gun", .release(from: from, dnr: nil, artikelnr: nil)).edition
    }

    /// From draft to approved.
    func approve() throws {
        let answers = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })
        for case .answer(let finding) in try ask("anna", .submit).needs {
            let text = finding.family == ReviewFinding.signQuestion ? "common/sv" : Self.text
            try ask("cecilia", .answer(finding: finding.fingerprint.description), of: text)
        }
        let draft = try desk().messageCase(Identifier("forsta-budskapet"))[LanguageTag("sv")!]
        for who in ["cecilia", "eva", "fred"] {
            try ask(who, .approve(answers, digest: draft?.digest.description))
        }
    }

    /// Has what all pages share approved as it stands.
    func approveCommon() throws {
        let answers = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, $0.approving) })
        try ask("anna", .submit, of: "common/sv")
        let digest = try desk().commonCase()[LanguageTag("sv")!]?.digest.description
        for who in ["cecilia", "eva"] {
            try ask(who, .approve(answers, digest: digest), of: "common/sv")
        }
    }

    /// Gives the campaign a theme of its own, which is the program's.
    func copyTheme() { _ = Command.output(["cp", "-R", Self.themes, folder.path + "/Themes"]) }

    /// Lays a print where prints lie, and notes that it was made there.
    func print(_ name: String, of editions: [EditionNumber] = []) throws {
        folder.write("%PDF", at: "Print/\(name).pdf")
        let label = PrintLabel(line: "A\tB\t" + editions.map(\.text).joined(separator: " "))
        try PrintRecord(in: folder.path + "/Print").add(name, files: 1, made: Digest(of: []), label: label)
    }

    func planned() throws -> [PlannedVariant] {
        EditionPlanner(desk: try desk()).plan(Identifier("forsta-budskapet"))
    }
}
