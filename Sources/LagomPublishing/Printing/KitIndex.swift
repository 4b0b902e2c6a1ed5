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
            :root{color-scheme:light dark;--text:#221c18;--ground:#fcf8f1;--brand:#143f34;--link:#10473a}
            @media(prefers-color-scheme:dark){:root{--text:#f2e9dd;--ground:#171512;--brand:#a5dcc8;--link:#a5dcc8}}
            body{font:1.05rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
            color:var(--text);background:var(--ground)}
            h1,h2{line-height:1.2;color:var(--brand);overflow-wrap:anywhere}
            h1{font-size:clamp(1.4rem,6vw,2rem)}
            ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:1.2rem;padding:0;list-style:none}
            li a{display:block}
            img{display:block;width:100%;height:12rem;object-fit:contain;object-position:left bottom;margin-bottom:.4rem}
            a{color:var(--link)}
            </style>
            <main>
            <h1>Utskrifter för \(clinic.name.escaped)</h1>
            <p>Skriv ut i verklig storlek (100\u{A0}%), utan anpassning till sidan. A3 kräver en skrivare som klarar A3. \
            Ta ned utskriften när dagen i nederkanten har passerat.</p>
            \(sections.joined(separator: "\n"))
            </main>
            </html>

            """.utf8)
    }

    private func section(_ prints: [KitPrint]) -> String {
        let rows = prints.flatMap { print in
            print.files.enumerated().map { index, file in
                let number = print.files.count > 1 ? ", bild\u{A0}\(index + 1) av\u{A0}\(print.files.count)" : ""
                return "<li><a href=\"\(file)\"><img src=\"\(print.picture(of: file))\" alt=\"\">"
                    + "<span>\(print.label.words.escaped)\(number)</span></a></li>"
            }
        }
        return "\(heading(prints))\n<ul>\n\(rows.joined(separator: "\n"))\n</ul>"
    }

    private func heading(_ prints: [KitPrint]) -> String {
        guard let first = prints.first else { return "" }
        let (title, language) = (first.label.title.escaped, first.text.language)
        return "<h2><span lang=\"\(language.tag)\" dir=\"\(language.direction.rawValue)\">\(title)</span></h2>"
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
