// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension ReviewDesk {
    /// That the campaign has no text of a name, and which it has.
    func noText(_ text: String) -> ReviewRefusal {
        ReviewRefusal(
            [
                Wording(
                    sv: "Det finns ingen text ”\(text)” i kampanjen.",
                    en: "There is no text \"\(text)\" in the campaign.")
            ], remedy: otherText(than: text) ?? .restoreText)
    }

    /// What may have been meant: another language of the message, or a message of a name like it.
    private func otherText(than text: String) -> Wording? {
        let parts = text.split(separator: "/").map(String.init)
        let name = parts.dropLast().last ?? parts.first ?? ""
        guard let id = nearest(to: name, among: reviewed.map(\.name)).map({ Identifier<Message>($0) }) else {
            return nil
        }
        let names = messageCase(id).variants.map { "\(id)/\($0.language)" }.joined(separator: ", ")
        guard !names.isEmpty else { return nil }
        return id.name == name
            ? Wording(
                sv: "Budskapet har: \(names). Lägg till språket som en fil bredvid.",
                en: "The message has: \(names). Add the language as a file beside them.")
            : Wording(sv: "Menade du \(names)?", en: "Did you mean \(names)?")
    }
}

extension Wording {
    fileprivate static let restoreText = Wording(
        sv: "Skriv budskapets id och språket, till exempel halsont/sv. ”lagom status” visar alla. Är dess mapp "
            + "borta, hämta tillbaka den ur Git.",
        en: "Write the message's id and the language, such as halsont/sv. \"lagom status\" shows all. If its "
            + "folder is gone, restore it from Git.")
}
