// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomContent
import LagomText
import LagomTheme

@testable import LagomPrint

/// The repository's own theme and campaign: what is tested is what is printed.
enum Sample {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let theme: Theme = {
        let folder = ThemeFolder(
            read: { try? [UInt8](Data(contentsOf: root.appending(path: "Themes/" + $0))) },
            list: { (try? FileManager.default.contentsOfDirectory(atPath: root.path() + "Themes/" + $0)) ?? [] })
        return Theme.read("lagom", from: folder).0!
    }()

    static let shelf = ArtboardShelf(theme)
    static let campaign = Campaign.read(project).0!
    private static let project = ProjectFolder(root: String(root.path().dropLast()))

    /// Every text of the campaign in the formats that it is printed in.
    static let prints: [(variant: Variant, format: Format)] = {
        let (ids, _) = MessageReader.ids(in: project)
        let reader = MessageReader(campaign, project: project, messages: ids)
        let variants = ids.compactMap { reader.read(MessageFolder(of: $0, in: project)).message }.flatMap(\.variants)
        return variants.flatMap { variant in
            let isForStaff = variant.frontMatter.type == .staff
            let formats: [Format] = isForStaff ? [.apt] : [.poster, .leaflet, .card, .screen, .social]
            return formats.map { (variant, $0) }
        }
    }()

    static func variant(_ message: String, _ language: String) -> Variant? {
        let (ids, _) = MessageReader.ids(in: project)
        guard let id = ids.first(where: { $0.name == message }) else { return nil }
        let reader = MessageReader(campaign, project: project, messages: ids)
        return reader.read(MessageFolder(of: id, in: project)).message?[LanguageTag(language)!]
    }

    /// The variant that a text is, as if it stood in a message's folder.
    static func variant(of text: String, like message: String, _ language: String) -> Variant? {
        let path = "Content/messages/\(message)/\(language).md"
        let folder = ProjectFolder(files: [path: Array(text.utf8)])
        let id = Identifier<Message>(message)
        return MessageReader(campaign, project: folder, messages: [id]).read(id).message?[LanguageTag(language)!]
    }

    /// The text of a message's file.
    static func text(_ message: String, _ language: String) throws -> String {
        try String(contentsOf: root.appending(path: "Content/messages/\(message)/\(language).md"), encoding: .utf8)
    }

    /// A job laid out; nil where something does not fit.
    static func document(
        _ variant: Variant, as format: Format = .poster, on paper: Paper = .a4, finish: PrintFinish = .office
    ) -> PrintDocument? {
        let job = job(variant, as: format, on: paper, finish: finish)
        var composer = Composer(job, shelf.artboards.pages(of: format), theme, Typesetter(.standard))
        return composer.compose()
    }

    static func job(
        _ variant: Variant, as format: Format = .poster, on paper: Paper = .a4, finish: PrintFinish = .office
    ) -> PrintJob {
        let edition = Edition(
            number: "HALS-\(variant.language)-7K2Q", address: "https://lagom.example/sv/halsont/",
            validUntil: Day("2028-06-01"), isPreview: false)
        return PrintJob(variant, of: campaign, as: format, on: paper, edition: edition, finish: finish)
    }
}

extension PrintDocument {
    /// All runs of glyphs, in drawing order.
    var runs: [Mark.Glyphs] {
        sheets.flatMap(\.leaves).flatMap(\.marks).compactMap { mark in
            if case .glyphs(let run) = mark { run } else { nil }
        }
    }
}

extension Sample {
    /// The repository's artboards, one of them changed.
    static func shelf(replacing name: String, _ text: String, with other: String) throws -> ArtboardShelf {
        try shelf.replacing(name, text, with: other)
    }
}

extension ArtboardShelf {
    func replacing(_ name: String, _ text: String, with other: String) throws -> ArtboardShelf {
        let old = artboards[name]!.file
        let changed = String(decoding: old.bytes, as: UTF8.self).replacing(text, with: other)
        var boards = artboards
        boards[name] = Artboard.read(SourceFile(path: old.path, bytes: Array(changed.utf8))).0
        return ArtboardShelf(boards)
    }
}
