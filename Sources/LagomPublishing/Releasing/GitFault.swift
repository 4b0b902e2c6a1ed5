// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Why Git does not tell who wrote what.
enum GitFault: Error {
    /// Git is not there, or fails.
    case silent
    /// The clone does not reach back far enough.
    case shallow

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
        }
    }
}
