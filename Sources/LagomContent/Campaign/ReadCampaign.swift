// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Campaign {
    /// The files of `Content/` that all messages share.
    public static let paths = ["campaign.yaml", "sources.yaml", "signs.yaml", "clinics.csv"].map { "Content/" + $0 }

    /// Reads the files of `Content/` that all messages share.
    ///
    /// - Returns: the campaign, nil where settings, catalogue or sources cannot be read at all; and what was found
    ///   wrong. A campaign without `clinics.csv` has no clinics.
    public static func read(_ project: ProjectFolder) -> (campaign: Campaign?, findings: [Finding]) {
        var findings: [Finding] = []
        func collect<Value>(_ result: (Value, [Finding])) -> Value {
            findings += result.1
            return result.0
        }
        func file(_ path: String) -> SourceFile? {
            let file = collect(project.read(path))
            findings += file?.placeholderFindings ?? []
            return file
        }
        let settings = file("Content/campaign.yaml").flatMap { collect(CampaignSettings.read($0)) }
        let sources = file("Content/sources.yaml").map { collect(SourceList.read($0)) }
        let signs = file("Content/signs.yaml")
        let catalogue = signs.flatMap { file in
            collect(Catalogue.read(file, sources: sources.map { Set($0.keys) }, mainLanguage: settings?.mainLanguage))
        }
        let clinics =
            project.exists("Content/clinics.csv")
            ? collect(project.read("Content/clinics.csv")).map { collect(Clinic.read($0)) } : []
        guard let settings, let sources, let catalogue else { return (nil, findings) }
        let campaign = Campaign(settings: settings, catalogue: catalogue, sources: sources, clinics: clinics ?? [])
        return (campaign, findings)
    }
}
