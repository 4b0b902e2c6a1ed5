// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// Where generations are written: an existing folder, and the name of the output in it.
public struct OutputPlace: Sendable, Hashable {
    /// The folder that holds the output, absolute and free of symbolic links.
    public let parent: String
    /// The output's own name in `parent`.
    public let name: String

    /// The place in full.
    public var path: String { parent == "/" ? "/" + name : parent + "/" + name }

    /// The folder that a build writes before it is exchanged with the output.
    var next: String { ".\(name).next" }
    /// The file that a build holds locked while it runs.
    var lock: String { ".\(name).lock" }

    /// Looks at a path that somebody chose for the output of a project.
    ///
    /// - Throws: `CannotRun` where the path is a symbolic link or no folder, where its parent does not exist, or where
    ///   it lies in the project's own folders or around the project.
    public init(_ path: String, project root: String) throws(CannotRun) {
        (parent, name) = try Self.split(path)
        try refuseLinksAndFiles()
        try refuseTheProject(root)
    }

    private static func split(_ path: String) throws(CannotRun) -> (parent: String, name: String) {
        let parts = path.split(separator: "/")
        guard let name = parts.last, name != ".", name != ".." else {
            guard let real = RealPath.of(path), real != "/" else { throw missingParent(path) }
            return try split(real)
        }
        let above = parts.dropLast().joined(separator: "/")
        let parent = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
        guard let real = RealPath.of(parent) else { throw missingParent(path) }
        return (real, String(name))
    }

    private func refuseLinksAndFiles() throws(CannotRun) {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return }
        throw CannotRun(
            Wording(
                sv: "\(path) är ingen vanlig mapp utan en länk eller fil.",
                en: "\(path) is not an ordinary folder but a link or a file."),
            remedy: Wording(
                sv: "Ta bort den, eller välj en annan mapp.",
                en: "Remove it, or choose another folder."))
    }

    private func refuseTheProject(_ root: String) throws(CannotRun) {
        guard let root = RealPath.of(root) else { throw SystemError().explained(root) }
        let isAround = root == path || root.hasPrefix(path + "/")
        let own = ["Content", "Themes", ".git"].map { root + "/" + $0 }
        let isInside = own.contains { path == $0 || path.hasPrefix($0 + "/") }
        guard isAround || isInside else { return }
        throw CannotRun(
            Wording(
                sv: "\(path) kan inte ta emot det som byggs: där ligger projektets egna filer.",
                en: "\(path) cannot receive what is built: the project's own files are there."),
            remedy: Wording(
                sv: "Välj en annan mapp, till exempel Output.",
                en: "Choose another folder, such as Output."))
    }

    private static func missingParent(_ path: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "Mappen som ska innehålla \(path) finns inte.",
                en: "The folder that is to hold \(path) does not exist."),
            remedy: Wording(
                sv: "Skapa den, eller välj en annan mapp.",
                en: "Create it, or choose another folder."))
    }
}
