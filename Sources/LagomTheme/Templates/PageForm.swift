// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// What of a page's values decides its markup, and apart from it the texts.
struct PageForm {
    /// The names and kinds of all values, and which are there: pages with equal bytes fit one mould.
    private(set) var bytes: [UInt8] = []
    /// The texts that are there, in order.
    private(set) var texts: [String] = []

    init(_ values: TemplateValues) {
        bytes.reserveCapacity(512)
        add(values)
    }

    private mutating func add(_ values: TemplateValues) {
        bytes.append(UInt8(ascii: "{"))
        for (name, value) in values.pairs {
            bytes.append(contentsOf: name.utf8)
            add(value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func add(_ value: TemplateValues.Value) {
        switch value {
        case .text(let text):
            bytes.append(UInt8(ascii: text.isEmpty ? "-" : "="))
            if !text.isEmpty { texts.append(text) }
        case .flag(let flag): bytes.append(UInt8(ascii: flag ? "+" : "-"))
        case .strings(let strings):
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: strings.language.tag.utf8)
        case .list(let items): for item in items { add(item) }
        }
    }
}

extension TemplateValues {
    /// These values with a mark for each text that is there, numbered as in `PageForm.texts`.
    var marked: TemplateValues {
        var count = 0
        return marked(&count)
    }

    private func marked(_ count: inout Int) -> TemplateValues {
        var result = self
        result.pairs = pairs.map { name, value in
            switch value {
            case .text(""), .flag, .strings: return (name, value)
            case .text:
                count += 1
                return (name, .text(Mould.mark(count - 1)))
            case .list(let items): return (name, .list(items.map { $0.marked(&count) }))
            }
        }
        return result
    }
}
