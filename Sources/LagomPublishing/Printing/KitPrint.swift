// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomText

/// A print of a kit, as the record and the clinic's folder know it.
struct KitPrint {
    let text: PrintedTexts.Text
    let label: PrintLabel
    let name: String
    /// The digest of what the print was made of.
    let input: Substring
    /// The files to read or show: a document, or some pictures.
    let files: [String]
    /// The small picture of a document.
    private let picture: String?

    /// - Parameter path: the clinic's folder.
    /// - Returns: nil where the print stands there no more, or is of a text that has left the campaign.
    init?(_ print: PrintRecord.Print, in path: String, _ texts: PrintedTexts) {
        guard let label = print.entry.label, let text = texts.text(ofPrint: print.name) else { return nil }
        (self.text, self.label, name, input) = (text, label, print.name, print.entry.input)
        let isThere = { (file: String) in access("\(path)/\(file)", F_OK) == 0 }
        let document = PrintFiles.names(name, isPicture: false, count: 1).filter(isThere)
        files =
            document.isEmpty
            ? PrintFiles.names(name, isPicture: true, count: print.entry.files).filter(isThere) : document
        picture = document.isEmpty ? nil : [PrintFiles.picture(of: name)].first(where: isThere)
        if files.isEmpty { return nil }
    }

    var allFiles: [String] { files + [picture].compactMap(\.self) }

    /// The file that shows what one looks like.
    func picture(of file: String) -> String { picture ?? file }

    /// By message, in the campaign's order of languages.
    static func inOrder(_ one: KitPrint, _ other: KitPrint) -> Bool {
        (one.text.message.name, one.text.rank, one.name) < (other.text.message.name, other.text.rank, other.name)
    }
}
