// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// A wording that an event settled, as commits may hold it.
protocol SettledInGit: Sendable {
    /// The path of the event from the project's root.
    var event: String { get }

    /// Whether a commit holds the wording.
    func isHeld(by commit: String, _ git: GitHistory) -> Bool
}

/// What was kept of a text when it was released, as commits may have what it was made of.
struct KeptInGit: SettledInGit {
    let event: String
    private let kept: KeptEdition

    /// nil where what is kept is not what was released.
    init?(_ release: ToldRelease, _ kept: KeptEdition?) {
        guard let kept, kept.digest == release.digest else { return nil }
        event = EventStore.folder(of: kept.variant.message) + "/\(release.event).json"
        self.kept = kept
    }

    /// Whether a commit holds the wording, the pictures, the signs and the sources as they were kept.
    func isHeld(by commit: String, _ git: GitHistory) -> Bool {
        let shown = ShownThings(kept.variant)
        let files = [kept.variant.file.path] + shown.pictures.map { "Content/messages/\(kept.variant.message)/\($0)" }
        func part(of thing: GitThing) -> [UInt8]? {
            thing.paths.first.flatMap { git.file($0, at: commit) }.flatMap { thing.part?($0) }
        }
        return part(of: .signs(shown.signs)) == KeptFiles.signs(shown.signs, in: kept.campaign.catalogue)
            && part(of: .sources(shown.sources)) == KeptFiles.sources(shown.sources, in: kept.campaign.sources)
            && files.allSatisfy { path in
                kept.project.read(path).file.map { $0.bytes == git.file(path, at: commit)?.bytes } ?? false
            }
    }
}
