// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// Who may fill a seat: an approval that can never count would only look like one.
extension DraftCheck {
    private var text: ReviewText { variant.subject.text }

    func checkCanFillASeat() throws(ReviewRefusal) {
        guard !variant.review.skippers.contains(actor.reviewer.id) else { throw hasSkipped }
        let seats = desk.panel.rules.seats(for: text).filter { $0.role == actor.role }
        guard !seats.isEmpty else { throw isNotAsked }
        guard !seats.contains(where: { actor.reviewer.canFill($0, of: text) }) else { return }
        throw actor.refuse(Set(seats).map { $0.asks(of: text) }.sorted { $0.en < $1.en }, ask(for: seats))
    }

    /// Who skips a step judges no other.
    func checkHasNotApproved() throws(ReviewRefusal) {
        guard variant.review.approvers.contains(actor.reviewer.id) else { return }
        throw actor.refuse(
            [Wording(sv: "Du har själv godkänt ordalydelsen.", en: "You have approved this wording yourself.")],
            Wording(
                sv: "Den som hoppar över ett steg godkänner inget annat. Be en annan redaktör.",
                en: "Who skips a step approves nothing else. Ask another editor."))
    }

    /// Those whose approval could count.
    private func ask(for seats: [Seat]) -> Wording {
        let able = desk.panel.reviewers.values.filter { one in
            one.holds(actor.role, for: variant.language, on: desk.today) && !variant.review.authors.contains(one.id)
                && seats.contains { one.canFill($0, of: text) }
        }
        let names = able.map(\.id.name).sorted().joined(separator: ", ")
        return names.isEmpty
            ? Wording(
                sv: "Ingen i Content/reviewers.yaml kan det: låt skriva in någon.",
                en: "Nobody in Content/reviewers.yaml can: have somebody entered.")
            : Wording(sv: "Be någon som kan: \(names).", en: "Ask somebody who can: \(names).")
    }

    private var hasSkipped: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "Du har hoppat över ett steg i granskningen av den här ordalydelsen.",
                    en: "You have skipped a step of the review of this wording.")
            ],
            Wording(
                sv: "Den som hoppar över ett steg godkänner inget annat. Be någon annan med samma roll.",
                en: "Who skips a step approves nothing else. Ask somebody else with the role."))
    }

    private var isNotAsked: ReviewRefusal {
        actor.refuse(
            [
                Wording(
                    sv: "Texten behöver inget godkännande av en \(actor.role.wording.sv).",
                    en: "The text needs no approval by a \(actor.role.wording.en).")
            ],
            Wording(
                sv: "Har du något att säga: lagom review comment eller request-changes.",
                en: "To say something, use lagom review comment or request-changes."))
    }
}

extension Seat {
    /// What an approver must be.
    fileprivate func asks(of text: ReviewText) -> Wording {
        let trades = professions.map { $0.map(\.rawValue).sorted().joined(separator: "/") }
        return Wording(
            sv: "Godkännandet ges av en \(role.wording.sv) som kan språket (\(text.language)) och "
                + (trades.map { "har yrket \($0)." } ?? "vars yrke inte bara gäller en sorts vård."),
            en: "The approval is given by a \(role.wording.en) who knows the language (\(text.language)) and "
                + (trades.map { "whose profession is \($0)." }
                    ?? "whose profession is not limited to one kind of care."))
    }
}
