// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText

/// Makes the fingerprints of the findings of one text, which answers and waivers bind to.
///
/// A fingerprint is SHA-256 over the rule, its family and its severity, all that readers see around the finding, the
/// words found, and how many findings before it share all these.
struct Fingerprints {
    private var counts: [Digest: Int] = [:]

    /// The fingerprint of the next finding in reading order.
    ///
    /// - Parameters:
    ///   - surroundings: the digest of what readers see around it.
    ///   - original: what of the text's original it was found by.
    mutating func next(
        _ rule: String, _ family: String?, _ severity: Severity, quote: String, in surroundings: Digest,
        original: [String] = []
    ) -> Digest {
        let parts = [rule, family ?? "", severity.rawValue, surroundings.description, quote] + original
        let kind = Digest(of: JSONDocument.texts(parts).compact)
        counts[kind, default: 0] += 1
        return Digest(of: "\(kind) \(counts[kind]!)".utf8)
    }
}

extension SectionDigests {
    /// Of a campaign's variant, with the pictures that lie beside it.
    init(of variant: Variant, in campaign: Campaign, _ project: ProjectFolder) {
        self.init(
            of: variant, campaign.catalogue, campaign.sources, picture: project.pictureDigest(of: variant.message))
    }

    /// The digest of what stands around a place; of the whole text where the place is in another file.
    func around(_ place: SourcePlace, of file: SourceFile) -> Digest {
        guard place.path == file.path, let range = place.range else { return whole }
        return self[range]
    }
}
