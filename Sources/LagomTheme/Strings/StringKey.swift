// SPDX-License-Identifier: EUPL-1.2

/// The words that the site's own code asks the theme for; templates ask for more, as `{{t.key}}`.
public enum StringKey: String, Sendable, Hashable, CaseIterable {
    // Addresses: one part of a path each.
    case pathSubjects = "path-subjects"
    case pathIndex = "path-index"
    case pathSources = "path-sources"
    case pathStaff = "path-staff"
    case pathAbout = "path-about"
    case pathAccessibility = "path-accessibility"
    // Titles of pages.
    case homeTitle = "home-title"
    case indexTitle = "index-title"
    case indexSummary = "index-summary"
    case sourcesTitle = "sources-title"
    case sourcesSummary = "sources-summary"
    case staffTitle = "staff-title"
    case staffSummary = "staff-summary"
    case aboutTitle = "about-title"
    case accessibilityTitle = "accessibility-title"
    case accessibilitySummary = "accessibility-summary"
    case subjectSummary = "subject-summary"
    case notFoundTitle = "not-found-title"
    case notFoundText = "not-found-text"
    case chooseLanguage = "choose-language"
    // The accessibility statement.
    case accessibilityResponsible = "accessibility-responsible"
    case accessibilityFully = "accessibility-fully"
    case accessibilityPartly = "accessibility-partly"
    case accessibilityNot = "accessibility-not"
    case accessibilityUnassessed = "accessibility-unassessed"
    case accessibilityKnownNone = "accessibility-known-none"
    case accessibilityKnownUnassessed = "accessibility-known-unassessed"
    case accessibilityNotYet = "accessibility-not-yet"
    case accessibilityBurden = "accessibility-burden"
    case accessibilityOutside = "accessibility-outside"
    case accessibilityCriteria = "accessibility-criteria"
    case accessibilityMendedBy = "accessibility-mended-by"
    case accessibilityNoDay = "accessibility-no-day"
    case accessibilitySelf = "accessibility-self"
    case accessibilityUsers = "accessibility-users"
    case accessibilityExternal = "accessibility-external"
    case accessibilityUntested = "accessibility-untested"
    case accessibilityAssessed = "accessibility-assessed"
    case accessibilityUpdated = "accessibility-updated"
    case accessibilityAnswer = "accessibility-answer"
    // Cards.
    case cardEmergency = "card-emergency"
    case call112 = "call-112"
    case cardUrgent = "card-urgent"
    case cardContact = "card-contact"
    case cardException = "card-exception"
    case cardAsk = "card-ask"
    case cardFact = "card-fact"
    case whereVardcentral = "where-vardcentral"
    case whereTandvard = "where-tandvard"
    case whereApotek = "where-apotek"
    case where1177 = "where-1177"
    case whereAkutmottagning = "where-akutmottagning"
    case whereJourmottagning = "where-jourmottagning"
    case whereBvc = "where-bvc"
    case wherePsykiatri = "where-psykiatri"
    case withinNow = "within-now"
    case withinToday = "within-today"
    case withinOneDay = "within-one-day"
    case withinDays = "within-days"
    case withinOneWeek = "within-one-week"
    case withinWeeks = "within-weeks"
    case withinOneMonth = "within-one-month"
    case withinMonths = "within-months"
    // Fact boxes.
    case countOfTotal = "count-of-total"
    case factTable = "fact-table"
    /// What sets thousands apart in numbers: a no-break space or a comma.
    case thousands
    /// What stands between the words of a list within a sentence.
    case listSeparator = "list-separator"
    // Sources and links.
    case citation, table, done
    case notDone = "not-done"
    case backToText = "back-to-text"
    // Messages.
    case reportSubject = "report-subject"
    case edition, reviewed
}
