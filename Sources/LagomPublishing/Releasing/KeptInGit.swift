// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// A wording that an event settled, as commits may hold it.
protocol SettledInGit: Sendable {
    /// The path of the event from the project's root.
    var event: String { get }

    /// Whether a commit holds the wording.
    ///
    /// - Parameter added: the commit that added the event.
    func isHeld(by commit: String, addedBy added: String, _ git: GitHistory) -> Bool
}

/// What was kept of a text when it was released, as commits have it beside what it was made of.
struct KeptInGit: SettledInGit {
    let event: String
    let message: Identifier<Message>
    let number: EditionNumber

    /// Whether a commit holds the wording, the pictures, the signs and the sources as they were kept.
    func isHeld(by commit: String, addedBy added: String, _ git: GitHistory) -> Bool {
        let kept = "\(added):./" + KeptEdition.folder(message, number)
        guard let listed = git.output(["ls-tree", "-z", "--name-only", kept]) else { return false }
        let files = listed.split(separator: "\0").filter { !KeptFiles.isMade(String($0)) }
        let areSame = files.allSatisfy { file in
            let copy = git.output(["rev-parse", "--verify", "\(kept)/\(file)"])
            return copy == git.output(["rev-parse", "--verify", "\(commit):./Content/messages/\(message)/\(file)"])
        }
        return areSame && !files.isEmpty && hasSigns(commit, kept, git) && hasSources(commit, kept, git)
    }

    private func hasSigns(_ commit: String, _ kept: String, _ git: GitHistory) -> Bool {
        func catalogue(_ name: String) -> Catalogue? {
            git.bytes(["cat-file", "blob", name]).flatMap {
                Catalogue.read(SourceFile(path: name, bytes: $0)).catalogue
            }
        }
        guard let old = catalogue("\(kept)/\(KeptFiles.signs)"), let new = catalogue("\(commit):./Content/signs.yaml")
        else { return false }
        let ids = (Array(old.signs.keys) + old.exceptions.keys).sorted()
        return KeptFiles.signs(ids, in: old) == KeptFiles.signs(ids, in: new)
    }

    private func hasSources(_ commit: String, _ kept: String, _ git: GitHistory) -> Bool {
        func sources(_ name: String) -> [Identifier<Source>: Source]? {
            git.bytes(["cat-file", "blob", name]).map { SourceList.read(SourceFile(path: name, bytes: $0)).sources }
        }
        guard let old = sources("\(kept)/\(KeptFiles.sources)"), let new = sources("\(commit):./Content/sources.yaml")
        else { return false }
        let ids = old.keys.sorted()
        return KeptFiles.sources(ids, in: old) == KeptFiles.sources(ids, in: new)
    }
}
