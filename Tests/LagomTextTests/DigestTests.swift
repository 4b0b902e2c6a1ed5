// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct DigestTests {
    /// The example of FIPS 180-4 (NIST's SHA-256 test vectors), and the digest of nothing.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ])
    func digestsAreThoseOfTheStandard(text: String, digest: String) {
        #expect(Digest(of: Array(text.utf8)).description == digest)
    }

    @Test func piecesGiveTheDigestOfTheWhole() {
        var hasher = Digest.Hasher()
        hasher.update("a".utf8)
        hasher.update(Array("bc".utf8))
        #expect(hasher.digest() == Digest(of: "abc".utf8))
    }
}
