// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Files that hold no text which a check reads: that none of their words is found wrong must not look like an approval.
enum NotRead {
    private static let endings: Set<String> = [
        "css", "csv", "docx", "htm", "html", "jpeg", "jpg", "js", "json", "jsonl", "mustache", "odt", "pdf", "png",
        "svg",
        "webp", "xml", "yaml", "yml",
    ]

    /// Whether a file's name says that it is no text.
    static func names(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return name.contains(".") && endings.contains(name.split(separator: ".").last?.lowercased() ?? "")
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
