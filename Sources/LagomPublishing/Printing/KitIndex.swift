// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomText

/// The page that shows what a kit holds, in Swedish, for staff.
struct KitIndex {
    let clinic: Clinic
    let files: [KitFile]

    var page: [UInt8] {
        let messages = Dictionary(grouping: files) { $0.task.source.variant.message }
        let sections = messages.keys.sorted { $0.name < $1.name }.map { section(messages[$0] ?? []) }
        return Array(
            """
            <!DOCTYPE html>
            <html lang="sv">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Utskrifter för \(clinic.name.escaped)</title>
            <style>
            body{font:1.05rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#221c18;\
            background:#fcf8f1}
            h1,h2{line-height:1.2;color:#143f34;overflow-wrap:anywhere}
            h1{font-size:clamp(1.4rem,6vw,2rem)}
            ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:1.2rem;padding:0;list-style:none}
            li a{display:block}
            img{display:block;width:100%;height:12rem;object-fit:contain;object-position:left bottom;margin-bottom:.4rem}
            a{color:#10473a}
            </style>
            <h1>Utskrifter för \(clinic.name.escaped)</h1>
            <p>Skriv ut i verklig storlek (100 %), utan anpassning till sidan. A3 kräver en skrivare som klarar A3. \
            Ta ned utskriften när dagen i nederkanten har passerat.</p>
            \(sections.joined(separator: "\n"))
            </html>

            """.utf8)
    }

    private func section(_ files: [KitFile]) -> String {
        let title = files.first?.task.source.variant.frontMatter.title.string ?? ""
        let rows = files.filter { !$0.isSmallPicture }.map { file in
            "<li><a href=\"\(file.name)\"><img src=\"\(file.picture)\" alt=\"\"><span>\(Self.words(file))</span></a></li>"
        }
        return "<h2>\(title.escaped)</h2>\n<ul>\n\(rows.joined(separator: "\n"))\n</ul>"
    }

    private static func words(_ file: KitFile) -> String {
        let task = file.task
        let size = task.format == .poster ? " \(task.paper.rawValue.uppercased())" : ""
        return "\(name(of: task.format))\(size), \(task.source.variant.language), \(task.source.edition.number)"
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

extension String {
    fileprivate var escaped: String {
        var result = ""
        for character in self {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
