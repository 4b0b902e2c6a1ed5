// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

@testable import LagomReview

/// Which approvals rules of review ask for.
struct SeatTests {
    private func rules(
        _ translations: [ReviewRules.Requirement] = [], _ specialties: [ReviewRules.Specialty] = [],
        originals: [ReviewRules.Requirement] = []
    ) -> ReviewRules {
        ReviewRules(
            originals: originals, translations: translations, specialties: specialties, graceDays: 30,
            longestWaiver: 365,
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
        let seats = rules([], specialties).seats(for: text).filter { $0.role == .clinical }
        #expect(seats.count == 2 && Set(seats.compactMap(\.professions)) == trades)
    }

    @Test func aCampaignMayAskForMorePeopleButDropsNoRole() {
        let text = ReviewText(language: LanguageTag("sv")!, type: "advice")
        let seats = rules(originals: [.init(role: .clinical, count: 2), .init(role: .patient, count: 0)])
            .seats(for: text)
        #expect(seats.map(\.role).sorted() == [.clinical, .clinical, .language, .patient])
    }

    @Test func aTranslationByMachineNeedsTwoAndNeverFewerThanACampaignAsksFor() {
        let text = ReviewText(
            language: LanguageTag("en")!, type: "advice", isTranslation: true, isMachineTranslated: true)
        #expect(rules().seats(for: text).count == 2)
        #expect(rules([.init(role: .language, count: 3)]).seats(for: text).count == 3)
    }
}
