// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The names that files and folders of messages may have.
public enum MessageNames {
    /// The id that a folder below `Content/messages` gives its message; a finding where it cannot be one.
    public static func message(
        folder name: String, in path: String = "Content/messages"
    ) -> (id: Identifier<Message>?, findings: [Finding]) {
        if Identifier<Message>.isWellFormed(name) { return (Identifier(name), []) }
        let finding = Finding(
            "bad-identifier", at: SourcePlace(path: path + "/" + name),
            message: Wording(
                sv: "Mappens namn ”\(name)” kan inte vara ett budskaps id.",
                en: "The folder's name \"\(name)\" cannot be the id of a message."),
            remedy: Wording(
                sv: "Använd bara a–z, 0–9 och enkla bindestreck, högst 64 tecken, till exempel halsont-antibiotika.",
                en: "Use only a–z, 0–9 and single hyphens, at most 64 characters, such as sore-throat."))
        return (nil, [finding])
    }

    /// The language that a file such as `sv-simple.md` is written in; nil without a finding for what is no Markdown.
    public static func language(
        file name: String, in path: String, known: [LanguageTag]
    ) -> (language: LanguageTag?, findings: [Finding]) {
        guard name.hasSuffix(".md") else { return (nil, []) }
        let stem = String(name.dropLast(3))
        if let tag = known.first(where: { $0.tag == stem }) { return (tag, []) }
        let names = known.map { $0.tag + ".md" }
        let all = names.joined(separator: ", ")
        let meant = nearest(to: name, among: names)
        let finding = Finding(
            "unknown-language", at: SourcePlace(path: path + "/" + name),
            message: Wording(
                sv: "Filens namn ”\(name)” är inte ett av kampanjens språk.",
                en: "The file's name \"\(name)\" is not one of the campaign's languages."),
            remedy: Wording(
                sv: (meant.map { "Menade du ”\($0)”? " } ?? "")
                    + "Döp filen till något av \(all), eller lägg till språket i Content/campaign.yaml.",
                en: (meant.map { "Did you mean \"\($0)\"? " } ?? "")
                    + "Name the file one of \(all), or add the language to Content/campaign.yaml."))
        return (nil, [finding])
    }
}
