// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// What the standing site of a reviewed campaign was made of besides its editions, kept in the output for the day when
/// the campaign's own files have a fault and a text must come down all the same.
///
/// Of reviewers it keeps no names and no addresses.
struct StandingInput: Sendable {
    /// The folder in the output.
    static let folder = ".lagom-shared"
    private static let textsPath = folder + "/texts"
    private static let themes = "Themes/"

    /// The bytes of files that all messages share, by their paths from the project's root.
    private let files: [String: [UInt8]]
    /// The texts that are shown, `halsont/sv`.
    let texts: [String]

    /// - Parameters:
    ///   - campaign: where settings, signs, sources and clinics were read.
    ///   - theme: the theme's files, by paths that start with its name.
    init(_ campaign: ProjectFolder, reviewers: SourceFile?, theme: [String: [UInt8]], texts: [String]) {
        var files = Dictionary(uniqueKeysWithValues: theme.map { (Self.themes + $0.key, $0.value) })
        for path in Campaign.paths { files[path] = campaign.read(path).file?.bytes }
        files[ReviewerList.path] = reviewers.map { ReviewerList.read($0).list.record }
        self.files = files
        self.texts = texts
    }

    /// Reads what the last build kept; nil where it kept nothing.
    init?(in generation: Generation) {
        guard let texts = generation.oldFile(Self.textsPath) else { return nil }
        self.texts = String(decoding: texts, as: UTF8.self).split(separator: "\n").map(String.init)
        files = generation.oldFiles(below: Self.folder + "/").filter { $0.key != "texts" }
    }

    func write(to generation: Generation) throws(CannotRun) {
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            try generation.add(bytes, at: Self.folder + "/" + path)
        }
        try generation.add(Array(texts.map { $0 + "\n" }.joined().utf8), at: Self.textsPath)
    }

    /// The project with its shared files as they were.
    func project(over project: ProjectFolder) -> ProjectFolder {
        let paths = Campaign.paths + [ReviewerList.path]
        return project.replacing(Dictionary(uniqueKeysWithValues: paths.map { ($0, files[$0]) }))
    }

    /// The theme's files as they were, by paths that start with its name.
    var theme: [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: files.filter { $0.key.hasPrefix(Self.themes) }
                .map { (String($0.key.dropFirst(Self.themes.count)), $0.value) })
    }
}

extension ReviewerList {
    /// Who may say what, without names and addresses.
    fileprivate var record: [UInt8] {
        let reviewers = entries.map(\.reviewer).map { one in
            JSONDocument.object([
                ("id", .text(one.id.name)), ("roles", .texts(one.roles.sorted().map(\.rawValue))),
                ("languages", .texts(one.languages.sorted().map(\.tag))),
                ("profession", one.profession.map { .text($0.rawValue) }),
                ("left", one.left.map { .text($0.description) }),
            ])
        }
        return JSONDocument.object([("reviewers", .list(reviewers))]).lines
    }
}
