// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import Testing

/// Holds that a comment finds its passage however lines are broken, and says where it is gone.
struct AnchorTests {
    private let text = "Antibiotika hjälper sällan.\n\n> Vänta inte om du\n> får svårt att andas. Ring 112 då.\n"

    private func place(_ anchor: Anchor?, in text: String) -> String? {
        switch anchor?.place(in: text) {
        case .same(let range): "same: " + text[range]
        case .edited(let range): "edited: " + text[range]
        case .gone: "gone"
        case nil: nil
        }
    }

    @Test func wordsAreFoundAcrossTheLinesOfACard() {
        let anchor = Anchor("om du får  svårt", in: text)
        #expect(anchor?.quote == "om du\n> får svårt")
        #expect(Anchor("omdu får", in: text) == nil && Anchor(" ", in: text) == nil)
    }

    @Test func aPassageIsFollowedThroughOtherLineBreaksAndEdits() {
        let anchor = Anchor("du får svårt att andas", in: text)
        let wrapped = "> Vänta inte om du får svårt\n> att andas. Ring."
        #expect(place(anchor, in: wrapped) == "same: du får svårt\n> att andas")
        let edited = text.replacing("får svårt att andas", with: "inte får luft")
        #expect(place(anchor, in: edited)?.hasPrefix("edited: ") == true)
        #expect(place(anchor, in: "Något helt annat.") == "gone")
    }
}
