// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// A wording as it is read and compared: its file, then all that it shows from elsewhere, a line for each thing.
struct ReadingText: Sendable {
    let text: String

    /// - Parameter project: where the pictures are.
    init(_ variant: Variant, in campaign: Campaign, _ project: ProjectFolder) {
        let (shown, language) = (ShownThings(variant), variant.language)
        let signs = shown.signs.flatMap { id in
            (campaign.catalogue.signs[id]?.record ?? campaign.catalogue.exceptions[id]?.record)
                .map { Self.lines("[!\(id)]", $0, language) } ?? []
        }
        let sources = shown.sources.flatMap { id in
            campaign.sources[id].map { Self.lines("[@\(id)]", $0.record, language) } ?? []
        }
        let pictures = shown.pictures.map { name in
            let file = project.read("Content/messages/\(variant.message)/\(name)").file
            return "(\(name)) SHA-256: \(file.map { Digest(of: $0.bytes).description } ?? "-")"
        }
        let own = variant.file.text(in: 0..<variant.file.bytes.count)
        text = ([own] + signs + sources + pictures).joined(separator: "\n")
    }

    /// What a record says, each field on a line of its own; of words in several languages those of one.
    private static func lines(_ mark: String, _ record: JSONDocument, _ language: LanguageTag) -> [String] {
        (record.members ?? []).filter { $0.name != "id" }.map { field in
            let value = field.name == "wording" ? field.value[language.tag] ?? .text("") : field.value
            return "\(mark) \(field.name): \(value.text ?? String(decoding: value.compact, as: UTF8.self))"
        }
    }
}
