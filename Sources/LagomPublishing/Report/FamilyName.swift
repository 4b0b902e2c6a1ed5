// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What the risk families are called where people read of them.
enum FamilyName {
    /// The name of a family.
    static func wording(of family: String) -> Wording {
        names[family].map { Wording(sv: $0.0, en: $0.1) } ?? Wording(sv: family, en: family)
    }

    /// What is wrong with a file's form has no family.
    static let form = Wording(sv: "Filens form", en: "The file's form")

    static let names: [String: (String, String)] = [
        "emergency-minimised": ("Larmsymtom tonas ner", "Alarm symptom played down"),
        "direct-deterrence": ("Avråder från att söka vård", "Advises against seeking care"),
        "burden-guilt": ("Läsaren belastar vården", "The reader is a burden"),
        "self-discontinuation": ("Ändra läkemedel på egen hand", "Changing a medicine alone"),
        "absolute-reassurance": ("Alltid ofarligt", "Always harmless"),
        "absolute-uselessness": ("Vård som aldrig hjälper", "Care that never helps"),
        "economic-motive": ("Avstå för att spara", "Abstaining to save money"),
        "care-as-danger": ("Vården som fara", "Care as a danger"),
        "environment-guilt": ("Avstå för klimatet", "Abstaining for the climate"),
        "patient-blame": ("Patienten får skulden", "The patient is blamed"),
        "entitlement-limits": ("Ingen rätt till vård", "No right to care"),
        "diagnosis-doubt": ("Diagnosen ifrågasätts", "The diagnosis is doubted"),
        "group-deterrence": ("En grupp hålls tillbaka", "A group is held back"),
        "gatekeeping-threat": ("Avgifter, väntan, avvisas", "Fees, waits, turned away"),
        "self-triage": ("Bedöm själv", "Judge for yourself"),
        "unqualified-statistic": ("Tal utan sammanhang", "Number without context"),
        "wait-without-limit": ("Vänta utan gräns", "Waiting without a limit"),
        "vaccination-screening-deterrence": ("Vaccin och screening", "Vaccines and screening"),
        "mental-health-minimised": ("Psykisk ohälsa tonas ner", "Mental ill health played down"),
        "safety-net-missing": ("Skyddsnätet saknas", "Safety net missing"),
        "contact-missing": ("Vart man vänder sig saknas", "Contact missing"),
        "exceptions-missing": ("Undantag saknas", "Exceptions missing"),
        "dialogue-missing": ("Inbjudan till samtal saknas", "Invitation to talk missing"),
        "one-sided": ("Ensidigt", "One-sided"),
        "source-missing": ("Källa saknas", "Source missing"),
        "vague-sign": ("Vaga varningstecken", "Vague warning signs"),
        "unlike-denominators": ("Olika nämnare", "Unlike denominators"),
        "verbal-probability": ("Sannolikhet utan tal", "Probability without a number"),
        "environment-first": ("Miljön före patienten", "Environment before the patient"),
        "stop-without-partner": ("Sluta utan samtal", "Stopping without a talk"),
        "jargon": ("Fackord", "Professional words"),
        "hard-to-read": ("Svårläst", "Hard to read"),
        "lost-in-format": ("Går förlorat i ett format", "Lost in a format"),
        "lost-in-translation": ("Går förlorat i översättning", "Lost in translation"),
        "stale": ("Behöver granskas om", "Due for review"),
        "language-not-checked": ("Språket är inte kontrollerat", "Language not checked"),
        "competing-action": ("Flera uppmaningar", "Competing actions"),
    ]
}
