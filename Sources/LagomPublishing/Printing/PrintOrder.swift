// SPDX-License-Identifier: EUPL-1.2
public import LagomContent
import LagomPrint
public import LagomText

/// What is to be printed, for whom, and where to.
public struct PrintOrder: Sendable {
    /// The folder in the campaign's that prints are written into unless another one is chosen.
    public static let usualFolder = "Print"

    public let root: ProjectRoot
    /// The folder that the prints are written into.
    public let folder: String
    /// Whether everything is made and nothing is written: to see what does not fit, and how long it takes.
    public let isDry: Bool
    public let selection: Selection
    public let clinics: Clinics
    /// Whether drafts are printed, stamped across.
    public let isPreview: Bool
    public let shard: Shard
    /// The day, given the campaign's time zone: what is past its review and its time of grace is not printed.
    public let today: @Sendable (_ timeZone: String) -> Day
    /// The folder of the running program, for the themes that come with it.
    public let programFolder: String
    /// A folder of rules that join those of the program; nil for none.
    public let ownRules: String?
    /// Called now and then with how many of how many prints are done, from any task.
    public let progress: @Sendable (_ done: Int, _ total: Int) -> Void

    /// Which messages in which languages and formats; what is empty chooses all.
    public struct Selection: Sendable, Hashable {
        public var messages: Set<String>
        public var languages: Set<LanguageTag>
        public var formats: Set<Format>
        public var papers: Set<PosterSize>
        let finish: PrintFinish
        /// Whether only posters are printed, with the main language beside each other one.
        public var isBilingual: Bool

        public init(
            messages: Set<String> = [], languages: Set<LanguageTag> = [], formats: Set<Format> = [],
            papers: Set<PosterSize> = [], bleed: Double = 0, hasMarks: Bool = false, isInkSaving: Bool = false,
            isBilingual: Bool = false
        ) {
            self.messages = messages
            self.languages = languages
            self.formats = formats
            self.papers = papers
            finish = PrintFinish(bleed: bleed, hasMarks: hasMarks, isInkSaving: isInkSaving)
            self.isBilingual = isBilingual
        }
    }

    /// Whose name stands on the prints.
    public enum Clinics: Sendable, Hashable {
        /// Nobody's: for any waiting room.
        case none
        /// All of `Content/clinics.csv`, each with a kit of its own.
        case all
        case one(String)
        /// One that is not in the file.
        case given(name: String, phone: String, logo: String?)
    }

    public init(
        root: ProjectRoot, folder: String, isDry: Bool = false, selection: Selection, clinics: Clinics, isPreview: Bool,
        shard: Shard,
        today: @escaping @Sendable (_ timeZone: String) -> Day, programFolder: String,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void, ownRules: String? = nil
    ) {
        self.ownRules = ownRules
        self.root = root
        self.folder = folder
        self.isDry = isDry
        self.selection = selection
        self.clinics = clinics
        self.isPreview = isPreview
        self.shard = shard
        self.today = today
        self.programFolder = programFolder
        self.progress = progress
    }

    var rules: RuleShelf { RuleShelf(programFolder: programFolder, own: ownRules) }
}

/// A paper that posters or cards are printed on: cards four to an A4, or each on an A6.
public enum PosterSize: String, Sendable, Hashable, CaseIterable {
    case a4, a3, a6

    var paper: Paper {
        switch self {
        case .a4: .a4
        case .a3: .a3
        case .a6: .a6
        }
    }
}

/// How a run of prints ended.
public struct PrintResult: Sendable {
    /// Everything found, in reading order.
    public let findings: [Finding]
    /// Files that were written, and files that were as they should be already.
    public let written: Int
    public let unchanged: Int
    /// Prints of earlier runs that may not hang any more, and were taken away, `sv/halsont-sv-poster-a4`.
    public let removed: [String]
    /// Kits, one a clinic.
    public let kits: Int
    public let seconds: Double
    /// Why nothing could be printed at all; what may not hang is taken away all the same.
    public let failure: CannotRun?

    /// What a dry run notes of prints that fit and could look better.
    public var layoutNotes: [Finding] { findings.filter(\.isLayoutNote) }
}

extension Finding {
    /// Whether it is about a print that fits and could look better, which dry runs alone show.
    public var isLayoutNote: Bool { severity == .note && rule.hasPrefix("print-") }
}
