// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The line that a finding stands on, cut around its words, which are marked.
struct QuotedLine {
    private let place: SourcePlace
    /// The characters that are shown before the words and behind them.
    private static let around = 70

    init(_ place: SourcePlace) {
        self.place = place
    }

    var html: String {
        let scalars = Array(place.line.unicodeScalars)
        let start = min(place.start.column - 1, scalars.count)
        let end =
            place.end.line == place.start.line ? min(max(place.end.column - 1, start), scalars.count) : scalars.count
        let (from, to) = (max(0, start - Self.around), min(scalars.count, end + Self.around))
        return (from > 0 ? "…" : "") + escaped(scalars[from..<start]) + "<mark>" + escaped(scalars[start..<end])
            + "</mark>" + escaped(scalars[end..<to]) + (to < scalars.count ? "…" : "")
    }

    private func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        Markup.escaped(String(String.UnicodeScalarView(scalars)))
    }
}
