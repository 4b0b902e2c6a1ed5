// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What `Content/campaign.yaml` says of the campaign as a whole.
public struct CampaignSettings: Sendable, Hashable {
    /// The theme of a campaign that names none; it comes with Lagom.
    public static let usualTheme = "lagom"

    /// The campaign's name per language.
    public let title: [LanguageTag: MappedText]
    /// One sentence on what the campaign is, per language; the home page's lead.
    public let summary: [LanguageTag: MappedText]
    /// The languages that messages may be written in, the main one first.
    public let languages: [LanguageTag]
    public let publisher: Publisher
    /// The permanent address of the site with a `/` at its end, such as `https://lagom.example/`; nil until it is decided.
    public let address: String?
    /// An IANA time zone such as `Europe/Stockholm`.
    public let timeZone: String
    /// Whether the campaign is a demonstration that no clinician has reviewed.
    public let isDemonstration: Bool
    /// The theme's folder name under `Themes/`.
    public let theme: String
    /// How accessible the site is; nil until somebody has assessed it.
    public let accessibility: AccessibilityStatement?

    public init(
        title: [LanguageTag: MappedText], summary: [LanguageTag: MappedText], languages: [LanguageTag],
        publisher: Publisher, address: String?, timeZone: String, isDemonstration: Bool, theme: String,
        accessibility: AccessibilityStatement? = nil
    ) {
        self.title = title
        self.summary = summary
        self.languages = languages
        self.publisher = publisher
        self.address = address
        self.timeZone = timeZone
        self.isDemonstration = isDemonstration
        self.theme = theme
        self.accessibility = accessibility
    }

    /// The language of originals: the first of `languages`.
    public var mainLanguage: LanguageTag { languages[0] }
}

/// Who answers for the campaign.
public struct Publisher: Sendable, Hashable {
    public let name: MappedText
    public let email: String?
    public let url: String?

    public init(name: MappedText, email: String?, url: String?) {
        self.name = name
        self.email = email
        self.url = url
    }
}
