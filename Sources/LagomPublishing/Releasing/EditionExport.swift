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
    /// - Throws: `ReviewRefusal` where there is no such edition, `CannotRun` where the disk will not.
    public func write(to folder: String, site: String) throws {
        guard let (id, language) = place() else { throw ReviewRefusal.noEdition(number) }
        let files = files(of: id, language, site: ProjectFolder(root: site))
        try SystemError.explainWriting(folder) { () throws(SystemError) in
            try SystemError.check { mkdir(folder, NewFile.folderMode) }
            let root = try Descriptor(folder: folder)
            for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
                try NewFile.write(bytes, at: path, in: root.number)
            }
        }
    }

    private func place() -> (Identifier<Message>, LanguageTag)? {
        for id in desk.ids where desk.project.exists(KeptEdition.folder(id, number)) {
            let history = desk.events.history(of: id, now: desk.horizon)
            let release = history.events.first { event in
                if case .release(let release) = event.act { release.edition == number } else { false }
            }
            if let release { return (id, release.variant) }
        }
        return nil
    }

    private func files(
        of id: Identifier<Message>, _ language: LanguageTag, site: ProjectFolder
    ) -> [String: [UInt8]] {
        var files = copies(of: KeptEdition.folder(id, number), as: "edition/", from: desk.project)
        files.merge(copies(of: EventStore.folder(of: id), as: "review/", from: desk.project)) { $1 }
        files.merge(copies(of: "e/\(number)", as: "pages/e/\(number)/", from: site)) { $1 }
        files.merge(copies(of: "assets", as: "pages/assets/", from: site)) { $1 }
        files.merge(copies(of: "media/\(id)/\(number)", as: "pages/media/\(id)/\(number)/", from: site)) { $1 }
        files["findings.json"] = Array(findings(id, language).utf8)
        files["decisions.txt"] = Array(decisions(id, language).utf8)
        files["README.txt"] = Array(Self.readMe(number).utf8)
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
    private func findings(_ id: Identifier<Message>, _ language: LanguageTag) -> String {
        let kept = KeptEdition.read(number, of: id, language, in: desk.campaign, desk.project, messages: desk.ids)
        guard let kept else { return "[]\n" }
        let message = Message(id: id, variants: [kept.variant])
        let remarks = desk.remarks(on: message, kept.findings, in: kept.campaign, kept.project)
        return RemarkJSON.document(remarks, language: .en)
    }

    private func decisions(_ id: Identifier<Message>, _ language: LanguageTag) -> String {
        let history = desk.events.history(of: id, now: desk.horizon)
        return history.events.filter { $0.variant == language }.map { event in
            let act = event.act.wording
            let why = event.why.isEmpty ? "" : "\n    " + VisibleText.text(event.why)
            return "\(event.time) \(event.who) (\(event.role.wording.sv)/\(event.role.wording.en)) "
                + VisibleText.text("\(act.sv) / \(act.en)") + " \(event.digest)\(why)\n"
        }.joined()
    }

    private static func readMe(_ number: EditionNumber) -> String {
        """
        Utgåva \(number) / Edition \(number)

        edition/       ordalydelsen som den gavs ut, med bilder, tecken och källor; edition.json beskriver den,
                       och release-….json varje gång den gavs ut
        review/        alla beslut, en fil per händelse
        decisions.txt  samma beslut i läsbar form, med avsteg och skäl
        findings.json  vad reglerna hittar i texten i dag
        pages/         sidan som den visades, om webbplatsen var byggd

        edition/       the wording as released, with pictures, signs and sources; edition.json describes it,
                       and release-….json each time that it was released
        review/        every decision, one file an event
        decisions.txt  the same decisions to be read, with waivers and reasons
        findings.json  what the rules find in the text today
        pages/         the page as it was shown, where the site had been built

        """
    }
}

extension ReviewRefusal {
    fileprivate static func noEdition(_ number: EditionNumber) -> ReviewRefusal {
        ReviewRefusal(
            [Wording(sv: "Det finns ingen utgåva \(number).", en: "There is no edition \(number).")],
            remedy: Wording(sv: "”lagom status” visar utgåvorna.", en: "\"lagom status\" shows the editions."))
    }
}
