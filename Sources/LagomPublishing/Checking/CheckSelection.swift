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
        for path in chosen { paths.append(try Self.relative(path, toRoot: root)) }
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

    /// - Parameters:
    ///   - texts: the files whose texts of the chosen language were read.
    ///   - remarks: what was found in what is chosen.
    /// - Throws: `CannotRun` where nothing was read of what somebody chose: nothing may pass because nothing looked.
    func demandTexts(_ texts: Set<String>, _ remarks: [Remark]) throws(CannotRun) {
        if paths.isEmpty, let language, texts.isEmpty { throw Self.nothing("Content", language) }
        let seen = texts.union(remarks.map(\.place.path))
        for path in paths where !seen.contains(where: { path.isEmpty || $0 == path || $0.hasPrefix(path + "/") }) {
            if language == nil, CampaignFiles.isShared(path) { continue }
            throw NotRead.names(path) ? NotRead.file(path) : Self.nothing(path.isEmpty ? "Content" : path, language)
        }
    }

    /// A path relative to the root, for one seen from where the user stands or else from the root; nil where it is
    /// not in the campaign.
    ///
    /// A link that leads out of the campaign lies in it still: its readers refuse it.
    static func place(of path: String, in home: String) -> String? {
        let candidates = path.hasPrefix("/") ? [path] : [path, home + "/" + path]
        for candidate in candidates {
            let real = RealPath.of(candidate)
            if let inside = real.flatMap({ relative($0, to: home) }) { return inside }
            let link = named(candidate).flatMap { relative($0, to: home) }
            if let link { return link }
            if real != nil { return nil }
        }
        return nil
    }

    /// The absolute path of what has this name, as it is spelled: no link in it is followed.
    private static func named(_ path: String) -> String? {
        var status = stat()
        guard lstat(path, &status) == 0, let here = RealPath.of(".") else { return nil }
        let absolute = path.hasPrefix("/") ? path : here + "/" + path
        let parts = absolute.split(separator: "/").filter { $0 != "." }
        return parts.contains("..") ? nil : "/" + parts.joined(separator: "/")
    }

    private static func relative(_ path: String, to home: String) -> String? {
        if path == home { return "" }
        return path.hasPrefix(home + "/") ? String(path.dropFirst(home.count + 1)) : nil
    }

    private static func relative(_ path: String, toRoot root: String) throws(CannotRun) -> String {
        guard let home = RealPath.of(root) else { throw missing(path) }
        if let found = place(of: path, in: home) { return found }
        let isThere = (RealPath.of(path) ?? (path.hasPrefix("/") ? nil : RealPath.of(root + "/" + path))) != nil
        throw isThere ? outside(path) : missing(path)
    }

    static func nothing(_ path: String, _ language: LanguageTag?) -> CannotRun {
        let (sv, en) = language.map { (" på språket ”\($0)”", " in the language \"\($0)\"") } ?? ("", "")
        return CannotRun(
            Wording(sv: "I \(path) finns ingen text\(sv) att läsa.", en: "There is no text\(en) to read in \(path)."),
            remedy: Wording(
                sv: "Ange en mapp eller fil med text, och ett språk som den är skriven på.",
                en: "Name a folder or file with text, and a language that it is written in."))
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
