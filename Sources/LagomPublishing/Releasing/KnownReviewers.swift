// SPDX-License-Identifier: EUPL-1.2
import LagomReview
import LagomText

/// The reviewers of a list that were read so far: one person who stands there twice would fill two seats.
struct KnownReviewers {
    /// What tells people apart, without letter case and white space.
    private enum Mark: Hashable {
        case id(String)
        case address(String)
        case name(String)
    }

    private var bearers: [Mark: (id: String, line: Int)] = [:]

    /// Takes one more in, and says by what it is somebody who is there already.
    mutating func take(_ entry: ReviewerList.Entry, at place: SourcePlace) -> [Finding] {
        let marks =
            [.id(entry.reviewer.id.name)] + Set(entry.addresses.map(\.caseFolded)).sorted().map(Mark.address)
            + [entry.name].compactMap { $0.map { .name($0.caseFolded) } }
        return marks.compactMap { mark in
            let own = (entry.reviewer.id.name, place.start.line)
            guard let first = bearers[mark] else {
                bearers[mark] = own
                return nil
            }
            return Self.finding(mark, first, own, place)
        }
    }

    private static func finding(
        _ mark: Mark, _ first: (id: String, line: Int), _ second: (id: String, line: Int), _ place: SourcePlace
    ) -> Finding {
        let (sv, en) = (
            "\(first.id) (rad \(first.line)) och \(second.id) (rad \(second.line))",
            "\(first.id) (line \(first.line)) and \(second.id) (line \(second.line))"
        )
        switch mark {
        case .id:
            return Finding(
                "duplicate-reviewer", at: place,
                message: Wording(
                    sv: "Två granskare har samma id: \(sv).", en: "Two reviewers have the same id: \(en)."),
                remedy: Wording(sv: "Ge varje granskare ett eget id.", en: "Give each reviewer an id of their own."))
        case .address(let address):
            return Finding(
                "duplicate-reviewer", at: place,
                message: Wording(
                    sv: "Två granskare har adressen \(address): \(sv).",
                    en: "Two reviewers have the address \(address): \(en)."),
                remedy: .onePerson(
                    Wording(
                        sv: "ge var och en sin egen adress", en: "give each of them an address of their own")))
        case .name(let name):
            return Finding(
                "duplicate-reviewer", at: place,
                message: Wording(
                    sv: "Två granskare har namnet ”\(name)”: \(sv).",
                    en: "Two reviewers have the name \"\(name)\": \(en)."),
                remedy: .onePerson(
                    Wording(
                        sv: "skriv namn som skiljer dem åt, eller inga", en: "write names that differ, or none")))
        }
    }
}

extension Wording {
    fileprivate static func onePerson(_ ifTwo: Wording) -> Wording {
        Wording(
            sv: "En person är en granskare: samla rollerna hos den ena, och låt den andra stå kvar med bara id, roller "
                + "och left:. Är det två, \(ifTwo.sv).",
            en: "One person is one reviewer: gather the roles in one entry, and leave the other its id, its roles and "
                + "left: alone. If they are two, \(ifTwo.en).")
    }
}

extension String {
    /// Without letter case, and without the white space that does not tell names apart.
    var caseFolded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() }
}
