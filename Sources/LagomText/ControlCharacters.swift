// SPDX-License-Identifier: EUPL-1.2

extension MappedText {
    /// The source bytes of the first control character, or nil: no page, feed or print can carry one.
    ///
    /// Control characters are U+0000 to U+001F but for tab, line feed and carriage return, and U+007F (XML 1.0, 2.2).
    public var controlCharacter: ByteRange? {
        // Every byte of every text passes here, so it runs over contiguous storage.
        let offset =
            string.utf8.withContiguousStorageIfAvailable { Self.firstControl(in: $0) }
            ?? ContiguousArray(string.utf8).withUnsafeBufferPointer { Self.firstControl(in: $0) }
        return offset.map { sourceRange(of: $0..<$0 + 1) }
    }

    private static func firstControl(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        bytes.firstIndex { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
    }
}

extension Finding {
    /// A character that no reader sees and that breaks what is made of the text.
    public static func controlCharacter(at place: SourcePlace) -> Finding {
        Finding(
            "control-character", at: place,
            message: Wording(
                sv: "Här står ett styrtecken som inte syns och som ingen sida kan visa.",
                en: "There is a control character here, which nobody sees and no page can show."),
            remedy: Wording(
                sv: "Radera tecknet, eller skriv stycket på nytt.", en: "Delete it, or write the passage anew."))
    }
}
