// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What a build that is stopped owes to the readers of the site that stands.
struct Takedown {
    /// What the site is to be made of.
    let plan: SitePlan
    /// The texts that stand and will not: those too that only have a newer edition.
    let down: [StandingText]
    /// Those of them that may stand no longer.
    let withdrawn: [StandingText]
    /// The corrections that readers have not been told yet.
    let corrections: [String]
    /// What is shown by the word of earlier settings or reviewers.
    let unsure: [Finding]

    /// Whether something must come down, or out.
    var isDue: Bool { !withdrawn.isEmpty || !corrections.isEmpty }

    /// - Parameter earlier: the files that were taken as they were, for today's have a fault.
    init(_ plan: SitePlan, from old: StandingSite, _ earlier: [String]) {
        let new = plan.standing?.site ?? old
        let (texts, told, replaced) = (Set(new.texts), Set(old.corrections), Set(plan.replaced))
        self.plan = plan
        down = old.texts.filter { !texts.contains($0) }
        withdrawn = down.filter { !replaced.contains($0) }
        corrections = new.corrections.filter { !told.contains($0) }
        unsure = Finding.judgedAsBefore(new.texts, by: earlier)
    }
}
