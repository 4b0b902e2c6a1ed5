// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension BodyWriter {
    /// A picture in a paragraph of its own, with its caption.
    mutating func writeFigure(_ picture: Picture) {
        html.raw("<figure class=\"picture\">")
        writeImage(picture)
        if let caption = picture.caption {
            html.raw("<figcaption>")
            html.text(caption.string)
            html.raw("</figcaption>")
        }
        html.raw("</figure>\n")
    }

    mutating func writeImage(_ picture: Picture) {
        pictures.insert(picture.path)
        let address = Address.relative(
            from: path, to: pictureFolder + picture.path)
        html.attribute("<img src=\"", Address.encoded(address))
        html.attribute(" alt=\"", picture.alternativeText.string)
        html.raw(" decoding=\"async\">")
    }
}
