// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// How many of some groups of words a variant may have in some of its slots.
struct WordCount: Sendable {
    let groups: [Atom]
    let bounds: ClosedRange<Int>
    let roles: Set<FormatText.Role>
    let formats: Set<Format>
}
