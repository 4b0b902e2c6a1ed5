// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

extension [Identifier<Source>: Source] {
    /// The sources as editions cite them, those of the newest edition before others, over those of today.
    func asCited(in editions: some Sequence<PlannedVariant>) -> Self {
        let shown = editions.compactMap { one in one.clearance?.edition.map { ($0.event, one.sources) } }
        return shown.sorted { $0.0 < $1.0 }.flatMap(\.1).reduce(into: self) { $0[$1.id] = $1 }
    }
}

extension PlannedSite {
    /// The texts that are shown.
    var shown: [StandingText] {
        messages.flatMap { id, variants in variants.filter { !$0.isDown }.map { StandingText($0, of: id) } }
    }

    /// The same without any text that the standing site does not show in the same edition.
    func within(_ standing: StandingSite) -> PlannedSite {
        var site = self
        let texts = Set(standing.texts)
        site.messages = messages.map { id, variants in
            (id, variants.map { texts.contains(StandingText($0, of: id)) ? $0 : $0.withheld })
        }
        return site
    }

    /// What of the standing site has a newer edition and was not withdrawn: it may stand until a build goes through.
    func replaced(of standing: StandingSite) -> [StandingText] {
        let texts = Dictionary(standing.texts.map { ($0.name, $0) }) { first, _ in first }
        return messages.flatMap { id, variants in
            variants.filter { !$0.isDown }.compactMap { new in
                guard let old = texts[StandingText(new, of: id).name], old.edition != new.number.text,
                    new.prints.contains(where: { $0.number.text == old.edition && !$0.isWithdrawn })
                else { return nil }
                return old
            }
        }
    }

    /// What is not shown although nobody withdrew it, so that no page goes away unseen, and what is missing of
    /// withdrawals, so that no text comes back unseen.
    var warnings: [Finding] { takenDown + faults.map(Finding.told) + copied.map(Finding.copied) }

    private var takenDown: [Finding] {
        let down = messages.flatMap { id, variants in variants.compactMap { Finding.takenDown($0, of: id) } }
        let known = Set(messages.flatMap { id, variants in variants.map { LostEdition.Text(id, $0.language) } })
        let gone = Dictionary(grouping: lost.filter { $0.withdrawn == nil }, by: \.text)
            .filter { !known.contains($0.key) }
        return down + gone.sorted { $0.value[0].number < $1.value[0].number }.map { .gone($0.key, $0.value) }
    }
}

extension LostEdition {
    /// A text of the campaign, as far as it is known.
    struct Text: Hashable {
        let message: Identifier<Message>?
        let language: LanguageTag

        init(_ message: Identifier<Message>?, _ language: LanguageTag) {
            (self.message, self.language) = (message, language)
        }
    }

    fileprivate var text: Text { Text(message, number.language) }
}

extension Finding {
    /// What of review's files counts otherwise than who wrote them meant: of a withdrawal the event or its copy is
    /// missing, and the other keeps the text down; or a clock was fast.
    fileprivate static func told(_ problem: EventProblem) -> Finding {
        Finding(
            problem.fault.isAhead ? "event-ahead" : "withdrawal-half-lost", .answer,
            at: SourcePlace(path: problem.path), message: problem.fault.wording,
            remedy: Wording(sv: "Se alla fel: lagom review verify", en: "See all faults: lagom review verify"))
    }

    /// Another message answers for the number.
    fileprivate static func copied(_ edition: CopiedEdition) -> Finding {
        let folder = "Content/messages/\(edition.folder)"
        return Finding(
            "edition-copied", .answer, at: SourcePlace(path: KeptEdition.folder(edition.folder, edition.number)),
            message: Wording(
                sv: "Budskapet \(edition.folder) har en utgåva som gavs ut av budskapet \(edition.owner): "
                    + "\(edition.number). Den räknas bara där.",
                en: "The message \(edition.folder) holds an edition that was released of the message "
                    + "\(edition.owner): \(edition.number). It counts there alone."),
            remedy: Wording(
                sv: "Är mappen en kopia, ta bort det som följde med: rm -r \(folder)/editions \(folder)/review",
                en: "If the folder is a copy, remove what came along: rm -r \(folder)/editions \(folder)/review"))
    }

    /// A text that was released and of which nothing is left that could be shown.
    fileprivate static func gone(_ text: LostEdition.Text, _ editions: [LostEdition]) -> Finding {
        let name = "\(text.message?.name ?? "?")/\(text.language)"
        let numbers = editions.map(\.number.text).joined(separator: ", ")
        let folder = text.message.map { "Content/messages/\($0)" } ?? EditionLedger.folder
        return Finding(
            "taken-down", .answer, at: SourcePlace(path: folder),
            message: Wording(
                sv: "\(name) har publicerats (\(numbers)) men inget i kampanjen står för texten längre.",
                en: "\(name) was released (\(numbers)), but nothing in the campaign answers for it any more."),
            remedy: Wording(
                sv: "Ta ner trycken: lagom recall. Var det ett misstag: se lagom review verify och hämta ur Git.",
                en: "Take the prints down: lagom recall. If it was a slip: see lagom review verify, restore from Git."))
    }

    fileprivate static func takenDown(_ planned: PlannedVariant, of id: Identifier<Message>) -> Finding? {
        guard planned.isDown, planned.prints.first?.isWithdrawn != true else { return nil }
        let why = planned.reason
        let name = "\(id)/\(planned.language)"
        return Finding(
            "taken-down", .answer, at: SourcePlace(path: KeptEdition.folder(id, planned.number)),
            message: Wording(
                sv: "\(name) är publicerad men visas inte. \(why.sv)",
                en: "\(name) is released but not shown. \(why.en)"),
            remedy: Wording(
                sv: "Åtgärda det, och gå igenom granskningen om texten måste ändras: lagom review log \(name)",
                en: "Mend that, and go through review if the text must change: lagom review log \(name)"))
    }
}
