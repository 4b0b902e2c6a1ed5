// SPDX-License-Identifier: EUPL-1.2

/// Which professional nouns can be exchanged for their plain words while the words around them stay as they are.
///
/// Verbs, adjectives and inflected nouns cannot: their sentences would have to change with them.
enum NounExchange {
    /// Swedish nouns in their dictionary form whose plain word has the same gender and number.
    private static let alike: Set<String> = [
        "otit", "tonsillit", "sinuit", "pneumoni", "dyspné", "anamnes", "exacerbation", "sputum", "frakturer",
    ]

    /// Swedish nouns whose plain word has another: an article or an adjective before them would be wrong.
    private static let unlike: Set<String> = ["hypertoni", "hypotoni", "dyslipidemi", "fraktur"]

    /// English nouns; only an article knows whether they can be counted.
    private static let english: Set<String> = [
        "hypertension", "hypotension", "dyspnoea", "prophylaxis", "comorbidity", "dyslipidaemia", "oedema",
        "primary prevention",
    ]

    /// Words that stand before a noun and do not agree with it.
    private static let indifferent: Set<String> = [
        "av", "för", "mot", "vid", "med", "till", "om", "utan", "efter", "från", "som", "och", "eller", "har", "hade",
        "få", "får", "fått", "ger", "ha", "är",
    ]

    /// Whether what stands before a noun fits its plain word too.
    static func keepsAgreement(_ noun: String, behind text: ArraySlice<UInt8>) -> Bool {
        let noun = noun.lowercased()
        let before = lastWord(of: text)
        if alike.contains(noun) { return true }
        if unlike.contains(noun) { return before.map(indifferent.contains) ?? true }
        return english.contains(noun) && before != "a" && before != "an"
    }

    /// The word that the text ends with, in small letters; nil behind a mark that ends a clause, or at the start.
    private static func lastWord(of text: ArraySlice<UInt8>) -> String? {
        let spaces = " \n\r\t>*_".utf8
        let end = text.lastIndex { !spaces.contains($0) }.map { $0 + 1 } ?? text.startIndex
        let word = text[..<end].reversed().prefix(40).prefix { byte in
            (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
        }
        return word.isEmpty ? nil : String(decoding: word.reversed(), as: UTF8.self).lowercased()
    }
}
