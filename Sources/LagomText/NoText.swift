// SPDX-License-Identifier: EUPL-1.2

extension SourceFile {
    /// A finding where nothing at all can be read: the file is empty, or its text is in UTF-16.
    public var noTextFinding: Finding? {
        if !bytes.contains(where: { $0 > 0x20 }) { return empty }
        return utf16Finding
    }

    /// A finding where the file's text is in UTF-16.
    public var utf16Finding: Finding? { isUTF16 ? utf16 : nil }

    /// By its mark, or by a zero in every second of its first bytes.
    private var isUTF16: Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let first = bytes.prefix(64)
        return first.count >= 4 && first.count { $0 == 0 } * 2 >= first.count - 1
    }

    private var empty: Finding {
        Finding(
            "empty-file", at: SourcePlace(path: path),
            message: Wording(sv: "Här finns ingen text att läsa.", en: "There is no text to read."),
            remedy: Wording(sv: "Skriv texten, eller ta bort filen.", en: "Write the text, or remove the file."))
    }

    private var utf16: Finding {
        Finding(
            "invalid-utf8", at: SourcePlace(path: path),
            message: Wording(
                sv: "Filen är sparad som UTF-16, så ingen har läst den.",
                en: "The file is saved as UTF-16, so nobody has read it."),
            remedy: Wording(
                sv: "Spara den med teckenkodningen UTF-8.", en: "Save it with the encoding UTF-8."))
    }
}
