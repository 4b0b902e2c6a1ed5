// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
public import LagomText

/// The template of a message file: front matter, and the cards that its type and subject ask for.
public struct StarterMessage: Sendable {
    /// What a subject asks of a message, and a source to cite.
    public struct Duties: Sendable {
        let subject: String?
        let signs: [Sign.Level: [String]]
        let exceptions: [String]
        let source: String?

        /// The duties of a subject of the catalogue; without one, none.
        public init(of subject: Subject?, in catalogue: Catalogue) {
            self.subject = subject?.id.name
            let signs = (subject?.signs ?? []).compactMap { catalogue.signs[$0] }
            self.signs = Dictionary(grouping: signs, by: \.level).mapValues { $0.map(\.id.name) }
            exceptions = (subject?.exceptions ?? []).map(\.name)
            source = signs.flatMap(\.sources).first?.name
        }

        init(subject: String, signs: [Sign.Level: [String]], exceptions: [String], source: String) {
            self.subject = subject
            self.signs = signs
            self.exceptions = exceptions
            self.source = source
        }
    }

    let language: LanguageTag
    let type: MessageType
    let duties: Duties
    /// The day until which the text is to be looked at again.
    let reviewBy: Day

    /// - Parameter today: the text is to be looked at again within a year of it.
    public init(language: LanguageTag, type: MessageType, duties: Duties, today: Day) {
        self.language = language
        self.type = type
        self.duties = duties
        reviewBy =
            Day(year: today.year + 1, month: today.month, day: today.day)
            ?? Day(year: today.year + 1, month: today.month, day: 28)!
    }

    private var words: StarterWords { .of(language) }

    /// The file `Content/messages/<id>/<language>.md`.
    public func files(_ id: Identifier<Message>) -> StarterFiles {
        StarterFiles([("Content/messages/\(id)/\(language).md", text)])
    }

    /// The whole file.
    public var text: String {
        let claim = words.claim + (duties.source.map { " [@\($0)]" } ?? "") + "."
        return ([frontMatter, words.opening, claim] + cards).joined(separator: "\n\n") + "\n"
    }

    private var frontMatter: String {
        """
        ---
        title: "\(words.title)"
        summary: "\(words.summary)"
        type: \(type.rawValue)
        subject: [\(duties.subject ?? "")]
        concern: [overtreatment]
        audience: [\(type == .staff ? "staff" : "adults")]
        setting: [primary-care]
        owner: "\(words.owner)"
        review-by: \(reviewBy)\(type == .staff ? "" : "\n" + printed)
        ---
        """
    }

    private var printed: String {
        """
        poster:
          headline: "\(words.headline)"
          lead: "\(words.lead)"
        safety-short: "\(words.safetyShort)"
        """
    }

    private var cards: [String] {
        switch type {
        case .staff: []
        case .questions: [ask] + safetyNet
        case .advice, .facts: safetyNet + [ask]
        }
    }

    private var safetyNet: [String] {
        let emergency = card("EMERGENCY", words.emergency, signs(.emergency))
        let urgent = card("URGENT within=today", words.urgent, signs(.urgent))
        let contact = card(
            "CONTACT where=vardcentral within=7d", words.contact, signs(.contact) + [words.contactSign])!
        let exception = card("EXCEPTION", words.exception, duties.exceptions.map { "[!\($0)]" })
        return [emergency, urgent, contact + "\n>\n> " + words.worried, exception].compactMap { $0 }
    }

    private var ask: String { card("ASK", words.ask, [words.question])! }

    private func signs(_ level: Sign.Level) -> [String] {
        (duties.signs[level] ?? []).map { "[!\($0)]" }
    }

    private func card(_ marker: String, _ lead: String, _ items: [String]) -> String? {
        guard !items.isEmpty else { return nil }
        return (["> [!\(marker)]", "> \(lead)"] + items.map { "> - \($0)" }).joined(separator: "\n")
    }
}
