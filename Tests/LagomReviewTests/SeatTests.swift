// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomReview

/// Which approvals rules of review ask for.
struct SeatTests {
    private func rules(
        _ translations: [ReviewRules.Requirement] = [], _ specialties: [ReviewRules.Specialty] = []
    ) -> ReviewRules {
        ReviewRules(
            originals: [], translations: translations, specialties: specialties, graceDays: 30, longestWaiver: 365,
            noticeDays: 60)
    }

    @Test(
        arguments: [
            ([], [[.midwife], [.dentist, .dentalHygienist]]),
            ([.dentist], [[.midwife], [.dentist]]),
        ] as [(Set<Profession>, Set<Set<Profession>>)])
    func everySpecialtyNeedsItsOwnAndDentalTextsADentistWhateverACampaignAdds(
        dentists: Set<Profession>, trades: Set<Set<Profession>>
    ) {
        var specialties = [ReviewRules.Specialty(subjects: ["gravid"], settings: [], professions: [.midwife])]
        if !dentists.isEmpty {
            specialties.append(.init(subjects: [], settings: ["dental"], professions: dentists))
        }
        let text = ReviewText(
            language: LanguageTag("sv")!, type: "advice", subjects: ["gravid"], settings: ["dental"])
        let seats = rules([], specialties).seats(for: text)
        #expect(seats.count == 2 && Set(seats.compactMap(\.professions)) == trades)
    }

    @Test func aTranslationByMachineNeedsTwoAndNeverFewerThanACampaignAsksFor() {
        let text = ReviewText(
            language: LanguageTag("en")!, type: "advice", isTranslation: true, isMachineTranslated: true)
        #expect(rules().seats(for: text).count == 2)
        #expect(rules([.init(role: .language, count: 3)]).seats(for: text).count == 3)
    }
}
