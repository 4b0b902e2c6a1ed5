// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds each FACT card to its duty: one table whose cells say 'N of M' with one denominator.
struct FactCheck {
    let variant: Variant

    func findings() -> [Finding] {
        variant.cards.filter { $0.kind == .fact }.flatMap { card in
            let tables = card.blocks.compactMap { block -> Table? in
                if case .table(let table) = block.kind { table } else { nil }
            }
            return tables.isEmpty ? [noTable(card)] : tables.compactMap { problem(in: $0, of: card) }
        }
    }

    private func noTable(_ card: Card) -> Finding {
        Finding(
            "fact-without-table", at: variant.file.place(card.markerRange),
            message: Wording(sv: "Faktarutan har ingen tabell.", en: "The fact card has no table."),
            remedy: Wording(
                sv: "Lägg till en tabell med celler som ”34 av 100”, eller skriv texten utanför rutan.",
                en: "Add a table with cells such as \"34 of 100\", or write the text outside the card."))
    }

    private func problem(in table: Table, of card: Card) -> Finding? {
        do throws(FactTable.Problem) {
            _ = try FactTable(table)
            return nil
        } catch {
            return finding(error, card)
        }
    }

    private func finding(_ problem: FactTable.Problem, _ card: Card) -> Finding {
        switch problem {
        case .empty: noTable(card)
        case .notACount(let range):
            Finding(
                "fact-not-a-count", at: variant.file.place(range),
                message: Wording(
                    sv: "Cellen säger inte ”N av M”, med N högst lika stort som M.",
                    en: "The cell does not say \"N of M\" with N no larger than M."),
                remedy: Wording(
                    sv: "Skriv antalet och av hur många, som ”34 av 100”.",
                    en: "Write the count and out of how many, such as \"34 of 100\"."))
        case .otherDenominator(let range, let expected, let found):
            Finding(
                "fact-other-denominator", at: variant.file.place(range),
                message: Wording(
                    sv: "Cellen räknar av \(found), men tabellen av \(expected). Olika nämnare går inte att jämföra.",
                    en: "The cell counts out of \(found), the table out of \(expected). They cannot be compared."),
                remedy: Wording(
                    sv: "Räkna om alla celler till samma nämnare.", en: "Give all cells the same denominator."))
        }
    }
}
