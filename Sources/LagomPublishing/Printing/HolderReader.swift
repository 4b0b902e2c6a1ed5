// SPDX-License-Identifier: EUPL-1.2
import Glibc
import LagomContent
import LagomText

/// Finds the clinics that a run prints for, and reads their logos.
struct HolderReader {
    private let campaign: Campaign
    private let project: ProjectFolder

    init(_ campaign: Campaign, _ project: ProjectFolder) {
        self.campaign = campaign
        self.project = project
    }

    /// The clinics; one entry of nil where the prints are nobody's in particular.
    func holders(_ order: PrintOrder.Clinics) -> (holders: [PrintTask.Holder?], findings: [Finding]) {
        switch order {
        case .none: return ([nil], [])
        case .all: return read(campaign.clinics)
        case .one(let id):
            let clinics = campaign.clinics.filter { $0.id.name == id }
            return clinics.isEmpty ? ([], [unknown(id)]) : read(clinics)
        case .given(let name, let phone, let logo): return given(name, phone, logo)
        }
    }

    private func read(_ clinics: [Clinic]) -> (holders: [PrintTask.Holder?], findings: [Finding]) {
        var findings: [Finding] = []
        let holders = clinics.map { clinic in
            guard let path = clinic.logo else { return PrintTask.Holder(clinic: clinic, logo: nil) }
            let (logo, fault) = self.logo(path, at: place(clinic))
            findings += fault.map { [$0] } ?? []
            return PrintTask.Holder(clinic: clinic, logo: logo)
        }
        return (holders, findings)
    }

    private func given(
        _ name: String, _ phone: String, _ path: String?
    ) -> (holders: [PrintTask.Holder?], findings: [Finding]) {
        let clinic = Clinic(
            id: Identifier("egen-enhet"), name: name, phone: phone, phoneHours: nil, whenClosed: nil, address: nil,
            region: nil, url: nil, logo: path, languages: [], range: 0..<0)
        guard let path else { return ([PrintTask.Holder(clinic: clinic, logo: nil)], []) }
        guard let bytes = Self.bytes(path), let logo = LogoFile(bytes) else {
            return ([PrintTask.Holder(clinic: clinic, logo: nil)], [.badLogo(path, at: SourcePlace(path: path))])
        }
        return ([PrintTask.Holder(clinic: clinic, logo: logo.svg)], [])
    }

    private func logo(_ path: String, at place: SourcePlace) -> ([UInt8]?, Finding?) {
        let (file, _) = project.read(path)
        guard let file, let logo = LogoFile(file.bytes) else { return (nil, .badLogo(path, at: place)) }
        return (logo.svg, nil)
    }

    private func place(_ clinic: Clinic) -> SourcePlace {
        let (file, _) = project.read("Content/clinics.csv")
        return file?.place(clinic.range) ?? SourcePlace(path: "Content/clinics.csv")
    }

    private func unknown(_ id: String) -> Finding {
        let known = campaign.clinics.map(\.id.name).prefix(20).joined(separator: ", ")
        return Finding(
            "unknown-clinic", at: SourcePlace(path: "Content/clinics.csv"),
            message: Wording(sv: "Enheten ”\(id)” finns inte.", en: "There is no clinic \"\(id)\"."),
            remedy: Wording(sv: "Välj en av \(known).", en: "Choose one of \(known)."))
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        guard let file = try? Descriptor(path, O_RDONLY) else { return nil }
        return try? file.readAll()
    }
}

extension Finding {
    fileprivate static func badLogo(_ path: String, at place: SourcePlace) -> Finding {
        Finding(
            "clinic-logo", at: place,
            message: Wording(
                sv: "Logotypen \(path) saknas, är ingen bild eller kan köra något.",
                en: "The logo \(path) is missing, is no picture, or can run something."),
            remedy: Wording(
                sv: "Spara den som PNG, JPEG eller vanlig SVG, högst 1 MB, eller ta bort den.",
                en: "Save it as PNG, JPEG or plain SVG, at most 1 MB, or remove it."))
    }
}
