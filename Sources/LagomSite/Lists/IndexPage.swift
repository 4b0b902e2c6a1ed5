// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomTheme

extension Lists {
    /// A–Ö: titles, subjects and the words that people use for them, under their first letters.
    var indexPage: Page {
        let collation = Collation(kit.language)
        // Words that are alike stand in the order of their pages: a set has none of its own.
        let byPage = self.terms.sorted { ($0.path, $0.see, $0.word) < ($1.path, $1.see, $1.word) }
        let terms = collation.sorted(byPage, by: \.word)
        var letters: [(letter: String, terms: [Term])] = []
        for term in terms {
            let letter = collation.letter(of: term.word)
            if letters.last?.letter != letter { letters.append((letter, [])) }
            letters[letters.count - 1].terms.append(term)
        }
        return page(
            .index, at: \.index, .index, title: kit.strings[.indexTitle], summary: kit.strings[.indexSummary],
            ["letters": .list(letters.enumerated().map { values(number: $0, $1.letter, $1.terms) })])
    }

    /// A word of the list and where it leads.
    private struct Term: Hashable {
        let word: String
        let path: String
        /// The name that the word stands for, where it is another.
        let see: String
    }

    private var terms: Set<Term> {
        var terms = Set(publicEntries.map { Term(word: $0.title, path: kit.paths.message($0.message), see: "") })
        for (subject, entries) in subjects {
            let path = path(to: subject, entries)
            let name = site.name(of: subject, in: kit)
            if entries.count > 1 { terms.insert(Term(word: name, path: path, see: "")) }
            let see = entries.count == 1 ? entries[0].title : name
            let words = site.synonyms(of: subject, in: kit) + (entries.count == 1 ? [name] : [])
            for word in words where word != see {
                terms.insert(Term(word: Self.capitalised(word), path: path, see: see))
            }
        }
        return terms
    }

    private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// Anchors are numbered: letters of other scripts make no readable addresses.
    private func values(number: Int, _ letter: String, _ terms: [Term]) -> TemplateValues {
        [
            "letter": .text(letter), "anchor": .text("letter-\(number + 1)"),
            "terms": .list(
                terms.map { term in
                    [
                        "term": .text(term.word), "see": .text(term.see),
                        "path": .text(Address.relative(from: kit.paths.index, to: term.path)),
                    ]
                }),
        ]
    }
}
