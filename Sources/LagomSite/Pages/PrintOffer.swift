// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
import LagomTheme

/// A print that lies beside a message's page, as pages offer it.
public struct PrintOffer: Sendable, Hashable {
    public let format: Format
    /// The number among a format's pictures; nil for what is one file.
    public let number: Int?
    /// The size of the page or picture: 'A4', '1920 × 1080'.
    public let size: String
    /// How large the file is.
    public let bytes: Int
    /// The file's name in the page's folder.
    public let file: String
    /// The name of its picture in the page's folder.
    public let picture: String?

    public init(_ format: Format, number: Int? = nil, size: String, bytes: Int, file: String, picture: String?) {
        self.format = format
        self.number = number
        self.size = size
        self.bytes = bytes
        self.file = file
        self.picture = picture
    }

    /// The name of the picture that other sites show of a page (Open Graph).
    public static let socialPicture = "social.png"

    /// 'Affisch A4'.
    func name(_ strings: Strings) -> String {
        let more = format == .poster ? size : number.map(String.init)
        return ([strings[format.nameKey]] + [more].compactMap(\.self)).joined(separator: "\u{A0}")
    }

    /// 'A4, PDF, 68 kB'; a line ends only behind a comma.
    var detail: String {
        let kind = file.hasSuffix(".png") ? "PNG" : "PDF"
        let parts = [size, kind, "\((bytes + 999) / 1000) kB"]
        return parts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    }
}

/// All prints of one variant, for the page that lists those of the whole site.
public struct PrintListing: Sendable, Hashable {
    public let entry: Entry
    public let offers: [PrintOffer]

    public init(_ entry: Entry, _ offers: [PrintOffer]) {
        self.entry = entry
        self.offers = offers
    }
}

extension Format {
    /// What a print of it is called.
    var nameKey: StringKey {
        switch self {
        case .page, .poster: .printPoster
        case .leaflet: .printLeaflet
        case .card: .printCard
        case .screen: .printScreen
        case .social: .printSocial
        case .apt: .printApt
        }
    }
}
