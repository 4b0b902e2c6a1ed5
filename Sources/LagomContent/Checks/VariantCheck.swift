// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Holds the variants of a message against its original: type and subjects decide which signs each owes its reader, so a
/// translation with others could leave signs out.
struct VariantCheck {
    /// The original first.
    let variants: [Variant]

    func findings() -> [Finding] {
        guard let original = variants.first else { return [] }
        return variants.dropFirst().flatMap { variant in
            [typeFinding(variant, original), subjectFinding(variant, original)].compactMap(\.self)
        }
    }

    private func typeFinding(_ variant: Variant, _ original: Variant) -> Finding? {
        let (own, expected) = (variant.frontMatter.type, original.frontMatter.type)
        return own == expected ? nil : differs(variant, original, "type", expected.rawValue)
    }

    private func subjectFinding(_ variant: Variant, _ original: Variant) -> Finding? {
        let (own, expected) = (variant.subjectNames, original.subjectNames)
        let isSame = Set(own) == Set(expected)
        return isSame ? nil : differs(variant, original, "subject", "[\(expected.joined(separator: ", "))]")
    }

    private func differs(_ variant: Variant, _ original: Variant, _ field: String, _ expected: String) -> Finding {
        let matter = variant.frontMatter
        let range = field == "subject" ? matter.subjects.first?.range ?? matter.range : matter.range
        return Finding(
            "variant-differs", at: variant.file.place(range),
            message: Wording(
                sv: "Fältet ”\(field)” är ett annat än i \(original.file.path).",
                en: "The field \"\(field)\" is not that of \(original.file.path)."),
            remedy: Wording(
                sv: "Skriv \(field): \(expected) i alla språk.", en: "Write \(field): \(expected) in every language."))
    }
}

extension Variant {
    fileprivate var subjectNames: [String] { frontMatter.subjects.map(\.value.name) }
}
