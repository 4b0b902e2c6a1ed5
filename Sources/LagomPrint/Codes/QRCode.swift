// SPDX-License-Identifier: EUPL-1.2
import CQREncode

/// A QR code (ISO/IEC 18004) of a text, with a quarter of its squares to spare (level Q: it may be worn or creased).
struct QRCode {
    /// Squares along one side.
    let width: Int
    private let dark: [Bool]

    /// nil where the text is longer than any QR code.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_Q) else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        dark = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
    }

    /// The dark squares in a frame; neighbours in a row are one rectangle, so that no seam shows.
    func squares(in frame: Rect) -> [Rect] {
        let side = min(frame.width, frame.height) / Double(width)
        var squares: [Rect] = []
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, dark[row * width + column] { column += 1 }
                if column > start {
                    squares.append(
                        Rect(
                            x: frame.x + Double(start) * side, y: frame.y + Double(row) * side,
                            width: Double(column - start) * side, height: side))
                }
                column += 1
            }
        }
        return squares
    }
}
