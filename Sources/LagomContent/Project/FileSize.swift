// SPDX-License-Identifier: EUPL-1.2
import LagomText

extension SourceFile {
    /// A finding where the file has more bytes than it may.
    func sizeFinding(limit: Int) -> Finding? {
        bytes.count > limit ? Self.tooLarge(path, size: bytes.count, limit: limit) : nil
    }

    static func tooLarge(_ path: String, size: Int, limit: Int) -> Finding {
        Finding(
            "file-too-large", at: SourcePlace(path: path),
            message: Wording(
                sv: "Filen är \(size / 1024) KiB, men högst \(limit / 1024) KiB går.",
                en: "The file is \(size / 1024) KiB, but at most \(limit / 1024) KiB will do."),
            remedy: Wording(sv: "Korta eller dela upp innehållet.", en: "Shorten or split the content."))
    }
}
