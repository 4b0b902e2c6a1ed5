// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

extension [Finding] {
    /// What is wrong with the form of a message as remarks; in a variant they are about what stands around them.
    ///
    /// - Parameter message: nil where it could not be read.
    func remarks(on message: Message?, in campaign: Campaign, _ project: ProjectFolder) -> [Remark] {
        let findings = Dictionary(grouping: self, by: \.place.path)
        let variants = (message?.variants ?? []).filter { findings[$0.file.path] != nil }
        let own = variants.flatMap { variant in
            findings[variant.file.path]!.remarks(on: variant, SectionDigests(of: variant, in: campaign, project))
        }
        let paths = Set(variants.map(\.file.path))
        return own + filter { !paths.contains($0.place.path) }.map { Remark($0) }
    }

    private func remarks(on variant: Variant, _ sections: SectionDigests) -> [Remark] {
        var fingerprints = Fingerprints()
        return sorted(by: Finding.inReadingOrder).map { finding in
            let fingerprint = fingerprints.next(
                finding.rule, nil, finding.severity, quote: SourceExcerpt.quote(finding.place),
                in: sections.around(finding.place, of: variant.file))
            return Remark(finding, language: variant.language, fingerprint: fingerprint)
        }
    }
}
