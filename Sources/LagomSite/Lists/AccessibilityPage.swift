// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

extension Lists {
    /// How accessible the site is, and what to do where it is not.
    var accessibilityPage: Page {
        page(
            .accessibility, at: \.accessibility, title: kit.strings[.accessibilityTitle],
            summary: kit.strings[.accessibilitySummary], StatementWords(settings: site.settings, kit: kit).values)
    }
}

/// The campaign's accessibility statement in the words of one language; where there is none, it says just that.
struct StatementWords {
    let settings: CampaignSettings
    let kit: LanguageKit

    private var strings: Strings { kit.strings }
    private var statement: AccessibilityStatement? { settings.accessibility }

    /// What the template is given.
    var values: TemplateValues {
        let said: TemplateValues = [
            "responsible": .text(responsible), "state": .text(state), "reasons": .list(reasons), "known": .text(known),
            "assessors": .list(assessors), "method": .text(words(statement?.method)),
            "assessed": .text(text(.accessibilityAssessed, statement?.assessed)),
            "updated": .text(text(.accessibilityUpdated, statement?.updated)),
        ]
        return said.adding(feedback)
    }

    private var responsible: String {
        let service = words(statement?.service)
        return strings.text(
            .accessibilityResponsible,
            ["publisher": settings.publisher.name.string, "service": service.isEmpty ? kit.title : service])
    }

    private var state: String {
        switch statement?.compliance {
        case .fully: strings[.accessibilityFully]
        case .partly: strings[.accessibilityPartly]
        case .not: strings[.accessibilityNot]
        case nil: strings[.accessibilityUnassessed]
        }
    }

    /// What stands where no deficiencies are listed.
    private var known: String {
        guard let statement else { return strings[.accessibilityKnownUnassessed] }
        return statement.deficiencies.isEmpty ? strings[.accessibilityKnownNone] : ""
    }

    private var reasons: [TemplateValues] {
        AccessibilityDeficiency.Reason.allCases.compactMap { reason in
            let deficiencies = statement?.deficiencies.filter { $0.reason == reason } ?? []
            guard !deficiencies.isEmpty else { return nil }
            return ["heading": .text(heading(reason)), "deficiencies": .list(deficiencies.map(values))]
        }
    }

    private func heading(_ reason: AccessibilityDeficiency.Reason) -> String {
        switch reason {
        case .notYet: strings[.accessibilityNotYet]
        case .burden: strings[.accessibilityBurden]
        case .outside: strings[.accessibilityOutside]
        }
    }

    private func values(_ deficiency: AccessibilityDeficiency) -> TemplateValues {
        let criteria = deficiency.criteria.map(\.description).joined(separator: strings[.listSeparator])
        let isOpen = deficiency.reason == .notYet && deficiency.mendedBy == nil
        return [
            "what": .text(words(deficiency.what)), "why": .text(words(deficiency.why)),
            "criteria": .text(criteria.isEmpty ? "" : strings.text(.accessibilityCriteria, ["criteria": criteria])),
            "mended": .text(
                isOpen ? strings[.accessibilityNoDay] : text(.accessibilityMendedBy, deficiency.mendedBy)),
        ]
    }

    private var assessors: [TemplateValues] {
        let all = statement.map { $0.assessedBy.map(sentence) } ?? [strings[.accessibilityUntested]]
        return all.map { ["text": .text($0)] }
    }

    private func sentence(_ assessor: AccessibilityStatement.Assessor) -> String {
        switch assessor {
        case .publisher: strings[.accessibilitySelf]
        case .users: strings[.accessibilityUsers]
        case .external: strings[.accessibilityExternal]
        }
    }

    private var feedback: TemplateValues {
        let feedback = statement?.feedback
        let answer = feedback?.answerDays.map { strings.text(.accessibilityAnswer, ["count": String($0)]) }
        let email = feedback?.email ?? settings.publisher.email
        return [
            "email": .text(email ?? ""), "feedback-url": .text(feedback?.url ?? ""), "answer": .text(answer ?? ""),
            "feedback": .flag(email != nil || feedback?.url != nil),
        ]
    }

    private func text(_ key: StringKey, _ day: Day?) -> String {
        day.map { strings.text(key, ["day": $0.description]) } ?? ""
    }

    private func words(_ texts: [LanguageTag: MappedText]?) -> String {
        LanguageKit.words(texts ?? [:], in: kit.language, main: settings.mainLanguage)
    }
}
