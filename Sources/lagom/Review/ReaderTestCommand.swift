// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import LagomPublishing
import LagomReview

/// `lagom review test`.
struct ReaderTestCommand: DeedCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Records a test with readers, in counts alone.",
        discussion: "Example: lagom review test halsont/sv --asked 8 --earlier 2 --same 6 --later 0")
    @OptionGroup var name: TextArgument
    @Option(help: "How many were asked.") var asked: Int
    @Option(help: "How many would seek care earlier.") var earlier: Int
    @Option(help: "How many would do so at the same time.") var same: Int
    @Option(help: "How many would do so later.") var later: Int
    @Option(help: ArgumentHelp("Later for one sign: svart-andas=1. May be repeated.", valueName: "sign=count"))
    var sign: [String] = []
    @OptionGroup var reason: ReasonOption
    @OptionGroup var review: ReviewOptions

    func validate() throws { _ = try deed() }

    func deed() throws -> ReviewRequest.Deed {
        let pairs = sign.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        let counts = pairs.compactMap { pair in pair.count == 2 ? Int(pair[1]).map { (pair[0], $0) } : nil }
        guard counts.count == sign.count else { throw ValidationError("Write --sign as a sign and a count: id=1.") }
        let test = ReaderTest(
            asked: asked, earlier: earlier, same: same, later: later,
            laterBySign: Dictionary(counts) { first, _ in first })
        guard let test else {
            throw ValidationError(
                "The counts do not add up: \(asked) were asked, and \(earlier) + \(same) + \(later) answered. "
                    + "At least one is asked, and no sign counts more than were asked.")
        }
        return .test(test)
    }
}
