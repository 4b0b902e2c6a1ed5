// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

/// What a clinic says of itself on its prints.
struct ClinicLineTests {
    private func lines(_ language: String) throws -> [String] {
        var job = Sample.job(try #require(Sample.variant("fragor-att-stalla", language)))
        job.clinic = Clinic(
            id: Identifier("eken"), name: "Eken", phone: "070-174 06 05", phoneHours: "vardagar 8–17",
            whenClosed: "Ring 1177",
            address: nil, region: nil, url: nil, logo: nil, languages: [], range: 0..<0)
        let contents = SlotContents(job: job, theme: Sample.theme, kindsApart: [])
        guard case .lines(let lines)? = contents.content(of: .clinic) else { return [] }
        return lines.map(\.text.string)
    }

    @Test(arguments: [
        ("sv", "vardagar 8–17 · Stängt: Ring 1177"), ("sv-simple", "vardagar 8–17 · Stängt: Ring 1177"),
        ("en", "vardagar 8–17 · When closed: Ring 1177"), ("fi", "vardagar 8–17 · Kun on suljettu: Ring 1177"),
        ("ar", "\u{2066}vardagar 8–17\u{2069} · مغلق: \u{2066}Ring 1177\u{2069}"),
    ])
    func whatToDoWhenTheClinicIsClosedIsSaidToBeThat(language: String, line: String) throws {
        #expect(try lines(language).last == line)
    }
}
