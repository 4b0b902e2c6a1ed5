// SPDX-License-Identifier: EUPL-1.2
import Testing

struct LicenceTests {
    @Test func everySourceFileNamesItsLicence() throws {
        let endings = ["swift", "h", "c", "cpp", "py", "sh"]
        let paths = ["Sources", "Tests", "Scripts"].flatMap { House.files(below: $0, endingIn: endings) }
        let bare = try (paths + ["Package.swift", "Makefile"]).filter { path in
            let top = try House.text(of: path).split(separator: "\n").prefix(3)
            return !top.contains { $0.contains("SPDX-License-Identifier: EUPL-1.2") }
        }
        #expect(bare == [])
    }
}
