// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Why nothing is printed of a text.
struct PrintRefusal: Sendable {
    let message: Identifier<Message>
    let language: LanguageTag
    let reason: Reason

    enum Reason: Sendable, Hashable {
        /// The gate's word.
        case refused(Refusal)
        /// What was kept is not what was cleared.
        case changed(EditionNumber)
    }

    /// Whether somebody withdrew the text, or its original.
    var isWithdrawn: Bool { [.refused(.withdrawn), .refused(.originalWithdrawn)].contains(reason) }

    /// The finding; a note where nobody asked for this text by name.
    func finding(isAsked: Bool) -> Finding {
        Finding(
            "not-printed", isAsked ? .block : .note,
            at: SourcePlace(path: "Content/messages/\(message)/\(language).md"),
            message: Wording(
                sv: "\(message)/\(language) skrivs inte ut. " + words.map(\.sv).joined(separator: " "),
                en: "\(message)/\(language) is not printed. " + words.map(\.en).joined(separator: " ")),
            remedy: remedy)
    }

    private var words: [Wording] {
        switch reason {
        case .refused(let refusal): refusal.wordings
        case .changed(let number):
            [
                Wording(
                    sv: "Den sparade utgåvan \(number) är inte den som godkändes.",
                    en: "The kept edition \(number) is not the approved one.")
            ]
        }
    }

    private var remedy: Wording {
        switch reason {
        case .refused(.stale):
            Wording(
                sv: "Granska texten och ge ut den på nytt, eller förläng den med ”lagom review extend”.",
                en: "Review the text and release it anew, or extend it with \"lagom review extend\".")
        case .refused(.withdrawn), .refused(.originalWithdrawn):
            Wording(
                sv: "Ta ned det som hänger: ”lagom recall” säger vad.",
                en: "Take down what hangs: \"lagom recall\" says what.")
        case .refused:
            Wording(
                sv: "Se vad den väntar på med ”lagom status”, eller skriv ut ett utkast med --preview.",
                en: "See what it waits for with \"lagom status\", or print a draft with --preview.")
        case .changed:
            Wording(
                sv: "Hämta tillbaka mappen ur Git, eller ge ut texten på nytt.",
                en: "Restore the folder from Git, or release the text anew.")
        }
    }
}
