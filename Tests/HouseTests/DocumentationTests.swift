// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// Holds that each room has a page of intent for whoever opens it for the first time.
struct DocumentationTests {
    /// The rooms that hold Swift; a system library's module map needs no page.
    private func rooms() throws -> [String] {
        try House.targets().filter { !House.files(below: "Sources/\($0)", endingIn: ["swift"]).isEmpty }
    }

    @Test func everyRoomHasAPageOfIntent() throws {
        let without = try rooms().filter { room in
            guard let page = try? House.text(of: "Sources/\(room)/Documentation.docc/\(room).md") else { return true }
            return !page.hasPrefix("# ``\(room)``\n")
        }
        #expect(without == [])
    }

    @Test func everyFileThatAPageOfIntentNamesExists() throws {
        let missing = try rooms().flatMap { room in
            try linkedFiles(in: House.text(of: "Sources/\(room)/Documentation.docc/\(room).md"))
                .filter { !FileManager.default.fileExists(atPath: House.root.appending(path: $0).path()) }
                .map { "\(room): \($0)" }
        }
        #expect(missing == [])
    }

    /// The paths in code voice that start at `Sources/`, `Tests/` or `Themes/`.
    private func linkedFiles(in page: String) -> [String] {
        page.split(separator: "`").map(String.init).filter { text in
            ["Sources/", "Tests/", "Themes/"].contains { text.hasPrefix($0) } && !text.contains("<")
        }
    }
}
