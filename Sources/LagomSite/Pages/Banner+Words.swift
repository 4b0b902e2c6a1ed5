// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

extension Banner {
    /// The kind, for its colour, a heading and a text.
    func words(_ strings: Strings, of site: Site) -> (kind: String, heading: String, text: String) {
        switch self {
        case .underReview: ("review", strings[.bannerReview], strings[.bannerReviewText])
        case .stale(let day):
            ("stop", strings[.bannerStale], strings.text(.bannerStaleText, ["day": day.description]))
        case .takenDown: ("stop", strings[.bannerDown], "")
        case .withdrawn(let day): ("stop", strings.text(.bannerWithdrawn, ["day": day.description]), "")
        case .correction(let wrong, let advice), .correctionOfOriginal(_, let wrong, let advice):
            ("correction", strings.text(.bannerWrong, ["wrong": wrong]), advice)
        case .originalCorrected(let language):
            ("correction", site.wrongOriginal(language, in: strings), strings[.bannerOriginalText])
        case .printCurrent(let number):
            ("current", strings.text(.bannerPrint, ["edition": number]), "")
        case .printStale(let number, let day):
            (
                "stop", strings.text(.bannerPrintDown, ["edition": number]),
                strings[.bannerStale] + " " + strings.text(.bannerStaleText, ["day": day.description])
            )
        case .printReplaced(let number, let new):
            (
                "stop", strings.text(.bannerReplaced, ["edition": number]),
                strings.text(.bannerReplacedBy, ["edition": new])
            )
        case .printWithdrawn(let number):
            ("stop", strings.text(.bannerPrintDown, ["edition": number]), "")
        }
    }
}

extension Site {
    /// That an original was wrong, its language named as that language names itself.
    func wrongOriginal(_ language: LanguageTag, in strings: Strings) -> String {
        let name = kits[language]?.strings.name ?? language.tag
        return strings.text(.bannerOriginal, ["language": strings.isolated(name)])
    }
}

extension Strings {
    /// A name in Latin letters as it stands in a sentence: kept from left to right where the sentence is not.
    fileprivate func isolated(_ name: String) -> String {
        language.direction == .rightToLeft ? "\u{2066}\(name)\u{2069}" : name
    }

    /// That nobody in a role has read a text; nil for a role that no text is without.
    func skipped(_ role: String) -> String? {
        switch role {
        case "language": self[.skippedLanguage]
        case "patient": self[.skippedPatient]
        default: nil
        }
    }

    /// A reviewer's role in words; nil for a role that pages do not name.
    func role(_ name: String) -> String? {
        switch name {
        case "clinical": self[.roleClinical]
        case "language": self[.roleLanguage]
        case "patient": self[.rolePatient]
        default: nil
        }
    }
}
