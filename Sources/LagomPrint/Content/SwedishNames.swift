// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What languages are called in Swedish, for staff who hang up prints that they cannot read.
public enum SwedishNames {
    /// nil for languages that are not in the list.
    public static func name(of language: LanguageTag) -> String? { names[language.tag] ?? names[language.primary] }

    /// The languages in which Swedish care most often writes, and the national minority languages.
    private static let names = [
        "am": "Amhariska", "ar": "Arabiska", "bs": "Bosniska", "ckb": "Sorani", "de": "Tyska", "en": "Engelska",
        "es": "Spanska", "fa": "Persiska", "fi": "Finska", "fit": "Meänkieli", "fr": "Franska", "hr": "Kroatiska",
        "ku": "Kurdiska", "pl": "Polska", "prs": "Dari", "ps": "Pashto", "rom": "Romani", "ro": "Rumänska",
        "ru": "Ryska", "se": "Nordsamiska", "so": "Somaliska", "sq": "Albanska", "sr": "Serbiska", "sv": "Svenska",
        "sv-simple": "Enkel svenska", "th": "Thailändska",
        "ti": "Tigrinska", "tr": "Turkiska", "uk": "Ukrainska", "ur": "Urdu", "vi": "Vietnamesiska", "yi": "Jiddisch",
        "zh": "Kinesiska",
    ]
}
