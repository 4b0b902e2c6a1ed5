// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Why somebody may not do what they asked for in review: who they are, what is missing, what to do.
public struct ReviewRefusal: Error, Sendable, Hashable {
    /// Who asked, as the campaign knows them; nil where it does not.
    public let who: Wording?
    public let missing: [Wording]
    public let remedy: Wording
    /// What there is to choose from, or to do, a line for each.
    public let choices: [Wording]

    init(who: Wording? = nil, _ missing: [Wording], remedy: Wording, choices: [Wording] = []) {
        self.who = who
        self.missing = missing
        self.remedy = remedy
        self.choices = choices
    }
}
