// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomRules
import LagomText

/// Words that a break of the line parts, which rules read as two and a reader as one.
struct BrokenWords {
    private let variant: Variant

    init(of variant: Variant) {
        self.variant = variant
    }

    /// What the sentence rules find that relies on such a word; all else they find in the text as it stands.
    func findings(by inspector: Inspector) -> [RuleFinding] {
        variant.brokenLines.flatMap { line in
            inspector.findings(in: text(of: line)).filter { finding in
                finding.rule != "language-not-checked"
                    && finding.evidence.contains { $0.range.map(line.isBroken) == true }
            }
        }
    }

    private func text(of line: BrokenLine) -> LooseText {
        let type = variant.frontMatter.type
        return LooseText(
            line.text, in: variant.file, language: variant.language, as: .body, formats: Format.formats(of: type),
            isForStaff: type == .staff)
    }
}
