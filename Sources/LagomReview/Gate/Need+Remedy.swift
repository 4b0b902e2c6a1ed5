// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Need {
    /// What somebody can do about it, with a command to copy.
    ///
    /// - Parameter target: how commands name the text.
    public func remedy(of target: ReviewTarget) -> Wording {
        switch self {
        case .wholeHistory:
            Wording(
                sv: "Se vilka, och hämta tillbaka dem ur Git:", en: "See which, and restore them from Git:",
                command: "verify" + target.actor)
        case .submission: Wording(sv: "Skicka in den:", en: "Submit it:", command: "submit \(target.text)")
        case .answerToStop:
            Wording(
                sv: "Läs varför (lagom review log \(target.name)), rätta texten och skicka in den:",
                en: "Read why (lagom review log \(target.name)), mend the text and submit it:",
                command: "submit \(target.text)")
        case .approvals(let seat, _):
            Wording(
                sv: "Läs texten, och svara på frågorna:", en: "Read the text, and answer the questions:",
                command: "approve \(target.text) --role \(seat.role.rawValue)")
        case .original:
            Wording(
                sv: "Gör klart originalet \(target.original) först: ”lagom status” säger vad det väntar på.",
                en: "See to the original \(target.original) first: \"lagom status\" says what it waits for.")
        case .originalChanged:
            Wording(
                sv: "Läs den mot \(target.original). Stämmer den:",
                en: "Read it against \(target.original). If it holds:",
                command: "approve \(target.text) --role language")
        case .originalNotOut:
            Wording(
                sv: "Ge ut originalet först:", en: "Release the original first:",
                command: "release \(target.original)\(target.actor)")
        case .nearerReviewDay(let latest):
            Wording(
                sv: "Skriv review-by: \(latest) eller tidigare, och skicka in texten:",
                en: "Write review-by: \(latest) or sooner, and submit the text:", command: "submit \(target.text)")
        case .blocking(let finding) where !finding.canBeWaived:
            Wording(sv: "Rätta texten: det kan inte medges.", en: "Mend the text: it cannot be waived.")
        case .blocking(let finding):
            Wording(
                sv: "Rätta texten, eller medge avsteg:", en: "Mend the text, or waive it:",
                command: target.waiver(of: finding))
        case .secondWaiver(let finding):
            Wording(sv: "Medge det också:", en: "Waive it too:", command: target.waiver(of: finding))
        case .answer(let finding) where finding.family == ReviewFinding.signQuestion:
            Wording(sv: "Bedöm tecknet:", en: "Judge the sign:", command: target.answer(to: finding))
        case .answer(let finding):
            Wording(
                sv: "Ändra texten, eller svara:", en: "Change the text, or answer:", command: target.answer(to: finding)
            )
        case .readersWouldWait:
            Wording(
                sv: "Skriv om den, skicka in den och testa den nya med läsare:",
                en: "Rewrite it, submit it and test the new one with readers:", command: target.test)
        case .newReaderTest, .readerTest:
            Wording(sv: "Testa den med läsare:", en: "Test it with readers:", command: target.test)
        }
    }
}

/// How commands name a text, and who gives them.
public struct ReviewTarget: Sendable {
    /// `halsont/sv`.
    public let name: String
    /// The name of what it translates; its own for an original.
    let original: String
    private let language: LanguageTag
    /// ` --as cecilia` where commands need it.
    private(set) var actor: String

    /// - Parameters:
    ///   - original: the language of what it translates; nil for an original.
    ///   - who: the id that whoever asked gave with `--as`; nil where Git knows them.
    public init(_ message: String, _ language: LanguageTag, original: LanguageTag?, as who: String? = nil) {
        name = "\(message)/\(language)"
        self.original = "\(message)/\(original ?? language)"
        self.language = language
        actor = who.map { " --as " + $0 } ?? ""
    }

    /// The same for commands that others give.
    public var forOthers: ReviewTarget {
        var target = self
        target.actor = ""
        return target
    }

    /// How the commands of somebody who asked for their own name it.
    public var text: String { name + actor }

    fileprivate func waiver(of finding: ReviewFinding) -> String {
        "waive \(text) --finding \(finding.shortFingerprint) --until YYYY-MM-DD --why \"…\""
    }

    /// A sign is judged once for all texts.
    fileprivate func answer(to finding: ReviewFinding) -> String {
        let about = finding.family == ReviewFinding.signQuestion ? "common/\(language)\(actor)" : text
        return "answer \(about) --finding \(finding.shortFingerprint) --why \"…\""
    }

    fileprivate var test: String { "test \(text) --asked N --earlier N --same N --later N" }
}

extension Wording {
    /// What to do, then the command of `lagom review` that does it.
    fileprivate init(sv: String, en: String, command: String) {
        self.init(sv: "\(sv) lagom review \(command)", en: "\(en) lagom review \(command)")
    }
}
