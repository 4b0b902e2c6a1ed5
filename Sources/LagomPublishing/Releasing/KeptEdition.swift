// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// What is kept of a variant when it is released: `editions/<number>/` with its wording, pictures, signs and sources.
struct KeptEdition: Sendable {
    let number: EditionNumber
    let variant: Variant
    /// The campaign with the signs and sources as they were shown.
    let campaign: Campaign
    let digest: WordingDigest
    /// The edition's files, by their paths as they were when the variant was worked on.
    let project: ProjectFolder
    /// What is wrong with the wording today, as far as its own file tells.
    let findings: [Finding]

    /// Names that were there when the edition was made: that they are gone makes a link plain text, and no advice wrong.
    private static let overtaken: Set<String> = ["unknown-message", "unknown-subject"]

    /// The folder of a message's edition from the project's root.
    static func folder(_ message: Identifier<Message>, _ number: EditionNumber) -> String {
        folder(of: message) + "/\(number)"
    }

    /// The folder of all editions of a message.
    static func folder(of message: Identifier<Message>) -> String { "Content/messages/\(message)/editions" }

    /// The path of what a kept file was made of; another file's own.
    static func original(of path: String) -> String {
        let parts = path.split(separator: "/")
        guard parts.count >= 5, parts[parts.count - 5] == "messages", parts[parts.count - 3] == "editions" else {
            return path
        }
        return (parts.dropLast(3) + parts.suffix(1)).joined(separator: "/")
    }

    /// Reads an edition; nil where it is missing or cannot be read.
    ///
    /// Duties are those of today's catalogue: a sign that a subject demands since is missed in old editions too.
    static func read(
        _ number: EditionNumber, of message: Identifier<Message>, _ language: LanguageTag, in today: Campaign,
        _ disk: ProjectFolder, messages: [Identifier<Message>]
    ) -> KeptEdition? {
        let (kept, here) = (folder(message, number), "Content/messages/\(message)/")
        guard disk.exists(kept) else { return nil }
        var files: [String: [UInt8]] = [:]
        for entry in disk.list(kept).entries where entry.kind == .file {
            files[here + entry.name] = disk.read(kept + "/" + entry.name).file?.bytes
        }
        guard let signs = files[here + KeptFiles.signs], let sources = files[here + KeptFiles.sources] else {
            return nil
        }
        let project = ProjectFolder(files: files)
        let campaign = today.keeping(signs: signs, sources: sources)
        let (read, findings) = MessageReader(campaign, project: project, messages: messages).read(
            MessageFolder(of: message, in: project))
        guard let variant = read?[language] else { return nil }
        let digest = WordingDigest(of: variant, in: campaign) { path in
            files[here + path].map { Digest(of: $0) }
        }
        return KeptEdition(
            number: number, variant: variant, campaign: campaign, digest: digest, project: project,
            findings: findings.filter { !overtaken.contains($0.rule) })
    }
}

/// The names of the files of an edition besides the wording and its pictures.
enum KeptFiles {
    static let signs = "signs.yaml"
    static let sources = "sources.yaml"
    static let record = "edition.json"
}

extension Campaign {
    /// This campaign with signs and sources as an edition kept them, over those of today.
    func keeping(signs: [UInt8], sources: [UInt8]) -> Campaign {
        let kept = Catalogue.read(
            SourceFile(path: catalogue.path, bytes: signs), sources: nil, mainLanguage: settings.mainLanguage
        ).0
        let cited = SourceList.read(SourceFile(path: "Content/sources.yaml", bytes: sources)).sources
        let merged = Catalogue(
            path: catalogue.path, signs: catalogue.signs.merging(kept?.signs ?? [:]) { $1 },
            exceptions: catalogue.exceptions.merging(kept?.exceptions ?? [:]) { $1 }, subjects: catalogue.subjects)
        return Campaign(
            settings: settings, catalogue: merged, sources: self.sources.merging(cited) { $1 }, clinics: clinics)
    }
}
