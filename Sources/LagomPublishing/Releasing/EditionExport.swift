// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
public import LagomReview
import LagomText

/// Gathers all that a registry or an archive wants of an edition in one folder, in files that last: text, JSON and HTML.
public struct EditionExport {
    private let desk: ReviewDesk
    private let number: EditionNumber

    public init(_ desk: ReviewDesk, _ number: EditionNumber) {
        self.desk = desk
        self.number = number
    }

    /// Writes the folder, which must not exist.
    ///
    /// - Parameters:
    ///   - folder: the folder to make.
    ///   - site: the built site from which the edition's page is taken, where it has one.
    /// - Throws: `ReviewRefusal` where there is no such edition, or the folder is there; `CannotRun` where the disk will
    ///   not.
    public func write(to folder: String, site: String) throws {
        guard let place = place() else { throw ReviewRefusal.noEdition(number) }
        guard access(folder, F_OK) != 0 else { throw ReviewRefusal.folderIsThere(folder) }
        let files = files(of: place, site: ProjectFolder(root: site))
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            try SystemError.check { mkdir(folder, NewFile.folderMode) }
            let root = try Descriptor(folder: folder)
            for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
                try NewFile.write(bytes, at: path, in: root.number)
            }
        }
    }

    /// Where an edition comes from.
    private struct Place {
        let id: Identifier<Message>
        let language: LanguageTag
        let history: ReviewHistory
    }

    private func place() -> Place? {
        for id in desk.ids where desk.project.exists(KeptEdition.folder(id, number)) {
            let history = desk.events.history(of: id, now: desk.horizon)
            if let release = history.releases.first(where: { $0.number == number }) {
                return Place(id: id, language: release.language, history: history)
            }
        }
        return nil
    }

    private func files(of place: Place, site: ProjectFolder) -> [String: [UInt8]] {
        let (id, page) = (place.id, "e/\(number)")
        var files = copies(of: KeptEdition.folder(id, number), as: "edition/", from: desk.project)
        files.merge(copies(of: EventStore.folder(of: id), as: "review/", from: desk.project)) { $1 }
        files.merge(copies(of: CommonVariant.folder, as: "review/common/", from: desk.project)) { $1 }
        if site.exists(page) {
            files.merge(copies(of: page, as: "pages/\(page)/", from: site)) { $1 }
            files.merge(copies(of: "assets", as: "pages/assets/", from: site)) { $1 }
            files.merge(copies(of: "media/\(id)/\(number)", as: "pages/media/\(id)/\(number)/", from: site)) { $1 }
        }
        files["findings.json"] = Array(findings(place).utf8)
        files["decisions.txt"] = Array(decisions(place).utf8)
        let guide = EditionGuide(
            number: number, today: desk.today, recall: desk.reasonToRecall(number, of: id), hasPage: site.exists(page))
        files["README.txt"] = Array(guide.text.utf8)
        return files
    }

    private func copies(of folder: String, as prefix: String, from project: ProjectFolder) -> [String: [UInt8]] {
        guard project.exists(folder) else { return [:] }
        var files: [String: [UInt8]] = [:]
        for entry in project.list(folder).entries where entry.kind == .file && !entry.name.hasPrefix(".") {
            files[prefix + entry.name] = project.read(folder + "/" + entry.name).file?.bytes
        }
        return files
    }

    /// What the rules find today in the wording that was kept.
    private func findings(_ place: Place) -> String {
        RemarkJSON.document(remarks(on: place), language: .en)
    }

    private func remarks(on place: Place) -> [Remark] {
        let kept = KeptEdition.read(
            number, of: place.id, place.language, in: desk.campaign, desk.project, messages: desk.ids)
        guard let kept else { return [] }
        let message = Message(id: place.id, variants: [kept.variant])
        return desk.remarks(on: message, kept.findings, in: kept.campaign, kept.project)
    }

    /// What was said of the text, and of the findings about signs that are judged once for all texts.
    private func decisions(_ place: Place) -> String {
        let names = Dictionary(remarks(on: place).map { ($0.fingerprint, $0.rule) }) { first, _ in first }
        let ofSigns = desk.events.history(of: CommonVariant.id, now: desk.horizon).events.filter { event in
            event.act.finding.map { names[$0] != nil } ?? false
        }
        let all = (place.history.events + ofSigns).filter { $0.variant == place.language }.sorted { $0.time < $1.time }
        return all.map { event in
            let rule = event.act.finding.flatMap { names[$0] }.map { "[\($0)]" }
            let passage = event.act.anchor.map { "”\($0.quote.onOneLine)”" }
            let lines = event.act.sentences + [rule, passage, event.why].compactMap(\.self).filter { !$0.isEmpty }
            return "\(event.time) \(event.who) (\(event.role.wording.sv)/\(event.role.wording.en))\n"
                + lines.map { "    \(VisibleText.text($0))\n" }.joined() + "    \(event.digest)\n"
        }.joined()
    }
}

extension Act {
    /// What was done, in both languages, and what an approval answered.
    fileprivate var sentences: [String] {
        let answers = if case .approve(let answers, _) = self { answers } else { [Question: Bool]() }
        let said = Question.allCases.compactMap { question in
            answers[question].map { isYes in
                let (sv, en) = isYes ? ("ja", "yes") : ("nej", "no")
                return "\(question.wording.sv) \(sv) / \(question.wording.en) \(en)"
            }
        }
        return ["\(wording.sv) / \(wording.en)"] + said
    }
}

extension ReviewRefusal {
    fileprivate static func noEdition(_ number: EditionNumber) -> ReviewRefusal {
        ReviewRefusal(
            [Wording(sv: "Det finns ingen utgåva \(number).", en: "There is no edition \(number).")],
            remedy: Wording(sv: "”lagom status” visar utgåvorna.", en: "\"lagom status\" shows the editions."))
    }

    fileprivate static func folderIsThere(_ folder: String) -> ReviewRefusal {
        ReviewRefusal(
            [Wording(sv: "”\(folder)” finns redan.", en: "\"\(folder)\" is already there.")],
            remedy: Wording(
                sv: "Välj en ny mapp med --to, eller flytta den som finns.",
                en: "Choose a new folder with --to, or move the one that is there."))
    }
}
