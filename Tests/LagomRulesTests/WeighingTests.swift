// SPDX-License-Identifier: EUPL-1.2
import LagomRules
import LagomText
import Testing

/// What weak cues add up to, which words are named and in which family.
struct WeighingTests {
    private static let rule =
        Shelf.header + """
            weigh:
              start: -1
              threshold: 0
              doubt-below: 0
              doubt-grave-below: 0
              own-enough: 1
              features: |
                6 vänt
                5 hem
                -19 ring
              families:
                burden-guilt:
                  other: -1
                  features: |
                    -4 vänt
                self-triage:
                  other: -5
                  features: |
                    -1 vänt
                    -1 hem

            """

    private func sightings(in text: String) throws -> [Sighting] {
        let (pack, findings) = Shelf.pack(rule: Self.rule)
        #expect(findings == [])
        return Judge(try #require(pack)).read(text).sightings
    }

    @Test func wordsNearEachOtherAreOneQuote() throws {
        let found = try #require(try sightings(in: "Vänta gärna hem.").first)
        #expect(found.words == [0..<"Vänta gärna hem".utf8.count])
    }

    @Test func wordsFarApartAreQuotesInOrder() throws {
        let found = try #require(try sightings(in: "Vänta så länge du kan hem.").first)
        #expect(found.words.count == 2)
        #expect(found.words == found.words.sorted { $0.lowerBound < $1.lowerBound })
    }

    @Test func likeliestFamilyIsNamed() throws {
        #expect(try sightings(in: "Vänta gärna hem.").map(\.family) == ["self-triage"])
    }

    @Test func whatWeighsAgainstSilences() throws {
        #expect(try sightings(in: "Vänta inte hem, ring.").isEmpty)
    }
}
