// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Withdrawals that the standing output or Git tells of and that are gone from the campaign, each event with its copy: a
/// revert of the commit that holds both, or a stash, would bring the texts back unseen.
///
/// No release makes up for one, for none tells that whoever made it knew: one that did names the withdrawal, and lacks it.
struct LostWithdrawals: Sendable {
    /// The lost copies by their names, as far as they can be read.
    let files: [String: [UInt8]]
    let findings: [Finding]
    /// What stops builds, and nobody's word.
    static let rules: Set<String> = ["withdrawal-lost", "history-unread"]

    /// - Parameter kept: copies of withdrawals by their names, as the output keeps them.
    init(_ kept: [String: [UInt8]], root: String, isDemonstration: Bool) {
        let project = ProjectFolder(root: root)
        var versions = kept.mapValues { [LostCopy(bytes: $0, blob: nil)] }
        var findings: [Finding] = []
        // A demonstration may be recorded anew.
        if !isDemonstration {
            do throws(GitFault) {
                for (name, copy) in try GitHistory(root: root).formerWithdrawals() {
                    versions[name, default: []].append(copy)
                }
            } catch {
                findings.append(.historyUnread(error))
            }
        }
        var files: [String: [UInt8]] = [:]
        for (name, versions) in versions.sorted(by: { $0.key < $1.key }) {
            guard let copy = WithdrawalCopy(file: name), !project.exists(copy.path) else { continue }
            if let (lost, event) = versions.lazy.compactMap({ $0.read(as: copy) }).first {
                guard event.isDemonstration == isDemonstration, !project.exists(EventStore.path(of: event)) else {
                    continue
                }
                files[name] = lost.bytes
                findings.append(.lost(event, of: copy, lost))
            } else if !isDemonstration, !copy.isMadeUpFor(in: project) {
                findings.append(.unreadable(copy))
            }
        }
        (self.files, self.findings) = (files, findings)
    }
}

/// One version of a lost copy.
private struct LostCopy {
    let bytes: [UInt8]
    /// Git's name of it; nil where the standing output has it.
    let blob: String?

    /// With the event that it holds; nil where it holds none.
    func read(as copy: WithdrawalCopy) -> (LostCopy, ReviewEvent)? {
        let name = (try? JSONDocument(reading: bytes))?["message"]?.text
        guard let name, Identifier<Message>.isWellFormed(name),
            let event = try? ReviewEvent(reading: bytes, as: copy.event, of: name)
        else { return nil }
        return (self, event)
    }

    /// The command that brings it back.
    func restoring(_ copy: WithdrawalCopy) -> String {
        blob.map { "git cat-file blob \($0) > \(copy.path)" }
            ?? "cp Output/\(StandingInput.withdrawals)/\(copy.name) \(EditionLedger.folder)/"
    }
}

extension GitHistory {
    /// Copies of withdrawals that the last commit has, or any before it had, by their names, where they were changed or
    /// removed: the newest version of each first.
    fileprivate func formerWithdrawals() throws(GitFault) -> [(String, LostCopy)] {
        let former = try former(in: EditionLedger.folder, ofProjectWith: "Content/campaign.yaml")
        let copies = former.filter { WithdrawalCopy(file: $0.name) != nil }
        return try copies.map { (file) throws(GitFault) in
            (file.name, LostCopy(bytes: try blob(file.blob), blob: file.blob))
        }
    }
}

extension WithdrawalCopy {
    /// Whether what nobody can read any more is made up for: its own event is there, or the edition was withdrawn anew.
    fileprivate func isMadeUpFor(in project: ProjectFolder) -> Bool {
        let message = EditionLedger.entry(of: number, in: project).message
        if let message, project.exists(EventStore.folder(of: message) + "/\(event).json") { return true }
        return project.list(EditionLedger.folder).entries.contains { WithdrawalCopy(file: $0.name)?.number == number }
    }
}

extension Finding {
    fileprivate static func lost(_ event: ReviewEvent, of copy: WithdrawalCopy, _ lost: LostCopy) -> Finding {
        let text = "\(event.message)/\(event.variant)"
        let restore = lost.restoring(copy)
        return Finding(
            "withdrawal-lost", at: SourcePlace(path: copy.path),
            message: Wording(
                sv: "\(copy.number) (\(text)) drogs tillbaka \(event.time.day), som det senaste bygget eller Git vet, "
                    + "men det finns inte kvar i kampanjen. Texten visas inte igen.",
                en: "\(copy.number) (\(text)) was withdrawn on \(event.time.day), as the last build or Git knows, "
                    + "but nothing of that is left in the campaign. The text is not shown again."),
            remedy: Wording(
                sv: "Hämta tillbaka det: \(restore)\nVar det ett misstag att dra tillbaka texten: ge ut en ny utgåva "
                    + "sedan.",
                en: "Bring it back: \(restore)\nIf it was a mistake to withdraw the text: release a new edition "
                    + "after that."))
    }

    fileprivate static func unreadable(_ copy: WithdrawalCopy) -> Finding {
        let again = "lagom review withdraw TEXT --edition \(copy.number) --why \"…\""
        return Finding(
            "withdrawal-lost", at: SourcePlace(path: copy.path),
            message: Wording(
                sv: "\(copy.number) drogs tillbaka, som det senaste bygget eller Git vet, men ingenting av det som "
                    + "sades går att läsa.",
                en: "\(copy.number) was withdrawn, as the last build or Git knows, but nothing of what was said can be "
                    + "read."),
            remedy: Wording(
                sv: "Dra tillbaka utgåvan en gång till: \(again)", en: "Withdraw the edition once more: \(again)"))
    }

    fileprivate static func historyUnread(_ fault: GitFault) -> Finding {
        let (message, remedy) = fault.hidingWithdrawals
        return Finding("history-unread", at: SourcePlace(path: EditionLedger.folder), message: message, remedy: remedy)
    }
}

extension GitFault {
    /// Why nobody knows whether a withdrawal was lost, and what to do.
    fileprivate var hidingWithdrawals: (message: Wording, remedy: Wording) {
        if case .shallow = self {
            return (
                Wording(
                    sv: "Klonen saknar historik: ingen vet om något tillbakadragande har gått förlorat.",
                    en: "The clone lacks history: nobody knows whether a withdrawal was lost."),
                Wording(
                    sv: "Hämta hela historiken: git fetch --unshallow (på en byggserver: fetch-depth: 0)",
                    en: "Fetch all history: git fetch --unshallow (on a build server: fetch-depth: 0)")
            )
        }
        return (
            Wording(
                sv: "Git svarar inte: ingen vet om något tillbakadragande har gått förlorat.",
                en: "Git does not answer: nobody knows whether a withdrawal was lost."),
            Wording(
                sv: "Kör ”git status” och ”git fsck” i kampanjens mapp och rätta det som Git klagar på; är Git inte "
                    + "installerat, installera det.",
                en: "Run \"git status\" and \"git fsck\" in the campaign's folder and mend what Git complains of; if "
                    + "Git is not installed, install it.")
        )
    }
}
