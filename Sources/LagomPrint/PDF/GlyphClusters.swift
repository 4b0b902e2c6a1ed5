// SPDX-License-Identifier: EUPL-1.2

extension ArraySlice<ShapedLine.Glyph> {
    /// Whether the glyph at a place is all of its cluster and stands on the baseline.
    private func isSimple(at index: Int) -> Bool {
        self[index].rise == 0 && !self[index].text.isEmpty && (index + 1 == endIndex || !self[index + 1].text.isEmpty)
    }

    /// The glyphs up to the first cluster that is not simple.
    var simplePrefix: Self { self[startIndex..<(indices.first { !isSimple(at: $0) } ?? endIndex)] }

    /// The first cluster, if it is not simple.
    var clusterPrefix: Self {
        guard !isEmpty, !isSimple(at: startIndex) else { return prefix(0) }
        return self[startIndex..<(indices.dropFirst().first { !self[$0].text.isEmpty } ?? endIndex)]
    }

    /// The characters of a cluster; of one that runs leftwards from its right end.
    func text(reversed: Bool) -> String {
        let text = map(\.text).joined()
        return reversed ? text.reversedScalars : text
    }

    /// What stands on the baseline comes first: a mark alone would look like a line of its own.
    var baselineFirst: [ShapedLine.Glyph] { filter { $0.rise == 0 } + filter { $0.rise != 0 } }
}

extension String {
    var reversedScalars: String {
        var result = ""
        result.unicodeScalars.append(contentsOf: unicodeScalars.reversed())
        return result
    }
}
