// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// All that is published together (kampanj), except its messages, which are read one at a time.
///
/// A class, because many tasks at once hand it around: counting one reference is cheaper than copying a dozen.
public final class Campaign: Sendable {
    public let settings: CampaignSettings
    public let catalogue: Catalogue
    public let sources: [Identifier<Source>: Source]
    public let clinics: [Clinic]
    /// The catalogue's ids by their comparable wording, per language: free text that says a sign counts as it.
    let signsByWording: [LanguageTag: [String: [Identifier<Sign>]]]

    public init(
        settings: CampaignSettings, catalogue: Catalogue, sources: [Identifier<Source>: Source], clinics: [Clinic] = []
    ) {
        self.settings = settings
        self.catalogue = catalogue
        self.sources = sources
        self.clinics = clinics
        signsByWording = Dictionary(
            uniqueKeysWithValues: settings.languages.map { ($0, catalogue.idsByWording(in: $0)) })
    }
}
