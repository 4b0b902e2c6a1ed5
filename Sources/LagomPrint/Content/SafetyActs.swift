// SPDX-License-Identifier: EUPL-1.2

/// The acts of a short safety text, one a sentence: 'Svårt att andas: ring 112. Orolig: ring 1177.'
enum SafetyActs {
    static func acts(_ text: String) -> [RichText] {
        var sentences = [""]
        for character in text {
            if character == " ", let end = sentences[sentences.count - 1].last, ends.contains(end) {
                sentences.append("")
            } else {
                sentences[sentences.count - 1].append(character)
            }
        }
        return sentences.map(withLargeNumber)
    }

    private static let ends: Set<Character> = [".", "!", "?", "؟"]
    private static let emergency = Array("112".utf8)

    /// The number to ring when life is in danger is seen before anything is read.
    private static func withLargeNumber(_ act: String) -> RichText {
        var result = RichText(act)
        let bytes = Array(act.utf8)
        var start = 0
        while start < bytes.count {
            let digits = bytes[start...].prefix { isDigit($0) }
            if digits.elementsEqual(emergency) { result.mark(digits.indices, .large) }
            start = digits.endIndex + 1
        }
        return result
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
