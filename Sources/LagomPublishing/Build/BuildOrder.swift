// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What is to be built, and all that a build may know of its surroundings.
public struct BuildOrder: Sendable {
    public let root: ProjectRoot
    /// Where the output goes, and for whom.
    public let destination: Destination
    /// The day, given the campaign's time zone.
    public let today: @Sendable (_ timeZone: String) -> Day
    /// The folder of the running program, for the themes that come with it.
    public let programFolder: String
    /// A folder of rules that join those of the program; nil for none.
    public let ownRules: String?
    /// Whether prints are made too, and offered on the pages.
    public let hasPrints: Bool
    /// Called once if another build runs; nil gives up instead of waiting.
    public let announceWait: (@Sendable () -> Void)?
    /// Called now and then with how many of how many messages are done, from any task.
    public let progress: @Sendable (_ done: Int, _ total: Int) -> Void

    /// Whom a build is for.
    public enum Destination: Sendable, Hashable {
        /// The public; every variant needs its clearance.
        case release(OutputPlace)
        /// Those who write and review; stamped as a draft.
        case preview(OutputPlace)

        var place: OutputPlace {
            switch self {
            case .release(let place), .preview(let place): place
            }
        }
    }

    public init(
        root: ProjectRoot, destination: Destination, programFolder: String,
        today: @escaping @Sendable (_ timeZone: String) -> Day, announceWait: (@Sendable () -> Void)?,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void, hasPrints: Bool = false,
        ownRules: String? = nil
    ) {
        self.ownRules = ownRules
        self.hasPrints = hasPrints
        self.root = root
        self.destination = destination
        self.programFolder = programFolder
        self.today = today
        self.announceWait = announceWait
        self.progress = progress
    }

    var rules: RuleShelf { RuleShelf(programFolder: programFolder, own: ownRules) }
}
