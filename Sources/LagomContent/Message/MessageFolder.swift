// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A message's folder, listed once: which files it holds.
public struct MessageFolder: Sendable {
    public let id: Identifier<Message>
    /// The names of the files in it, in the order of their bytes.
    let files: [String]
    let findings: [Finding]

    /// Lists the folder of a message.
    public init(of id: Identifier<Message>, in project: ProjectFolder) {
        let (entries, findings) = project.list("Content/messages/\(id)")
        self.id = id
        files = entries.filter { $0.kind == .file }.map(\.name)
        self.findings = findings
    }

    /// The folder's path from the project's root.
    var path: String { "Content/messages/\(id)" }

    /// The paths of its files from the project's root.
    public var paths: [String] { files.map { path + "/" + $0 } }

    /// The path of the variant in a language.
    public func path(of language: LanguageTag) -> String { "\(path)/\(language).md" }

    /// Which of these languages the message is written in, by the names of its files.
    public func languages(among languages: [LanguageTag]) -> [LanguageTag] {
        languages.filter { files.contains($0.tag + ".md") }
    }
}
