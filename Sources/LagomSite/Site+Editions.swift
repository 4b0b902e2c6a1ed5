// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
import LagomText

extension Site {
    /// The page of one variant as an edition shows it, and the pictures it shows.
    ///
    /// - Parameter variant: the kept wording; its pictures are copies of files beside its own.
    public func pages(of variant: Variant, showing: Showing, prints: [PrintOffer] = []) -> [Page] {
        guard let kit = kits[variant.language] else { return [] }
        var page = MessagePage(site: self, kit: kit, variant: variant, showing: showing)
        page.prints = prints
        let (bytes, pictures) = page.render()
        let file = variant.file.path
        let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
        let copies = pictures.sorted().map { path in
            Page(path: Self.pictureFolder(variant.message, showing) + path, content: .copy(of: folder + path))
        }
        return [Page(path: kit.paths.message(variant.message) + "index.html", content: .bytes(bytes))] + copies
    }

    /// The page that prints of an edition point to: the message as it is now, under what became of the print.
    public func editionPage(_ number: String, of variant: Variant, showing: Showing) -> [Page] {
        guard let kit = kits[variant.language] else { return [] }
        let path = Self.editionPath(number)
        let page = MessagePage(site: self, kit: kit, variant: variant, showing: showing, at: path)
        return [Page(path: path + "index.html", content: .bytes(page.render().bytes))]
    }

    /// The entry of a variant in lists and feeds.
    public func entry(of variant: Variant, showing: Showing) -> Entry {
        Entry(of: variant, released: showing.review.released)
    }

    static func editionPath(_ number: String) -> String { "e/\(number)/" }
}
