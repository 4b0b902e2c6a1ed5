// SPDX-License-Identifier: EUPL-1.2
import LagomReview
public import LagomText

extension ReviewOutcome {
    /// What came of a deed, for people: the state, what is still missing, and what comes next.
    public func text(in language: ToolLanguage) -> String {
        let (sv, en) = ("\(event.who) \(event.act.wording.sv)", "\(event.who) \(event.act.wording.en)")
        let said = Wording(sv: "Sparat: \(sv)", en: "Recorded: \(en)").text(in: language)
        let recorded = said + (said.last?.isPunctuation == true ? "" : ".")
        let number = edition.map { ", \($0)" } ?? ""
        let now = state?.wording ?? Wording(sv: "sparat; inget utkast finns", en: "saved; there is no draft")
        let missing = demands.map { $0.text(of: target(of: $0), in: language, isShort: isLong) }.joined()
        let rest = [next, unknownAuthors.isEmpty ? nil : strangers].compactMap(\.self)
        return VisibleText.text(recorded) + "\n\(target.name): \(now.text(in: language))\(number).\n" + missing
            + rest.map { "    " + VisibleText.text($0.text(in: language)) + "\n" }.joined()
    }

    /// Who has spoken is named only in commands that are theirs to give: one person fills one seat.
    private func target(of demand: Demand) -> ReviewTarget {
        let hasApproved = event.act.word == .approve && demand.isApproval
        return demand.roles.contains(event.role) && !hasApproved ? target : target.forOthers
    }

    /// Whether so much is missing that what to do about each would bury it.
    private var isLong: Bool { demands.count > 3 }

    /// What the deed itself leaves to do.
    private var next: Wording? {
        switch event.act {
        case .withdraw:
            Wording(
                sv: "Ta ner den från webbplatsen: lagom build. Tryck som ska ner: lagom recall",
                en: "Take it down from the site: lagom build. Prints that should come down: lagom recall")
        case .release, .extend: .build
        // What all pages share is not released: it shows once nothing is missing.
        case .approve where state == .approved && demands.isEmpty: .build
        default:
            isLong ? Wording(sv: "Vad var och en kan göra: lagom status", en: "What to do: lagom status") : nil
        }
    }

    private var strangers: Wording {
        let addresses = unknownAuthors.joined(separator: ", ")
        return Wording(
            sv: "Git nämner författare som ingen granskare är känd som: \(addresses). Är någon av dem granskare, skriv "
                + "adressen under ”git” hos den i Content/reviewers.yaml.",
            en: "Git names authors that no reviewer is known as: \(addresses). If one of them is a reviewer, write the "
                + "address under \"git\" of theirs in Content/reviewers.yaml.")
    }

    /// The same for programs.
    public func json(in language: ToolLanguage) -> String {
        String(
            decoding: JSONDocument.object([
                ("schema", .number(1)), ("text", .text(target.name)), ("event", .text(event.id.name)),
                ("digest", .text(event.digest.description)), ("state", state.map { .text($0.rawValue) }),
                ("edition", edition.map { .text($0.text) }),
                ("needs", .list(demands.map { .object($0.members(of: target(of: $0), in: language)) })),
                ("unknown-authors", unknownAuthors.isEmpty ? nil : .texts(unknownAuthors)),
            ]).lines, as: UTF8.self)
    }
}

extension ReviewRefusal {
    /// The refusal for programs.
    public func json(in language: ToolLanguage) -> String {
        String(
            decoding: JSONDocument.object([
                ("schema", .number(1)), ("refused", .flag(true)), ("you", who.map { .text($0.text(in: language)) }),
                ("missing", .texts(missing.map { $0.text(in: language) })),
                ("remedy", .text(remedy.text(in: language))),
                ("choices", .texts(choices.map { $0.text(in: language) })),
            ]).lines, as: UTF8.self)
    }
}

extension Wording {
    fileprivate static let build = Wording(sv: "Bygg webbplatsen: lagom build", en: "Build the site: lagom build")
}
