// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// One `{{…}}` of a template, with the place of its name.
struct TemplateTag: Hashable {
    enum Kind: Hashable {
        case variable, section, inverted, close, partial, parent, block, comment, pragma
    }

    let kind: Kind
    let name: String
    let range: ByteRange

    /// The tags of a template in order; the parser has made sure before that they are closed and nested.
    static func all(in file: SourceFile) -> [TemplateTag] {
        contents(of: file).map { tag(of: file, $0) }
    }

    /// The bytes of a template with spaces in the place of its tags.
    static func markup(of file: SourceFile) -> [UInt8] {
        var bytes = file.bytes
        for content in contents(of: file) {
            for index in content.startIndex - 2..<content.endIndex + 2 { bytes[index] = UInt8(ascii: " ") }
        }
        return bytes
    }

    /// What stands between `{{` and `}}`.
    private static func contents(of file: SourceFile) -> [ArraySlice<UInt8>] {
        var contents: [ArraySlice<UInt8>] = []
        var rest = file.bytes[...]
        while let open = rest.place(of: "{{") {
            let inside = rest[open.upperBound...]
            guard let close = inside.place(of: "}}") else { break }
            contents.append(inside[..<close.lowerBound])
            rest = rest[close.upperBound...]
        }
        return contents
    }

    private static func tag(of file: SourceFile, _ content: ArraySlice<UInt8>) -> TemplateTag {
        let kind = content.first.flatMap { kinds[$0] } ?? .variable
        var name = content.drop { " {&#^/>!$<%".utf8.contains($0) }
        while let last = name.last, " }".utf8.contains(last) { name.removeLast() }
        let range = name.startIndex..<name.endIndex
        return TemplateTag(kind: kind, name: file.text(in: range), range: range)
    }

    private static let kinds: [UInt8: Kind] = [
        UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close,
        UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
        UInt8(ascii: "!"): .comment, UInt8(ascii: "%"): .pragma,
    ]
}
