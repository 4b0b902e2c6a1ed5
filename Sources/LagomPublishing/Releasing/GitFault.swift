// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Why Git does not tell who wrote what.
enum GitFault: Error {
    /// Git is not there, or fails.
    case silent
    /// The clone does not reach back far enough.
    case shallow
    /// The text lies in a repository inside the checkout.
    case nested
    /// Something is not committed, and Git has no name for who works here.
    case nameless

    var refusal: ReviewRefusal {
        switch self {
        case .silent:
            ReviewRefusal(
                [
                    Wording(
                        sv: "Git säger inte vem som har skrivit texten.", en: "Git does not tell who wrote the text.")
                ],
                remedy: Wording(
                    sv: "Kör ”git status” och ”git log” i kampanjens mapp och rätta det som Git klagar på.",
                    en: "Run \"git status\" and \"git log\" in the campaign's folder, and mend what Git complains of."))
        case .shallow:
            ReviewRefusal(
                [
                    Wording(
                        sv: "Klonen saknar den historik som säger vem som har skrivit texten.",
                        en: "The clone lacks the history that tells who wrote the text.")
                ],
                remedy: Wording(
                    sv: "Hämta den: git fetch --unshallow", en: "Fetch it: git fetch --unshallow"))
        case .nested:
            ReviewRefusal(
                [
                    Wording(
                        sv:
                            "Texten ligger i ett eget Git-arkiv inne i kampanjens, som inte vet vem som har skrivit den.",
                        en: "The text lies in a Git repository inside the campaign's, which does not know who wrote it."
                    )
                ],
                remedy: Wording(
                    sv: "Ha hela kampanjen i ett och samma Git-arkiv.",
                    en: "Keep all of the campaign in one repository."))
        case .nameless:
            ReviewRefusal(
                [
                    Wording(
                        sv: "Något är ändrat utan att vara incheckat, och Git vet inte vem du är.",
                        en: "Something is changed and not committed, and Git does not know who you are.")
                ],
                remedy: Wording(
                    sv: "Säg det: git config user.email namn@example.org, eller checka in ändringen.",
                    en: "Tell it: git config user.email name@example.org, or commit the change."))
        }
    }
}
