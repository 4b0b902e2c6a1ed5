// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What an approval answers with yes or no, because no machine can.
public enum Question: String, Sendable, Hashable, CaseIterable {
    case mainMessage = "main-message"
    case wouldWait = "would-wait"
    case signs
    case whereToTurn = "where-to-turn"
    case fairness
    case evidence

    /// The answer with which an approval stands.
    public var approving: Bool { self != .wouldWait && self != .fairness }

    public var wording: Wording {
        switch self {
        case .mainMessage:
            Wording(sv: "Är huvudbudskapet det rätta?", en: "Is the main message the right one?")
        case .wouldWait:
            Wording(
                sv: "Kan någon som borde söka vård vänta med det efter att ha läst detta?",
                en: "Would anyone who should seek care wait after reading this?")
        case .signs:
            Wording(
                sv: "Är varningstecknen de rätta, och är nivån rätt?",
                en: "Are the warning signs the right ones, at the right level?")
        case .whereToTurn:
            Wording(
                sv: "Förstår läsaren vart hen ska vända sig, och när?",
                en: "Does the reader learn where to turn, and when?")
        case .fairness:
            Wording(
                sv: "Kan någon grupp känna sig skuldbelagd eller utestängd från vård?",
                en: "Could any group feel blamed or kept away from care?")
        case .evidence:
            Wording(
                sv: "Säger texten bara det som källorna bär?", en: "Does the text say only what its sources support?")
        }
    }
}
