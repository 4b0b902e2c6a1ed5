// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

extension Banner {
    /// What the template is given: a kind for its colour, a heading and a text.
    func values(_ strings: Strings) -> TemplateValues {
        let (kind, heading, text) = words(strings)
        return ["kind": .text(kind), "heading": .text(heading), "text": .text(text)]
    }

    func words(_ strings: Strings) -> (kind: String, heading: String, text: String) {
        switch self {
        case .underReview: ("review", strings[.bannerReview], strings[.bannerReviewText])
        case .stale(let day):
            ("stop", strings[.bannerStale], strings.text(.bannerStaleText, ["day": day.description]))
        case .takenDown: ("stop", strings[.bannerDown], strings[.bannerDownText])
        case .withdrawn(let day):
            ("stop", strings.text(.bannerWithdrawn, ["day": day.description]), strings[.bannerDownText])
        case .correction(let wrong, let advice): ("stop", strings.text(.bannerWrong, ["wrong": wrong]), advice)
        case .printCurrent(let number):
            ("current", strings.text(.bannerPrint, ["edition": strings.isolated(number)]), "")
        case .printStale(let number, let day):
            (
                "stop", strings.text(.bannerPrintDown, ["edition": strings.isolated(number)]),
                strings[.bannerStale] + " " + strings.text(.bannerStaleText, ["day": day.description])
            )
        case .printReplaced(let number, let new):
            (
                "stop", strings.text(.bannerReplaced, ["edition": strings.isolated(number)]),
                strings.text(.bannerReplacedBy, ["edition": strings.isolated(new)])
            )
        case .printWithdrawn(let number):
            ("stop", strings.text(.bannerPrintDown, ["edition": strings.isolated(number)]), "")
        }
    }
}

extension Strings {
    /// A number in Latin letters as it stands in a sentence: kept from left to right where the sentence is not.
    fileprivate func isolated(_ number: String) -> String {
        language.direction == .rightToLeft ? "\u{2066}\(number)\u{2069}" : number
    }

    /// A reviewer's role in words; nil for a role that pages do not name.
    func role(_ name: String) -> String? {
        switch name {
        case "clinical": self[.roleClinical]
        case "language": self[.roleLanguage]
    /// That nobody in a role has read a text; nil for a role that no text is without.
    func skipped(_ role: String) -> String? {
        switch role {
        case "language": self[.skippedLanguage]
        case "patient": self[.skippedPatient]
        default: nil
        }
    }

        case "patient": self[.rolePatient]
        default: nil
        }
    }
}
