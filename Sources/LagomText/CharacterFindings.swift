// SPDX-License-Identifier: EUPL-1.2

extension MappedText {
    /// What is wrong with the characters of a text that somebody is to read: controls, what nobody sees, look-alikes.
    ///
    /// Each blocks, and nobody can waive it: rules and reviewers would read another text than the reader.
    public func characterFindings(in file: SourceFile) -> [Finding] {
        let control = controlCharacter.map { Finding.controlCharacter(at: file.place($0)) }
        return (control.map { [$0] } ?? []) + hiddenCharacters.map { .hiddenCharacter($0, at: file.place($1)) }
            + mixedWords.map { .mixedWord(at: file.place($0)) }
    }

    /// The first hidden character of each run of them, and the source bytes of the run.
    private var hiddenCharacters: [(HiddenCharacter, ByteRange)] {
        var runs: [(first: HiddenCharacter, last: HiddenCharacter)] = []
        for character in HiddenCharacter.all(in: string) {
            if let run = runs.last, run.last.index + 1 == character.index {
                runs[runs.count - 1].last = character
            } else {
                runs.append((character, character))
            }
        }
        return runs.map { first, last in
            (first, sourceRange(of: first.offset..<last.offset + UTF8.width(last.scalar)))
        }
    }
}

extension Finding {
    /// A character that is not seen, or that turns the order of letters.
    public static func hiddenCharacter(_ character: HiddenCharacter, at place: SourcePlace) -> Finding {
        let name = character.description
        return Finding(
            "hidden-characters", at: place,
            message: character.turnsOrder
                ? Wording(
                    sv: "Ett osynligt tecken, \(name), vänder ordningen på det som visas.",
                    en: "An invisible character, \(name), turns the order of what is shown.")
                : Wording(
                    sv: "Ett osynligt tecken, \(name), döljer för regler och granskare vad läsaren läser.",
                    en: "An invisible character, \(name), hides from rules and reviewers what readers read."),
            remedy: Wording(
                sv: "Radera tecknet: skriv om ordet för hand, eller klistra in det som ren text.",
                en: "Delete it: type the word anew, or paste it as plain text."))
    }
}
