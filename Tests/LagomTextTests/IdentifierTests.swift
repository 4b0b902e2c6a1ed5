// SPDX-License-Identifier: EUPL-1.2
import LagomText
import Testing

struct IdentifierTests {
    @Test(arguments: ["halsont", "d-vitamin", "1177tel", "a"])
    func namesForAddressesAreWellFormed(name: String) {
        #expect(Identifier<Void>.isWellFormed(name))
    }

    @Test(arguments: ["", "Halsont", "hals ont", "-a", "a-", "a--b", "hälsa", "a/b", "..", "a.b"])
    func otherNamesAreNot(name: String) {
        #expect(!Identifier<Void>.isWellFormed(name))
    }

    @Test func sixtyFourBytesAreTheLongestName() {
        #expect(Identifier<Void>.isWellFormed(String(repeating: "a", count: 64)))
        #expect(!Identifier<Void>.isWellFormed(String(repeating: "a", count: 65)))
    }
}
