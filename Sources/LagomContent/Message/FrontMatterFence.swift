// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Where front matter stands in a message file: between two lines that are `---`, the first of them the file's first.
struct FrontMatterFence {
    /// From the first `---` to the end of the last.
    let range: ByteRange
    /// The YAML between the fences.
    let yaml: ByteRange
    /// What follows the line of the last fence.
    let body: ByteRange

    /// Finds the fences, or says which of them is missing and where.
    static func find(in file: SourceFile) -> Result<FrontMatterFence, FrontMatterFenceMissing> {
        let start = file.byteOrderMarkLength
        let first = lineEnd(file.bytes, start)
        guard isFence(file.bytes, start..<first) else { return .failure(.noFirst(start..<max(start, first))) }
        var line = min(first + 1, file.bytes.count)
        while line < file.bytes.count {
            let end = lineEnd(file.bytes, line)
            if isFence(file.bytes, line..<end) {
                let body = min(end + 1, file.bytes.count)..<file.bytes.count
                return .success(Self(range: start..<line + 3, yaml: min(first + 1, line)..<line, body: body))
            }
            line = end + 1
        }
        return .failure(.noLast(start..<start + 3))
    }

    private static func lineEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
        var end = offset
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }

    /// Whether a line, without its line feed, is `---` and maybe blanks.
    private static func isFence(_ bytes: [UInt8], _ line: ByteRange) -> Bool {
        line.count >= 3 && bytes[line.prefix(3)].allSatisfy { $0 == UInt8(ascii: "-") }
            && bytes[line.dropFirst(3)].allSatisfy {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
            }
    }
}

/// The fence that is not there, with the line that should have been or has no partner.
enum FrontMatterFenceMissing: Error {
    case noFirst(ByteRange)
    case noLast(ByteRange)

    func finding(in file: SourceFile) -> Finding {
        switch self {
        case .noFirst(let range):
            Finding(
                "missing-front-matter", at: file.place(range),
                message: Wording(
                    sv: "Filen börjar inte med raden ”---” och fälten title, summary och type.",
                    en: "The file does not start with the line \"---\" and the fields title, summary and type."),
                remedy: Wording(
                    sv: "Skriv ”---” på första raden, fälten därunder och ”---” igen efter dem.",
                    en: "Write \"---\" on the first line, the fields below it and \"---\" again after them."))
        case .noLast(let range):
            Finding(
                "unclosed-front-matter", at: file.place(range),
                message: Wording(
                    sv: "Fälten som börjar här avslutas aldrig med en rad ”---”.",
                    en: "The fields that start here never end with a line \"---\"."),
                remedy: Wording(
                    sv: "Skriv ”---” på en egen rad efter det sista fältet.",
                    en: "Write \"---\" on a line of its own after the last field."))
        }
    }
}
