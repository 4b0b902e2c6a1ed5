// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The sources that a page cites, numbered by their first citation, and how often each is cited.
struct Citations {
    private(set) var order: [Identifier<Source>] = []
    /// How many citations of each source the page has so far, in the same order.
    private(set) var uses: [Int] = []

    /// Counts one citation; gives the source's number and the citation's number among those of the source, from 1.
    mutating func cite(_ source: Identifier<Source>) -> (number: Int, use: Int) {
        let index = order.firstIndex(of: source) ?? order.count
        if index == order.count {
            order.append(source)
            uses.append(0)
        }
        uses[index] += 1
        return (index + 1, uses[index])
    }
}
