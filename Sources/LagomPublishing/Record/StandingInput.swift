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
    static let sitePath = folder + "/standing.json"
    private static let themes = "Themes/"
    /// The folder of copies of withdrawals in the output.
    static let withdrawals = folder + "/" + EditionLedger.folder

    /// The bytes of files that all messages share, by their paths from the project's root.
    private let files: [String: [UInt8]]
    /// What the site tells.
    let site: StandingSite

    /// - Parameters:
    ///   - campaign: where settings, signs, sources and clinics were read.
    ///   - theme: the theme's files, by paths that start with its name.
    ///   - withdrawals: copies of all withdrawals, by their names.
    init(
        _ campaign: ProjectFolder, reviewers: SourceFile?, theme: [String: [UInt8]], withdrawals: [String: [UInt8]],
        site: StandingSite
    ) {
        var files = Dictionary(uniqueKeysWithValues: theme.map { (Self.themes + $0.key, $0.value) })
        for path in Campaign.paths { files[path] = campaign.read(path).file?.bytes }
        files[ReviewerList.path] = reviewers.map { ReviewerList.read($0).list.record }
        for (name, bytes) in withdrawals { files[EditionLedger.folder + "/" + name] = bytes }
        self.files = files
        self.site = site
    }

    /// Reads what the last build kept; nil where it kept nothing.
    init?(in generation: Generation) {
        guard let site = generation.oldFile(Self.sitePath).flatMap(StandingSite.init) else { return nil }
        self.site = site
        files = generation.oldFiles(below: Self.folder + "/")
    }

    func write(to generation: Generation) throws(CannotRun) {
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            try generation.add(bytes, at: Self.folder + "/" + path)
        }
        try generation.add(site.json.lines, at: Self.sitePath)
    }

    /// The project with its shared files as they were: what the site is made of anew.
    func project(over project: ProjectFolder) -> ProjectFolder {
        project.replacing(Dictionary(uniqueKeysWithValues: SharedFiles.paths.map { ($0, files[$0]) }))
    }

    /// The project as it is today, with those shared files as they were that have a fault: what texts are judged by.
    func judging(over project: ProjectFolder) -> SharedFiles {
        SharedFiles(in: project) { path in files[path].map { [SharedFiles.Earlier(bytes: $0, origin: .build)] } ?? [] }
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
