// SPDX-License-Identifier: EUPL-1.2
import Foundation
import LagomRules
import LagomText
import Testing

/// Whole messages with many faults: each is found at its place, in its family.
struct BadMessageTests {
    /// A planted fault: the words that the finding holds, or of which it holds the better part.
    struct Fault: Decodable {
        let family: String
        let severity: Severity
        let quote: String
    }

    @Test(arguments: [("sv", "bad-tablets"), ("en", "bad-heart")])
    func plantedFaultsAreFound(language: String, name: String) throws {
        let found = Messages.findings(Messages.text("\(language)/\(name).md"), language)
        let faults = try JSONDecoder().decode([Fault].self, from: Data(Messages.text("\(language)/\(name).json").utf8))
        for fault in faults {
            let isFound = found.contains {
                $0.family == fault.family && $0.severity >= fault.severity
                    && ($0.quote.contains(fault.quote)
                        || fault.quote.contains($0.quote) && $0.quote.count * 2 > fault.quote.count)
            }
            #expect(isFound, "\(fault.family): \(fault.quote)")
        }
    }
}
