// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// The page that shows what a kit holds, in Swedish, for staff.
struct KitIndex {
    let clinic: Clinic
    /// In their order: the first of a message gives its title.
    let prints: [KitPrint]

    var page: [UInt8] {
        let messages = Dictionary(grouping: prints, by: \.text.message)
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

    private func section(_ prints: [KitPrint]) -> String {
        let rows = prints.flatMap { print in
            print.files.map { file in
                "<li><a href=\"\(file)\"><img src=\"\(print.picture(of: file))\" alt=\"\">"
                    + "<span>\(print.label.words.escaped)</span></a></li>"
            }
        }
        let title = prints.first?.label.title ?? ""
        return "<h2>\(title.escaped)</h2>\n<ul>\n\(rows.joined(separator: "\n"))\n</ul>"
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
