// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A source of `Content/sources.yaml`: the part of a CSL item that a source list shows.
public struct Source: Sendable, Hashable {
    public let id: Identifier<Source>
    /// The CSL item type: `article-journal`, `webpage`, `report` …
    public let type: String
    public let title: String
    /// Names as the list shows them: 'Spinks A', or an organisation's whole name.
    public let authors: [String]
    /// The year, or nil where the source names none.
    public let year: Int?
    /// The journal, series or site.
    public let container: String?
    public let publisher: String?
    public let volume: String?
    public let issue: String?
    public let page: String?
    public let doi: String?
    /// An `http:` or `https:` address.
    public let url: String?
    public let language: LanguageTag?
    public let range: ByteRange

    public init(
        id: Identifier<Source>, type: String, title: String, authors: [String], year: Int?, container: String?,
        publisher: String?, volume: String?, issue: String?, page: String?, doi: String?, url: String?,
        language: LanguageTag?, range: ByteRange
    ) {
        self.id = id
        self.type = type
        self.title = title
        self.authors = authors
        self.year = year
        self.container = container
        self.publisher = publisher
        self.volume = volume
        self.issue = issue
        self.page = page
        self.doi = doi
        self.url = url
        self.language = language
        self.range = range
    }
}
