// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
public import LagomText

/// The files and folders of a project that somebody wants to hear about; none chosen means all.
public struct CheckSelection: Sendable, Hashable {
    /// Relative to the project's root.
    let paths: [String]
    /// The language whose texts are wanted; nil means all.
    let language: LanguageTag?

    /// Finds each path from where the user stands, else from the project's root.
    ///
    /// - Throws: `CannotRun` where a path does not exist or lies outside the project.
    public init(
        _ chosen: [String], language: LanguageTag? = nil, project root: String
    ) throws(CannotRun) {
        var paths: [String] = []
        for path in chosen { paths.append(try Self.relative(path, to: root)) }
        self.paths = paths
        self.language = language
    }

    /// Whether a file, by its path relative to the root, is chosen.
    func contains(_ path: String) -> Bool {
        paths.isEmpty || paths.contains { $0.isEmpty || $0 == path || path.hasPrefix($0 + "/") }
    }

    /// Whether a remark stands in a chosen file, and is about the chosen language if about any.
    func contains(_ remark: Remark) -> Bool {
        contains(remark.place.path) && (language == nil || remark.language == nil || remark.language == language)
    }

    /// Whether a text is chosen.
    func contains(_ variant: Variant) -> Bool {
        contains(variant.file.path) && (language == nil || variant.language == language)
    }

    /// Whether a folder holds something chosen, or is chosen itself.
    func touches(_ folder: String) -> Bool {
        contains(folder) || paths.contains { $0.hasPrefix(folder + "/") }
    }

    /// Whether a path, seen from where the user stands or from the project's root, leads into the project.
    static func lies(_ path: String, in home: String) -> Bool {
        let found = RealPath.of(path) ?? (path.hasPrefix("/") ? nil : RealPath.of(home + "/" + path))
        return found.map { $0 == home || $0.hasPrefix(home + "/") } ?? false
    }

    private static func relative(_ path: String, to root: String) throws(CannotRun) -> String {
        let (home, isAbsolute) = (RealPath.of(root), path.hasPrefix("/"))
        let found = RealPath.of(path) ?? (isAbsolute ? nil : RealPath.of(root + "/" + path))
        guard let found, let home else { throw missing(path) }
        if found == home { return "" }
        guard found.hasPrefix(home + "/") else { throw outside(path) }
        return String(found.dropFirst(home.count + 1))
    }

    static func missing(_ path: String) -> CannotRun {
        CannotRun(
            Wording(sv: "Det finns ingen fil eller mapp \(path).", en: "There is no file or folder \(path)."),
            remedy: Wording(sv: "Kontrollera stavningen.", en: "Check the spelling."))
    }

    static func outside(_ path: String) -> CannotRun {
        CannotRun(
            Wording(sv: "\(path) ligger utanför kampanjen.", en: "\(path) is outside the campaign."),
            remedy: Wording(
                sv: "Ange kampanjens mapp med --root, eller en fil i taget.",
                en: "Name the campaign's folder with --root, or one file at a time."))
    }
}
