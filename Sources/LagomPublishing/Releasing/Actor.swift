// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Somebody at the desk, in one role.
struct Actor: Sendable {
    let reviewer: Reviewer
    let role: Role

    /// How a refusal addresses them.
    var wording: Wording {
        Wording(
            sv: "Du är \(reviewer.id) (\(role.wording.sv)).", en: "You are \(reviewer.id) (\(role.wording.en)).")
    }

    func refuse(_ missing: [Wording], _ remedy: Wording, choices: [Wording] = []) -> ReviewRefusal {
        ReviewRefusal(who: wording, missing, remedy: remedy, choices: choices)
    }

    /// Nobody judges their own work.
    func checkNotAmong(
        _ authors: Set<Identifier<Reviewer>>,
        _ work: Wording = Wording(
            sv: "Du har skickat in eller ändrat texten, eller något som den visar, sedan den senaste utgåvan.",
            en: "You have submitted or edited the text, or something that it shows, since the last edition.")
    ) throws(ReviewRefusal) {
        guard authors.contains(reviewer.id) else { return }
        throw refuse(
            [work],
            Wording(
                sv: "Ingen granskar sitt eget. Be någon annan med samma roll.",
                en: "Nobody reviews their own work. Ask somebody else with the role."))
    }
}

extension ReviewDesk {
    /// Who acts, and in which role.
    ///
    /// - Parameters:
    ///   - id: a reviewer's id; nil for the reviewer whom Git's user is.
    ///   - role: the role to act in; nil where the reviewer holds one only that may do it.
    func actor(
        _ id: String?, _ role: Role?, for word: Act.Word, in language: LanguageTag
    ) throws(ReviewRefusal) -> Actor {
        let reviewer = try reviewer(id)
        let able = Role.allCases.filter { word.roles.contains($0) && reviewer.holds($0, for: language, on: today) }
        if let role {
            guard able.contains(role) else { throw notYourRole(reviewer, able, word, language) }
            return Actor(reviewer: reviewer, role: role)
        }
        guard let only = able.first else { throw notYourRole(reviewer, able, word, language) }
        guard able.count == 1 else { throw .chooseRole(reviewer, able) }
        return Actor(reviewer: reviewer, role: only)
    }

    /// - Parameter able: the roles of the reviewer that would do.
    private func notYourRole(
        _ reviewer: Reviewer, _ able: [Role], _ word: Act.Word, _ language: LanguageTag
    ) -> ReviewRefusal {
        let others = panel.reviewers.values.filter { one in
            word.roles.contains { one.holds($0, for: language, on: today) }
        }
        return .notYourRole(reviewer, able, word, language, others: others.map(\.id.name).sorted())
    }

    /// The reviewer of an id, or whom Git's user is.
    func reviewer(_ id: String?) throws(ReviewRefusal) -> Reviewer {
        let known = panel.reviewers.keys.sorted().map(\.name).joined(separator: ", ")
        if let id {
            guard let reviewer = panel.reviewers[Identifier(id)] else { throw unknown(id, known) }
            return reviewer
        }
        let user = git.user
        let found = user.lazy.flatMap(people.ids).first.flatMap { panel.reviewers[$0] }
        guard let found else { throw unknown(user.first ?? "?", known) }
        return found
    }

    /// A campaign that nobody has reviewed yet is told how to begin.
    private func unknown(_ user: String, _ known: String) -> ReviewRefusal {
        let isNew = !project.exists(ReviewerList.path) && Self.lostReviewers(project).isEmpty
        return isNew ? .noReviewers(user) : .unknown(user, known: known)
    }
}

extension Wording {
    /// - Parameter others: the ids of those who hold the role.
    fileprivate static func ask(_ others: [String]) -> Wording {
        guard !others.isEmpty else {
            return Wording(
                sv: "Ingen har en sådan roll: låt någon skriva in en i Content/reviewers.yaml.",
                en: "Nobody has such a role: have somebody entered in Content/reviewers.yaml.")
        }
        let names = others.joined(separator: ", ")
        return Wording(sv: "Be någon som har rollen: \(names).", en: "Ask somebody who has the role: \(names).")
    }

    /// - Parameter roles: those of the reviewer's own that would do.
    fileprivate static func give(_ roles: [Role]) -> Wording {
        let names = roles.map(\.rawValue)
        return Wording(
            sv: "Ange en roll som du har: --role \(names.joined(separator: " eller --role "))",
            en: "Name a role that you have: --role \(names.joined(separator: " or --role "))")
    }

    fileprivate static func you(_ user: String) -> Wording {
        Wording(sv: "Du är ”\(user)” enligt Git eller --as.", en: "You are \"\(user)\" by Git or --as.")
    }

    fileprivate static let restoreReviewers = Wording(
        sv: "Ingen kan läsas där: rätta filen, eller hämta tillbaka den ur Git.",
        en: "Nobody can be read there: correct the file, or restore it from Git.")
}

extension ReviewRefusal {
    fileprivate static func noReviewers(_ user: String) -> ReviewRefusal {
        ReviewRefusal(who: .you(user), [.noReviewers], remedy: .beginWithReviewers)
    }

    fileprivate static func unknown(_ user: String, known: String) -> ReviewRefusal {
        ReviewRefusal(
            who: .you(user),
            [
                Wording(
                    sv: "Content/reviewers.yaml känner ingen sådan.",
                    en: "Content/reviewers.yaml knows nobody of that name.")
            ],
            remedy: known.isEmpty
                ? .restoreReviewers
                : Wording(
                    sv: "Säg vem du är med --as (\(known)), eller låt någon skriva in dig, med din adress i Git, i "
                        + "Content/reviewers.yaml.",
                    en: "Say who you are with --as (\(known)), or have yourself entered, with your address in Git, in "
                        + "Content/reviewers.yaml."))
    }

    fileprivate static func notYourRole(
        _ reviewer: Reviewer, _ able: [Role], _ word: Act.Word, _ language: LanguageTag, others: [String]
    ) -> ReviewRefusal {
        let own = reviewer.roles.sorted().map(\.rawValue).joined(separator: ", ")
        let needed = word.roles.sorted().map(\.rawValue).joined(separator: ", ")
        let tongue = word.roles.contains(.language) ? " (\(language))" : ""
        return ReviewRefusal(
            who: Wording(
                sv: "Du är \(reviewer.id), med rollerna \(own).", en: "You are \(reviewer.id), with the roles \(own)."),
            [
                Wording(
                    sv: "\(word.rawValue) kräver en av rollerna \(needed)\(tongue).",
                    en: "\(word.rawValue) needs one of the roles \(needed)\(tongue).")
            ],
            remedy: able.isEmpty ? .ask(others) : .give(able))
    }

    fileprivate static func chooseRole(_ reviewer: Reviewer, _ roles: [Role]) -> ReviewRefusal {
        let names = roles.map(\.rawValue).joined(separator: ", ")
        return ReviewRefusal(
            who: Wording(sv: "Du är \(reviewer.id).", en: "You are \(reviewer.id)."),
            [
                Wording(
                    sv: "Du har flera roller som kan göra detta: \(names).",
                    en: "You hold several roles that may do this: \(names).")
            ],
            remedy: Wording(sv: "Välj en med --role.", en: "Choose one with --role."))
    }
}
