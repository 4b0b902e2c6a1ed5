// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// The two places where themes lie: the project's `Themes/` and the program's `share/lagom/themes/`.
///
/// Each theme is looked up once, as a whole folder: `Themes/<name>` in the project if that folder exists, else
/// `../share/lagom/themes/<name>` seen from the program's folder. Files of the two are never mixed.
struct ThemeShelf: Sendable {
    private let own: String
    private let shared: String

    init(project root: String, programFolder: String) {
        self.init(own: root + "/Themes/", shared: Self.above(programFolder) + "/share/lagom/themes/")
    }

    /// - Parameters: the two places, each with a slash behind it.
    init(own: String, shared: String) { (self.own, self.shared) = (own, shared) }

    /// The same without the project's themes.
    var ofProgram: ThemeShelf { ThemeShelf(own: shared, shared: shared) }

    /// The folder of a theme, or nil where neither place has it.
    func folder(of name: String) -> String? {
        [own + name, shared + name].first(where: Self.isFolder)
    }

    /// The bytes of a file, by a path that starts with the theme's name; nil where there is none.
    func read(_ path: String) -> [UInt8]? {
        guard let path = resolve(path) else { return nil }
        guard let file = try? Descriptor(path, O_RDONLY | O_NONBLOCK), let status = try? file.status(),
            status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return try? file.readAll()
    }

    /// The names of the files directly in a folder, by a path that starts with the theme's name.
    func list(_ path: String) -> [String] {
        guard let path = resolve(path), let folder = try? Descriptor(folder: path) else { return [] }
        let entries = (try? FolderWalk.entries(below: folder.number)) ?? []
        return entries.filter { $0.kind == .file && !$0.path.contains("/") }.map(\.path)
    }

    /// A finding that names both places.
    func missing(_ name: String) -> Finding {
        Finding(
            "missing-theme", at: SourcePlace(path: "Content/campaign.yaml"),
            message: Wording(
                sv: "Temat ”\(name)” finns inte, varken i \(own + name) eller i \(shared + name).",
                en: "There is no theme \"\(name)\", neither in \(own + name) nor in \(shared + name)."),
            remedy: Wording(
                sv: "Rätta ”theme”, eller lägg temats mapp på en av platserna.",
                en: "Correct \"theme\", or put the theme's folder in one of the places."))
    }

    private func resolve(_ path: String) -> String? {
        guard let name = path.split(separator: "/").first else { return nil }
        return folder(of: String(name)).map { $0 + path.dropFirst(name.count) }
    }

    private static func above(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path + "/.."
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
