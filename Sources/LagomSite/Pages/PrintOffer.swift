// SPDX-License-Identifier: EUPL-1.2

/// A print that lies beside a message's page, as the page offers it.
public struct PrintOffer: Sendable, Hashable {
    /// 'Affisch A4'.
    public let name: String
    /// The size of the page or picture, the kind of file and how large it is: 'A4, PDF, 68 kB'.
    public let detail: String
    /// The file's name in the page's folder.
    public let file: String
    /// The name of its picture in the page's folder.
    public let picture: String?

    public init(name: String, detail: String, file: String, picture: String?) {
        self.name = name
        self.detail = detail
        self.file = file
        self.picture = picture
    }

    /// The name of the picture that other sites show of a page (Open Graph).
    public static let socialPicture = "social.png"
}
