// SPDX-License-Identifier: EUPL-1.2

/// Gives all the stems under which the forms of one word of a pack are met.
///
/// Snowball cuts 'söker' and 'söka' to `sök`, but leaves 'sökte' at `sökt` and 'sprutan' whole: the weak past, the
/// passive and the definite form in -an are added here by rule, strong verbs come from the pack's `forms`.
struct Inflector {
    private let stemmer: Stemmer?
    private let forms: [String: [String]]
    let compounds: Bool

    /// `forms`: groups of forms of one word, the dictionary form among them.
    init(stemmer: Stemmer?, forms: [[String]], compounds: Bool) {
        self.stemmer = stemmer
        self.compounds = compounds
        var table: [String: [String]] = [:]
        for group in forms {
            for form in group { table[form, default: []] += group }
        }
        self.forms = table
    }

    func stems(of word: String) -> Set<[UInt8]> {
        Set(allForms(of: word).map { form in stemmer?.stem(Array(form.utf8)) ?? Array(form.utf8) })
    }

    private func allForms(of word: String) -> [String] {
        if let listed = forms[word] { return listed }
        guard compounds, word.utf8.count >= 4 else { return [word] }
        if word.hasSuffix("a") {
            let root = word.dropLast()
            return [word] + ["ade", "at", "as", "ats", "ades", "te", "t", "de", "er", "ar", "an"].map { root + $0 }
        }
        return word.hasSuffix("er") ? [word] + ["te", "t", "de"].map { word.dropLast(2) + $0 } : [word]
    }
}
