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
        words = (parts + [languages.joined(separator: " + "), task.source.edition.number]).joined(separator: ", ")
    }

    /// Reads what `line` wrote; nil where it is something else.
    init?(line: some StringProtocol) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        (title, words) = (String(parts[0]), String(parts[1]))
    }

    /// Both with a tab between them.
    var line: String { title + "\t" + words }

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
