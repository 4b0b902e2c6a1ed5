// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension SharedFiles {
    /// Files as they last could be read, for who must stop something: by Git, else by the last build into the usual
    /// output.
    static func lastReadable(_ paths: [String], in root: ProjectRoot) -> SharedFiles {
        let output = ProjectFolder(root: root.usualOutput)
        let git = GitHistory(root: root.path)
        return SharedFiles(in: ProjectFolder(root: root.path)) { path in
            guard paths.contains(path) else { return AnySequence<Earlier>([]) }
            let told = git.versions(of: path)
            return AnySequence { () -> AnyIterator<Earlier> in
                var versions = told.makeIterator()
                var built = output.read(StandingInput.folder + "/" + path).file
                return AnyIterator {
                    if let text = versions.next() { return Earlier(bytes: Array(text.utf8), origin: .git) }
                    return built.take().map { Earlier(bytes: $0.bytes, origin: .build) }
                }
            }
        }
    }

    /// What was read in the place of what, a sentence for each.
    var remarks: [Wording] {
        replaced.map { path, origin in
            switch origin {
            case .git:
                Wording(
                    sv: "\(path) går inte att läsa. Den senaste läsbara i Git gäller.",
                    en: "\(path) cannot be read. The last readable one in Git holds.")
            case .build:
                Wording(
                    sv: "\(path) går inte att läsa. Den gäller som vid det senaste bygget.",
                    en: "\(path) cannot be read. It holds as at the last build.")
            }
        }
    }
}
