// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Withdrawals that the standing output or Git tells of and that are gone from the campaign, each event with its copy: a
/// revert of the commit that holds both, or a stash, would bring the texts back unseen.
///
/// No release makes up for one, for none tells that whoever made it knew: one that did names the withdrawal, and lacks it.
struct LostWithdrawals: Sendable {
    /// The lost copies by their names.
    let files: [String: [UInt8]]
    let findings: [Finding]
    static let rule = "withdrawal-lost"

    /// - Parameter kept: copies of withdrawals by their names, as the output keeps them.
    init(_ kept: [String: [UInt8]], root: String, isDemonstration: Bool) {
        let project = ProjectFolder(root: root)
        // A demonstration may be recorded anew.
        let removed = isDemonstration ? [:] : GitHistory(root: root).removedWithdrawals(from: project)
        let kept = kept.merging(removed) { output, _ in output }
        let lost = kept.sorted { $0.key < $1.key }.compactMap { name, bytes -> (file: String, finding: Finding)? in
            guard let copy = WithdrawalCopy(file: name), let event = copy.event(in: bytes),
                event.isDemonstration == isDemonstration
            else { return nil }
            let own = EventStore.path(of: event)
            guard !project.exists(copy.path), !project.exists(own) else { return nil }
            return (name, .lost(event, of: copy, files: [own, copy.path]))
        }
        files = kept.filter { one in lost.contains { $0.file == one.key } }
        findings = lost.map(\.finding)
    }
}

extension GitHistory {
    /// Copies of withdrawals that the last commit has, or any before it had, and that are gone, by their names.
    fileprivate func removedWithdrawals(from project: ProjectFolder) -> [String: [UInt8]] {
        let removed = removed(from: EditionLedger.folder).compactMap { file -> (String, [UInt8])? in
            let name = String(file.path.dropFirst(EditionLedger.folder.count + 1))
            guard WithdrawalCopy(file: name) != nil, !project.exists(file.path) else { return nil }
            return bytes(["cat-file", "blob", file.blob]).map { (name, $0) }
        }
        return Dictionary(removed) { newest, _ in newest }
    }
}

extension WithdrawalCopy {
    /// The event that a copy's bytes hold; nil where they hold none.
    fileprivate func event(in bytes: [UInt8]) -> ReviewEvent? {
        let name = (try? JSONDocument(reading: bytes))?["message"]?.text
        guard let name, Identifier<Message>.isWellFormed(name) else { return nil }
        return try? ReviewEvent(reading: bytes, as: event, of: name)
    }
}

extension Finding {
    fileprivate static func lost(_ event: ReviewEvent, of copy: WithdrawalCopy, files: [String]) -> Finding {
        let text = "\(event.message)/\(event.variant)"
        let restore =
            "git checkout $(git rev-list -n 1 HEAD -- \(copy.path))^ -- " + files.joined(separator: " ")
        let own = StandingInput.withdrawals + "/" + copy.name
        return Finding(
            LostWithdrawals.rule, at: SourcePlace(path: copy.path),
            message: Wording(
                sv: "\(copy.number) (\(text)) drogs tillbaka \(event.time.day), som det senaste bygget eller Git vet, "
                    + "men det finns inte kvar i kampanjen. Texten visas inte igen.",
                en: "\(copy.number) (\(text)) was withdrawn on \(event.time.day), as the last build or Git knows, but "
                    + "nothing of that is left in the campaign. The text is not shown again."),
            remedy: Wording(
                sv: "Hämta tillbaka filerna ur Git: \(restore) Finns de inte där: kopiera \(own) ur byggets mapp "
                    + "till \(EditionLedger.folder). Var det ett misstag att dra tillbaka texten: ge ut en ny utgåva sedan.",
                en: "Bring the files back from Git: \(restore) If they are not there: copy \(own) from the "
                    + "build's folder to \(EditionLedger.folder). If it was a mistake to withdraw the text: release a "
                    + "new edition after that."))
    }
}
