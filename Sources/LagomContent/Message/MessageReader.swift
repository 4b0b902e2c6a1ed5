// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Reads messages one at a time, and checks all that can be seen without knowing what other messages say.
///
/// May be called from several tasks at once.
public struct MessageReader: Sendable {
    private let campaign: Campaign
    private let project: ProjectFolder
    private let messages: Set<Identifier<Message>>
    private let parser = MarkdownParser()

    /// - Parameter messages: the ids of all messages, which links may lead to.
    public init(_ campaign: Campaign, project: ProjectFolder, messages: some Sequence<Identifier<Message>>) {
        self.campaign = campaign
        self.project = project
        self.messages = Set(messages)
    }

    /// This reader, reading from another place the same files.
    public func reading(from project: ProjectFolder) -> MessageReader {
        MessageReader(campaign: campaign, project: project, messages: messages)
    }

    private init(campaign: Campaign, project: ProjectFolder, messages: Set<Identifier<Message>>) {
        self.campaign = campaign
        self.project = project
        self.messages = messages
    }

    /// The ids of the folders below `Content/messages`, in the order of their names.
    public static func ids(in project: ProjectFolder) -> (ids: [Identifier<Message>], findings: [Finding]) {
        let (entries, findings) = project.list("Content/messages")
        let named = entries.filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.map {
            MessageNames.message(folder: $0.name)
        }
        if findings.isEmpty, named.isEmpty { return ([], [noMessages]) }
        return (named.compactMap(\.id), findings + named.flatMap(\.findings))
    }

    /// An emptied folder is a slip more often than a wish to empty the site.
    private static var noMessages: Finding {
        Finding(
            "no-messages", at: SourcePlace(path: "Content/messages"),
            message: Wording(sv: "Kampanjen har inga budskap.", en: "The campaign has no messages."),
            remedy: Wording(
                sv: "Skapa ett: lagom new message mitt-budskap", en: "Make one: lagom new message my-message"))
    }

    /// Reads a message in all its languages.
    public func read(_ id: Identifier<Message>) -> (message: Message?, findings: [Finding]) {
        read(MessageFolder(of: id, in: project))
    }

    /// Reads the message of a folder in all its languages.
    ///
    /// - Returns: the message with the variants that have front matter, nil where none has; and what was found wrong.
    public func read(_ folder: MessageFolder) -> (message: Message?, findings: [Finding]) {
        let pictures = folder.files.filter(PictureCheck.isPicture)
        var findings = folder.findings + pictures.flatMap { check(picture: "\(folder.path)/\($0)") }
        var variants: [Variant] = []
        for name in folder.files {
            let (variant, found) = read(name, of: folder, pictures: Set(pictures))
            findings += found
            if let variant { variants.append(variant) }
        }
        if findings.isEmpty, variants.isEmpty { findings.append(empty(folder.path)) }
        guard !variants.isEmpty else { return (nil, findings) }
        let message = Message(id: folder.id, variants: inCampaignOrder(variants))
        return (message, findings + VariantCheck(variants: message.variants).findings())
    }

    private func read(
        _ name: String, of folder: MessageFolder, pictures: Set<String>
    ) -> (Variant?, [Finding]) {
        let (language, nameFindings) = MessageNames.language(
            file: name, in: folder.path, known: campaign.settings.languages)
        guard let language else { return (nil, nameFindings) }
        let (file, fileFindings) = project.read("\(folder.path)/\(name)", limit: FrontMatter.fileSizeLimit)
        guard let file else { return (nil, fileFindings) }
        let (frontMatter, body, matterFindings) = FrontMatter.read(file)
        let (blocks, bodyFindings) = parser.parse(file, body: body)
        guard let frontMatter else { return (nil, matterFindings + bodyFindings) }
        let variant = Variant(
            message: folder.id, language: language, file: file, frontMatter: frontMatter, blocks: blocks)
        return (variant, matterFindings + bodyFindings + check(variant, pictures: pictures))
    }

    private func check(_ variant: Variant, pictures: Set<String>) -> [Finding] {
        ReferenceCheck(variant: variant, campaign: campaign, messages: messages, pictures: pictures).findings()
            + DutyCheck(variant: variant, campaign: campaign).findings() + CardCheck(variant: variant).findings()
            + FactCheck(variant: variant).findings() + variant.file.placeholderFindings
            + variant.codeFindings + variant.characterFindings
    }

    private func check(picture path: String) -> [Finding] {
        let (file, findings) = project.read(path)
        return findings + (file.map { PictureCheck(file: $0).findings() } ?? [])
    }

    private func inCampaignOrder(_ variants: [Variant]) -> [Variant] {
        campaign.settings.languages.compactMap { language in variants.first { $0.language == language } }
    }

    private func empty(_ folder: String) -> Finding {
        let first = campaign.settings.mainLanguage
        return Finding(
            "empty-message", at: SourcePlace(path: folder),
            message: Wording(
                sv: "Budskapets mapp innehåller ingen text.", en: "The message's folder holds no text."),
            remedy: Wording(
                sv: "Skriv texten i \(folder)/\(first).md, eller ta bort mappen.",
                en: "Write the text in \(folder)/\(first).md, or remove the folder."))
    }
}
