// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomText

/// What a kit's page says of a print, in Swedish, for staff: kept when the print is made, for it tells its edition.
struct PrintLabel: Sendable {
    /// The title of the message.
    let title: String
    /// `Affisch A4, arabiska, HALS-ar-2MQ7`.
    let words: String
    /// The numbers that stand on the print; none where it was made before they were kept.
    let editions: [String]

    init(_ task: PrintTask) {
        let variant = task.source.variant
        title = Self.line(variant.frontMatter.title.string)
        let size = task.format == .poster ? " \(task.paper.rawValue.uppercased())" : ""
        let languages = [task.companion?.variant.language, variant.language].compactMap(\.self)
            .map { SwedishNames.name(of: $0)?.lowercased() ?? $0.tag }
        let finish = [
            task.finish.bleed > 0 || task.finish.hasMarks ? "för tryckeri" : nil,
            task.finish.isInkSaving ? "bläcksparande" : nil,
        ]
        let parts = [Self.name(of: task.format) + size] + finish.compactMap(\.self)
        editions = [task.companion, task.source].compactMap(\.self).map(\.edition.number)
        let both = [languages, editions].map { $0.joined(separator: " + ") }
        words = (parts + both).joined(separator: ", ")
    }

    /// Reads what `line` wrote; nil where it is something else.
    init?(line: some StringProtocol) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        (title, words) = (String(parts[0]), String(parts[1]))
        editions = parts.count == 3 ? String(parts[2]).split(separator: " ").map { String($0) } : []
    }

    /// All with tabs between them.
    var line: String { title + "\t" + words + "\t" + editions.joined(separator: " ") }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func name(of format: Format) -> String {
        switch format {
        case .page: "Sida"
        case .poster: "Affisch"
        case .leaflet: "Folder"
        case .card: "Kort"
        case .screen: "Bild för väntrumsskärm"
        case .social: "Bild för sociala medier"
        case .apt: "Underlag för APT"
        }
    }
}
