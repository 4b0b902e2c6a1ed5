// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomRules
import LagomText

/// The places where rules lie: the program's `share/lagom/rules/`, and a folder of somebody's own.
///
/// Rules in the campaign's own folder do not count by themselves: whoever writes the texts must not be able to take a
/// rule away by putting a file there. A folder of one's own is named in the command.
public struct RuleShelf: Sendable {
    private let shared: String
    private let own: String?

    /// - Parameters:
    ///   - programFolder: the folder of the running program.
    ///   - own: a folder whose rules join those of the program.
    public init(programFolder: String, own: String?) {
        let above = programFolder.lastIndex(of: "/").map { String(programFolder[..<$0]) }
        shared = (above ?? programFolder + "/..") + "/share/lagom/rules"
        self.own = own
    }

    private init(shared: String, own: String?) { (self.shared, self.own) = (shared, own) }

    /// The packs of some languages, or of all, with what is wrong with them.
    ///
    /// Only what texts are written in is read, as a pack takes longer to read than most texts. Languages that have
    /// rules of somebody's own are read in any case, so that what is wrong with those does not go unseen.
    ///
    /// - Throws: `CannotRun` where a folder is missing or holds no rules, or those that come with the program have none
    ///   for the sentences of a language that they must have: nothing may pass because nothing looked.
    func book(for languages: Set<LanguageTag>? = nil) throws(CannotRun) -> RuleBook {
        let additions = try ownFiles()
        let wanted = languages.map { chosen in
            Set(chosen.map(\.primary) + additions.compactMap { RuleBook.language(of: $0.path) })
        }
        let files = try Self.files(in: shared, of: wanted)
        let book = RuleBook.read(files, additions: additions, teller: LanguageTeller(try packFiles()))
        for language in ["sv", "en"] where wanted?.contains(language) ?? true {
            let isThere = files.contains { $0.path == "\(shared)/\(language)/pack.yaml" }
            guard isThere, book.packs[language]?.judgesSentences == true else { throw incomplete(language) }
        }
        return book
    }

    /// The rules that there are: for taking texts down, which must not wait for the rest of them.
    func bookAsFarAsThere() -> RuleBook {
        let shelves = [self, RuleShelf(shared: shared, own: nil)]
        return shelves.lazy.compactMap { try? $0.book() }.first ?? RuleBook.read([])
    }

    /// What tells the language of a text that nobody has named.
    func guess() throws(CannotRun) -> LanguageGuess {
        let files = try packFiles()
        let languages = Set(files.compactMap { RuleBook.language(of: $0.path) })
        return LanguageGuess(languages: languages, teller: LanguageTeller(files))
    }

    /// The `pack.yaml` of every language and the list of others, as a text may be in another one than it is said to be.
    private func packFiles() throws(CannotRun) -> [SourceFile] {
        try Self.files(in: shared, of: nil) { $0.hasSuffix("/pack.yaml") || $0.hasSuffix("/other-languages.yaml") }
            + ownFiles().filter(\.isPackFile)
    }

    /// The files of the folder of one's own.
    func ownFiles() throws(CannotRun) -> [SourceFile] {
        guard let own else { return [] }
        return try Self.files(in: own, of: nil)
    }

    /// The files of some languages, or all; those that belong to no language are always among them.
    private static func files(
        in folder: String, of languages: Set<String>?, where isWanted: (String) -> Bool = { _ in true }
    ) throws(CannotRun) -> [SourceFile] {
        let all = try yamlFiles(in: folder)
        guard !all.isEmpty else { throw noRules(folder) }
        let paths = all.filter(isWanted)
        var files: [SourceFile] = []
        for path in paths {
            if let languages, let language = RuleBook.language(of: path), !languages.contains(language) { continue }
            let bytes = try SystemError.explain(path) { () throws(SystemError) in
                try Descriptor(path, O_RDONLY | O_NONBLOCK).readAll()
            }
            files.append(SourceFile(path: path, bytes: bytes))
        }
        return files
    }

    private static func yamlFiles(in folder: String) throws(CannotRun) -> [String] {
        guard let real = RealPath.of(folder), let opened = try? Descriptor(folder: real) else { throw noRules(folder) }
        let entries = try SystemError.explain(folder) { () throws(SystemError) in
            try FolderWalk.entries(below: opened.number)
        }
        return entries.filter { $0.kind != .folder && isYAML($0.path) }.map { folder + "/" + $0.path }.sorted()
    }

    /// Whether a name is that of a rule's file, or was meant to be: what is not read must be told.
    private static func isYAML(_ path: String) -> Bool {
        [".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }
    }

    private func incomplete(_ language: String) -> CannotRun {
        CannotRun(
            Wording(
                sv: "Reglerna för språket ”\(language)” saknas i \(shared).",
                en: "The rules for the language \"\(language)\" are missing in \(shared)."),
            remedy: Wording(sv: "Installera Lagom på nytt.", en: "Install Lagom anew."))
    }

    private static func noRules(_ folder: String) -> CannotRun {
        CannotRun(
            Wording(sv: "Det finns inga regler i \(folder).", en: "There are no rules in \(folder)."),
            remedy: Wording(
                sv: "Installera Lagom med sina regler, eller ange rätt mapp med --rules: den har en mapp per språk.",
                en: "Install Lagom with its rules, or name the right folder with --rules: it has a folder a language."))
    }
}

extension CannotRun {
    /// That no rules are for a language, with those that there are.
    static func noRules(for language: LanguageTag, known: Set<String>) -> CannotRun {
        let (list, near) = (known.sorted().joined(separator: ", "), nearest(to: language.primary, among: known))
        return CannotRun(
            Wording(
                sv: "Det finns inga regler för språket ”\(language)”.",
                en: "There are no rules for the language \"\(language)\"."),
            remedy: Wording(
                sv: (near.map { "Menade du ”\($0)”? " } ?? "") + "Regler finns för: \(list).",
                en: (near.map { "Did you mean \"\($0)\"? " } ?? "") + "There are rules for: \(list)."))
    }
}
