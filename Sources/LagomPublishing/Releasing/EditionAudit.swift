// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// Holds what a message's folder keeps of editions against what the history tells of releases.
struct EditionAudit {
    private let id: Identifier<Message>
    private let releases: [ToldRelease]
    private let campaign: Campaign
    private let project: ProjectFolder
    private let kept: Set<EditionNumber>
    private let told: Set<EditionNumber>

    init(_ id: Identifier<Message>, releases: [ToldRelease], campaign: Campaign, project: ProjectFolder) {
        (self.id, self.releases, self.campaign, self.project) = (id, releases, campaign, project)
        kept = Set(EditionStore.numbers(of: id, in: project))
        told = Set(releases.map(\.number))
    }

    var known: Set<EditionNumber> { kept.union(told) }

    var problems: [EventProblem] {
        let altered = releases.filter { kept.contains($0.number) && !isAsReleased($0) }.map(\.number)
        let faults: [(Set<EditionNumber>, EventFault)] = [
            (told.subtracting(kept), .editionMissing), (Set(altered), .editionAltered),
        ]
        let folders = faults.flatMap { numbers, fault in
            numbers.sorted().map { EventProblem(path: KeptEdition.folder(id, $0), fault: fault) }
        }
        let untold = kept.subtracting(told).sorted().map { number in
            EventProblem(
                path: KeptEdition.folder(id, number), fault: copied(number).map(EventFault.copy) ?? .notReleased)
        }
        return folders + untold + misrecorded.map { EventProblem(path: $0, fault: .badRecord) }
    }

    /// The edition that a folder says it keeps, where it has another one's number and that one lies beside it.
    private func copied(_ folder: EditionNumber) -> EditionNumber? {
        let record = project.read(KeptEdition.folder(id, folder) + "/" + KeptFiles.record).file
        let number = record.flatMap { try? JSONDocument(reading: $0.bytes) }?["number"]?.text.flatMap(
            EditionNumber.init)
        return number.flatMap { $0 != folder && kept.contains($0) && told.contains($0) ? $0 : nil }
    }

    /// The files that tell of an edition and are not there, or tell something else than its release.
    private var misrecorded: [String] {
        let files = releases.flatMap { release -> [String] in
            let listed = isListed(release) ? [] : [EditionLedger.path(of: release.number)]
            return listed + (kept.contains(release.number) ? misrecorded(release) : [])
        }
        return Set(files).sorted()
    }

    private func isListed(_ release: ToldRelease) -> Bool {
        let entry = EditionLedger.entry(of: release.number, in: project)
        return entry.message == id && entry.digest == release.digest
    }

    private func misrecorded(_ release: ToldRelease) -> [String] {
        var edition: [String: String?] = [
            "number": release.number.text, "message": id.name, "variant": release.language.tag,
            "digest": release.digest.description,
        ]
        if let matter = kept(release)?.variant.frontMatter {
            edition["title"] = .some(matter.title.string)
            edition["valid-until"] = .some(matter.reviewBy?.value.description)
        }
        let event = [
            "number": release.number.text, "event": release.event.name, "from": release.release.from?.description,
            "dnr": release.release.dnr, "artikelnr": release.release.artikelnr,
        ]
        let records = [(KeptFiles.record, edition), (ReleaseRecord.name(of: release.event), event)]
        return records.map { (KeptEdition.folder(id, release.number) + "/" + $0.0, $0.1) }
            .filter { path, fields in !tells(path, fields) }.map(\.0)
    }

    private func tells(_ path: String, _ fields: [String: String?]) -> Bool {
        let json = project.read(path).file.flatMap { try? JSONDocument(reading: $0.bytes) }
        return json.map { json in fields.allSatisfy { json[$0.key]?.text == $0.value } } ?? false
    }

    /// Whether what was kept says what was released; of a language that the campaign has left, nobody can tell.
    private func isAsReleased(_ release: ToldRelease) -> Bool {
        guard campaign.settings.languages.contains(release.language) else { return true }
        return kept(release)?.digest == release.digest
    }

    private func kept(_ release: ToldRelease) -> KeptEdition? {
        KeptEdition.read(
            release.number, of: id, release.language, in: campaign, project, messages: project.messageFolders)
    }
}
