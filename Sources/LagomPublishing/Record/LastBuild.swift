// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// What the last build of a reviewed campaign still tells of it, whatever has become of the campaign's own files.
struct LastBuild: Sendable {
    /// Copies of all withdrawals, by their names.
    let withdrawals: [String: [UInt8]]
    /// The day of the site that stands; nil where there is none, or where nobody reviewed it.
    let day: Day?

    static let none = LastBuild(withdrawals: [:], day: nil)

    init(withdrawals: [String: [UInt8]], day: Day?) { (self.withdrawals, self.day) = (withdrawals, day) }

    /// As the old output of a build tells.
    init(in generation: Generation) {
        let folder = StandingInput.withdrawals + "/"
        self.init(withdrawals: generation.oldFiles(below: folder), day: StandingInput(in: generation)?.site.day)
    }

    /// As the usual output tells.
    init(in root: ProjectRoot) {
        let output = ProjectFolder(root: root.usualOutput)
        let names = output.exists(StandingInput.withdrawals) ? output.list(StandingInput.withdrawals).entries : []
        let files = names.compactMap { entry in
            output.read("\(StandingInput.withdrawals)/\(entry.name)").file.map { (entry.name, $0.bytes) }
        }
        self.init(withdrawals: Dictionary(uniqueKeysWithValues: files), day: StandingSite(in: output)?.day)
    }
}
