// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Files that hold no text which a check reads: that none of their words is found wrong must not look like an approval.
enum NotRead {
    /// Of files that people write texts in, and of no others.
    private static let documents: Set<String> = [
        "doc", "docm", "docx", "epub", "htm", "html", "mdx", "odp", "odt", "pages", "pdf", "pptx", "rst", "rtf", "tex",
    ]
    private static let others: Set<String> = [
        "css", "csv", "jpeg", "jpg", "js", "json", "jsonl", "mustache", "png", "svg", "webp", "xml", "yaml", "yml",
    ]

    /// Whether a file's name says that it is no text.
    static func names(_ path: String) -> Bool {
        let ending = ending(of: path)
        return documents.contains(ending) || others.contains(ending)
    }

    /// Whether a file's name says that somebody's words are in it.
    static func namesDocument(_ path: String) -> Bool { documents.contains(ending(of: path)) }

    private static func ending(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : ""
    }

    /// A question for a document in a folder whose texts are read.
    static func document(_ path: String) -> Finding {
        Finding(
            "not-read", .answer, at: SourcePlace(path: path),
            message: Wording(
                sv: "Dokumentet lästes inte: det är ingen text som check läser.",
                en: "The document was not read: it is no text that check reads."),
            remedy: Wording(
                sv: "Spara dess ord som .md eller .txt, eller skicka in dem: lagom check -",
                en: "Save its words as .md or .txt, or pipe them in: lagom check -"))
    }

    /// A question for a link in such a folder.
    static func link(_ path: String) -> Finding {
        Finding(
            "not-read", .answer, at: SourcePlace(path: path),
            message: Wording(
                sv: "Det som länken leder till lästes inte: check följer inga länkar i mappar.",
                en: "What the link leads to was not read: check follows no links in folders."),
            remedy: Wording(
                sv: "Ange filen eller mappen som den leder till.", en: "Name the file or folder that it leads to."))
    }

    static func file(_ path: String) -> CannotRun {
        let isOfTheme = path.split(separator: "/").first == "Themes" || path.hasSuffix(".mustache")
        return CannotRun(
            Wording(
                sv: "\(path) lästes inte: den är ingen text som check läser.",
                en: "\(path) was not read: it is no text that check reads."),
            remedy: isOfTheme
                ? Wording(
                    sv: "Temat som kampanjen använder läses av: lagom theme check",
                    en: "The theme that the campaign uses is read by: lagom theme check")
                : Wording(
                    sv: "Ange en text som slutar på .md eller .txt, eller skicka in orden: lagom check -",
                    en: "Name a text that ends in .md or .txt, or pipe the words in: lagom check -"))
    }
}
