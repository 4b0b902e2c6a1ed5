// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Mustache

/// A theme's templates, parsed once a build.
struct Templates: Sendable {
    /// The source of each template and partial by name, for the theme check.
    let files: [String: SourceFile]
    private let library: MustacheLibrary
    private let moulds = MouldStore()

    /// Parses templates; one that swift-mustache refuses is a finding at the place where it stopped.
    static func parse(_ files: [String: SourceFile]) -> (Templates, [Finding]) {
        MustacheContentTypes.register(BytewiseHTML(), named: BytewiseHTML.name)
        var library = MustacheLibrary()
        var findings: [Finding] = []
        for (name, file) in files {
            do {
                try library.register(file.text(in: 0..<file.bytes.count), named: name)
            } catch let error as MustacheTemplate.ParserError {
                findings.append(refused(file, line: error.context.lineNumber, reason: "\(error.error)"))
            } catch {
                findings.append(refused(file, line: 1, reason: "\(error)"))
            }
        }
        return (Templates(files: files, library: library), findings)
    }

    /// The template filled with values; empty where the theme lacks it, which `Theme.read` has reported.
    func render(_ name: TemplateName, _ values: TemplateValues) -> String {
        library.render(MustacheValues(values: values), withTemplate: name.rawValue) ?? ""
    }

    /// The page filled with values, by way of a mould that it shares with pages of its form.
    ///
    /// Long lists make forms of their own, which no other page has.
    func page(_ name: TemplateName, _ values: TemplateValues) -> [UInt8] {
        let form = PageForm(values)
        let mould =
            form.texts.count > Self.fewTexts
            ? nil : moulds.mould(name, form.bytes) { Mould(render(name, values.marked)) }
        return mould?.fill(form.texts) ?? Array(render(name, values).utf8)
    }

    private static let fewTexts = 128

    private static func refused(_ file: SourceFile, line: Int, reason: String) -> Finding {
        Finding(
            "template-syntax", at: file.place(file.start(ofLine: line)),
            message: Wording(
                sv: "Mallen går inte att läsa: \(reason).", en: "The template cannot be read: \(reason)."),
            remedy: Wording(
                sv: "Kontrollera att varje {{#namn}} har sitt {{/namn}} och att taggarna är avslutade.",
                en: "Check that each {{#name}} has its {{/name}} and that every tag is closed."))
    }
}

extension SourceFile {
    /// The empty range at the start of a line, counted from 1.
    func start(ofLine line: Int) -> ByteRange {
        let ends = bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }
        let start = line <= 1 ? 0 : ends.dropFirst(line - 2).first.map { $0 + 1 } ?? bytes.count
        return start..<start
    }
}
