// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Digests of all that readers see of a variant, section by section, as `WordingDigest` is one of the whole.
///
/// A section goes from one heading to the next. What stands before the first heading is one too, and so are title,
/// summary, poster and `safety-short` together. What the text is about, and for whom, is in the digest of each: the same
/// words can be safe about one thing and deter from care for another.
public struct SectionDigests: Sendable {
    /// The digest of the whole text.
    public let whole: Digest
    /// In reading order; each goes on to where the next begins.
    private let sections: [(start: Int, digest: Digest)]

    /// - Parameter picture: the digest of the bytes of a picture, as `WordingDigest` asks for it.
    public init(
        of variant: Variant, _ catalogue: Catalogue, _ sources: [Identifier<Source>: Source],
        picture: (String) -> Digest?
    ) {
        func digest(_ write: (inout WordingWriter) -> Void) -> Digest {
            var writer = WordingWriter()
            writer.writeTopic(of: variant.frontMatter)
            write(&writer)
            writer.writeShown(in: catalogue, sources, variant.language, picture: picture)
            return writer.digest()
        }
        let (matter, bodyStart) = (variant.frontMatter, variant.frontMatter.range.upperBound)
        let head = digest { writer in
            writer.writeTitle(of: matter)
            writer.writePoster(of: matter)
        }
        let body = variant.blocks.sections.map { blocks in
            (start: blocks.first!.isHeading ? blocks.first!.range.lowerBound : bodyStart, digest { $0.write(blocks) })
        }
        whole = digest { $0.write(variant) }
        sections = [(start: 0, digest: head)] + body
    }

    /// The digest of the section that a range of the variant's file stands in; of the whole text where it is in several.
    public subscript(range: ByteRange) -> Digest {
        var (low, high) = (0, sections.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if sections[middle].start <= range.lowerBound { low = middle } else { high = middle }
        }
        let isWithin = high == sections.count || range.upperBound <= sections[high].start
        return isWithin ? sections[low].digest : whole
    }
}

extension [Block] {
    /// The blocks from each heading to the next.
    fileprivate var sections: [ArraySlice<Block>] {
        let starts = [startIndex] + indices.dropFirst().filter { self[$0].isHeading } + [endIndex]
        return zip(starts, starts.dropFirst()).map { self[$0..<$1] }.filter { !$0.isEmpty }
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
