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
        let (before, after) = (plain(scalars[..<start]).drop { ">-#* ".contains($0) }, plain(scalars[end...]))
        return (before.count > Self.around ? "…" : "") + Markup.escaped(String(before.suffix(Self.around)))
            + "<mark>" + Markup.escaped(plain(scalars[start..<end])) + "</mark>"
            + Markup.escaped(String(after.prefix(Self.around))) + (after.count > Self.around ? "…" : "")
    }

    /// The words without what readers do not see: bold type's marks and citations.
    private func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars)).replacing("**", with: "").replacing(#/ ?\[@[^\]]*\]/#, with: "")
    }
}
