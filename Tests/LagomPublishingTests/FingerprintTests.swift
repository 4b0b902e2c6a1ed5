// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPublishing
@testable import LagomRules

/// What answers and waivers bind to.
struct FingerprintTests {
    private static let text = "---\ntitle: T\nsummary: S\ntype: advice\n---\n# A\n\nEtt. Två. Ett.\n\n# B\n\nEtt.\n"

    private func variant(_ text: String) -> Variant {
        LooseFile(SourceFile(path: "sv.md", bytes: Array(text.utf8)), language: LanguageTag("sv")!).variant
    }

    /// Remarks of one rule on all places of some words, and at the end one on the text as a whole.
    private func remarks(_ words: String, in text: String = text, original: [String] = []) -> [Remark] {
        let variant = variant(text)
        let places = text.ranges(of: words).map { range in
            text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        }
        let sections = places.map { finding(in: variant, $0..<$0 + words.utf8.count, .section) }
        return (sections + [finding(in: variant, 4..<8, .text(original: original))]).remarks(in: variant) {
            SectionDigests(of: variant, Catalogue(path: ""), [:]) { _ in nil }
        }
    }

    private func finding(in variant: Variant, _ range: ByteRange, _ basis: RuleFinding.Basis) -> RuleFinding {
        let (place, none) = (variant.file.place(range), Wording(sv: "", en: ""))
        return RuleFinding(
            rule: "r", family: "f", severity: .block, formats: [:], language: variant.language, place: place,
            quote: variant.file.text(in: range), evidence: [place], basis: basis, message: none, why: none,
            suggestion: none, replacement: nil)
    }

    @Test func eachPlaceHasOneOfItsOwn() {
        let all = (remarks("Ett") + remarks("Två")).map(\.fingerprint)
        #expect(all.count == 6 && Set(all).count == 5)
    }

    @Test func anEditEndsThoseInItsSectionAndThoseOfTheWholeText() {
        let edited = Self.text.replacing("Två", with: "Tre")
        #expect(
            zip(remarks("Ett"), remarks("Ett", in: edited)).map { $0.fingerprint == $1.fingerprint }
                == [false, false, true, false])
    }

    @Test func whatTheOriginalTellsCountsForTheWholeText() {
        #expect(
            zip(remarks("Två", original: ["a"]), remarks("Två", original: ["b"])).map {
                $0.fingerprint == $1.fingerprint
            }
                == [true, false])
    }

    @Test func formIsBoundToItsSectionToo() throws {
        let small = try SmallDesk()
        func fingerprint() throws -> Digest {
            let draft = try small.desk().messageCase(Identifier("forsta-budskapet"))[LanguageTag("sv")!]
            return try #require(draft?.remarks.first { $0.rule == "code-not-checked" }).fingerprint
        }
        small.edit("\n> [!EMERGENCY]", "\n## Kod\n\n```\nSök vård.\n```\n\n## Mer\n\n> [!EMERGENCY]")
        let first = try fingerprint()
        small.edit("## Mer", "## Annat")
        #expect(try fingerprint() == first)
        small.edit("Sök vård.\n```", "Sök inte vård.\n```")
        #expect(try fingerprint() != first)
    }
}
