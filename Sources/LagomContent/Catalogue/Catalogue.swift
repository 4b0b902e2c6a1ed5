// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The sign catalogue `Content/signs.yaml`: signs, exceptions, and the subjects that require them.
public struct Catalogue: Sendable {
    public let path: String
    public let signs: [Identifier<Sign>: Sign]
    public let exceptions: [Identifier<Sign>: SignException]
    public let subjects: [Identifier<Subject>: Subject]

    public init(
        path: String, signs: [Identifier<Sign>: Sign] = [:], exceptions: [Identifier<Sign>: SignException] = [:],
        subjects: [Identifier<Subject>: Subject] = [:]
    ) {
        self.path = path
        self.signs = signs
        self.exceptions = exceptions
        self.subjects = subjects
    }

    /// The wording of a sign or an exception; an easy-to-read or regional variant without its own takes its language's.
    ///
    /// A language in a script of its own does not: its readers may not be able to read the other one.
    public func wording(of id: Identifier<Sign>, in language: LanguageTag) -> LocatedText? {
        guard let wording = signs[id]?.wording ?? exceptions[id]?.wording else { return nil }
        let fallback = language.script == nil ? LanguageTag(language.primary) : nil
        let text = wording[language] ?? fallback.flatMap { wording[$0] }
        return text.map { LocatedText($0, path: path) }
    }
}
