// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// A message that somebody wants to start in a campaign.
public struct NewMessage: Sendable {
    private let id: Identifier<Message>
    private let language: LanguageTag?
    private let type: MessageType
    private let subject: String?

    /// - Parameters:
    ///   - language: nil is the campaign's main language.
    ///   - subject: nil is the catalogue's only subject, if it has only one.
    public init(id: Identifier<Message>, language: LanguageTag?, type: MessageType, subject: String?) {
        self.id = id
        self.language = language
        self.type = type
        self.subject = subject
    }

    /// Writes the message's file from its template; its path, relative to the root.
    ///
    /// - Throws: `CannotRun` where language or subject are not the campaign's, or the file is there already.
    public func write(to root: ProjectRoot, today: (_ timeZone: String) -> Day) throws(CannotRun) -> String {
        guard let campaign = Campaign.read(ProjectFolder(root: root.path)).campaign else { throw Self.unreadable }
        let starter = StarterMessage(
            language: try language(in: campaign.settings), type: type,
            duties: .init(of: try subject(in: campaign.catalogue), in: campaign.catalogue),
            today: today(campaign.settings.timeZone))
        let files = starter.files(id)
        try files.write(below: root.path)
        return files.files[0].path
    }

    private func language(in settings: CampaignSettings) throws(CannotRun) -> LanguageTag {
        let language = language ?? settings.mainLanguage
        guard !settings.languages.contains(language) else { return language }
        throw Self.unknown(
            Wording(sv: "Språket", en: "The language"), language.tag, among: settings.languages.map(\.tag))
    }

    private func subject(in catalogue: Catalogue) throws(CannotRun) -> Subject? {
        guard let subject else { return catalogue.subjects.count == 1 ? catalogue.subjects.first?.value : nil }
        guard let found = catalogue.subjects[Identifier(subject)] else {
            throw Self.unknown(
                Wording(sv: "Ämnet", en: "The subject"), subject, among: catalogue.subjects.keys.map(\.name).sorted())
        }
        return found
    }

    private static func unknown(_ thing: Wording, _ name: String, among known: [String]) -> CannotRun {
        let names = known.joined(separator: ", ")
        return CannotRun(
            Wording(
                sv: "\(thing.sv) ”\(name)” finns inte i kampanjen.",
                en: "\(thing.en) \"\(name)\" is not in the campaign."),
            remedy: Wording(sv: "Välj bland: \(names).", en: "Choose among: \(names)."))
    }

    private static let unreadable = CannotRun(
        Wording(sv: "Kampanjens filer går inte att läsa.", en: "The campaign's files cannot be read."),
        remedy: Wording(
            sv: "Kör ”lagom check” och rätta det som visas.", en: "Run \"lagom check\" and mend what it shows."))
}
