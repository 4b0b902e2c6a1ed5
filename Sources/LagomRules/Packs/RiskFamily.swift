// SPDX-License-Identifier: EUPL-1.2

/// The families of risks that findings are counted in.
public enum RiskFamily {
    /// Those that a rule may name.
    public static let ids = ofSentences.union(ofMessages)

    /// Those that a sentence can have by itself: weighing counts their rules, and passages are judged by them.
    static let ofSentences: Set<String> = [
        "emergency-minimised", "direct-deterrence", "burden-guilt", "self-discontinuation", "absolute-reassurance",
        "absolute-uselessness", "economic-motive", "care-as-danger", "environment-guilt", "patient-blame",
        "entitlement-limits", "diagnosis-doubt", "group-deterrence", "gatekeeping-threat", "self-triage",
        "unqualified-statistic", "wait-without-limit", "vaccination-screening-deterrence", "mental-health-minimised",
    ]

    private static let ofMessages: Set<String> = [
        "safety-net-missing", "contact-missing", "exceptions-missing", "dialogue-missing", "one-sided",
        "source-missing", "vague-sign", "unlike-denominators", "verbal-probability", "environment-first",
        "stop-without-partner", "jargon", "hard-to-read", "lost-in-format", "lost-in-translation", "stale",
        "language-not-checked", "competing-action",
    ]
}
