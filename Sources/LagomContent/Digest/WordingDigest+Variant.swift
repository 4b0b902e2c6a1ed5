// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension WordingDigest {
    /// The digest of all that a variant says, of the signs and sources that it shows, and of its pictures.
    ///
    /// Encoding `v1`: see `Documentation.docc/WordingDigest.md`. Wrapping lines anew changes nothing; a word, a sign's
    /// wording, a source or a picture's bytes does.
    /// - Parameter picture: the digest of the bytes of a picture, by its path below the message's folder; nil where it
    ///   is missing.
    public init(of variant: Variant, in campaign: Campaign, picture: (String) -> Digest?) {
        var writer = WordingWriter()
        writer.write("lagom-wording", "1")
        writer.write(variant)
        writer.writeShown(in: campaign.catalogue, campaign.sources, variant.language, picture: picture)
        self.init(.v1, writer.digest())
    }
}
