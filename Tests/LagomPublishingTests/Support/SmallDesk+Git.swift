// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

@testable import LagomPublishing

/// A campaign in a Git checkout whose reviewers commit with addresses of their own.
extension SmallDesk {
    /// Makes the campaign a checkout, all of it committed by gun.
    func startGit() {
        let people = folder.read("Content/reviewers.yaml")!
        let named = people.split(separator: "\n").map { line in
            let id = line.drop { $0 != " " }.dropFirst(8).prefix { $0 != "," }
            return line.replacing("{id:", with: "{git: [\(id)@example.org], id:")
        }
        write(named.joined(separator: "\n") + "\n", "reviewers.yaml")
        git("init", "-q", "-b", "main")
        git("config", "user.email", "gun@example.org")
        commit("gun")
    }

    @discardableResult
    func git(_ arguments: String...) -> String? { Command.output(["git", "-C", folder.path] + arguments) }

    /// Commits whatever has changed.
    ///
    /// - Parameter date: what the commit says of its time.
    func commit(_ who: String, _ message: String = "A change", date: String = "2026-11-22T12:00:00Z") {
        git("add", "-A")
        _ = Command.output([
            "env", "GIT_COMMITTER_DATE=\(date)", "git", "-C", folder.path, "-c", "user.name=\(who)", "-c",
            "user.email=\(who)@example.org", "commit", "-q", "--date", date, "-m", message,
        ])
    }

    /// Takes from the repository what the last commit has of a file.
    func loseBlob(_ path: String) {
        let id = git("rev-parse", "HEAD:" + path)!.dropLast()
        folder.remove(".git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
    }

    /// Merges branches into the one at hand.
    func merge(_ branches: String..., by who: String, _ options: String...) {
        let name = ["-c", "user.name=\(who)", "-c", "user.email=\(who)@example.org"]
        _ = Command.output(["git", "-C", folder.path] + name + ["merge", "-q"] + options + branches)
    }

    /// Who has edited the text since its last edition.
    func editors(of text: String = text) throws -> Set<String> {
        let desk = try desk()
        let (message, language) = try desk.name(of: text)
        var found: Set<Identifier<Reviewer>> = []
        _ = try desk.messageCase(message) { (content, history) throws(ReviewRefusal) in
            if content.language == language { found = try desk.editors(of: content, history).reviewers }
            return found
        }
        return Set(found.map(\.name))
    }
}
