// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomPrint
import LagomReview
import LagomText
import LagomTheme

/// All prints of a run, and what they share.
struct PrintPlan: Sendable {
    /// nil where it cannot be read; then there are no tasks.
    let theme: Theme?
    private(set) var tasks: [PrintTask] = []
    /// The names of prints in formats that their texts have no more, without their folders.
    private var obsolete: Set<String> = []
    /// What may not hang any more, whatever its format.
    private var fallen: FallenPrints
    /// The texts whose prints may lie there.
    var texts: PrintedTexts { fallen.texts }
    private(set) var findings: [Finding] = []
    /// Why nothing could be judged by all rules; then there are no tasks.
    private(set) var failure: CannotRun?
    /// The digest of all that every print is made with.
    private let shared: Digest

    /// Reads the campaign and decides what is printed; what the gate refuses is not.
    ///
    /// Where a file that all prints share has a fault, nothing is printed, and what must not hang any more is judged by
    /// the file as it last could be read.
    static func read(_ order: PrintOrder) async throws -> (plan: PrintPlan?, findings: [Finding]) {
        let disk = ProjectFolder(root: order.root.path)
        let shared = order.isPreview ? nil : SharedFiles.lastReadable(judging, in: order.root)
        let (today, found) = Campaign.read(disk)
        let project = shared?.project ?? disk
        guard let campaign = shared?.replaced.isEmpty ?? true ? today : Campaign.read(project).campaign else {
            return (nil, found)
        }
        let log = ReadingLog()
        let shelf = ThemeShelf(project: order.root.path, programFolder: order.programFolder)
        let (theme, themeFindings) = shelf.theme(campaign.settings.theme, log)
        let holders = HolderReader(campaign, project).holders(order.clinics)
        var plan = PrintPlan(
            theme: theme, shared: digest(project, log),
            texts: PrintedTexts(MessageReader.ids(in: project).ids, in: campaign.settings.languages))
        let faults = themeFindings + (theme?.checkWithPrints(for: campaign.settings.languages) ?? [])
        plan.findings = found + (shared?.faults ?? []) + faults + holders.findings
        let reader: PrintSourceReader
        do throws(CannotRun) {
            reader = try PrintSourceReader(order, campaign, project)
        } catch {
            plan.failure = error
            reader = try PrintSourceReader(order, campaign, project, isToStop: true)
        }
        let read = try await reader.texts()
        plan.findings += read.findings
        plan.fallen.down = read.withdrawn
        for message in read.messages {
            if !reader.isClockSlow { plan.judge(message, campaign.settings.languages) }
            plan.add(message, order, holders.holders, isClockSlow: reader.isClockSlow)
        }
        // What all prints share and nobody may show stops them all; what must not hang any more comes down nevertheless.
        let mayPrint = !faults.block && !reader.sharedFindings.block && shared?.replaced.isEmpty ?? true
        if !mayPrint || plan.failure != nil { plan.tasks = [] }
        return (plan, plan.findings)
    }

    /// The files by which it is judged what may hang.
    private static let judging = SharedFiles.panel + ["Content/signs.yaml", "Content/sources.yaml"]

    private init(theme: Theme?, shared: Digest, texts: PrintedTexts) {
        self.theme = theme
        fallen = FallenPrints(texts: texts)
        self.shared = shared
    }

    private static func digest(_ project: ProjectFolder, _ log: ReadingLog) -> Digest {
        var shared = SharedInput()
        // The catalogue names subjects; signs and sources are in the digests of wordings.
        let files = ["Content/campaign.yaml", "Content/signs.yaml"].map { path in
            project.read(path).file.map { Digest(of: $0.bytes) }
        }
        for digest in [ProgramFiles.digest(), log.digest] + files { shared.add(digest) }
        return shared.digest() ?? log.digest
    }

    /// Lets go of editions that have a newer one, and of the languages that a message is not in any more, unless nothing
    /// of a text could be read.
    private mutating func judge(_ message: PrintableMessage, _ languages: [LanguageTag]) {
        let own = message.sources.map(\.variant.language) + message.refusals.map(\.language)
        guard message.isReviewed || !own.isEmpty else { return }
        fallen.current[message.id] = Set(message.sources.map(\.edition.number))
        for language in languages where !own.contains(language) {
            fallen.down.insert(PrintTask.text(message.id, language))
        }
    }

    private mutating func add(
        _ message: PrintableMessage, _ order: PrintOrder, _ holders: [PrintTask.Holder?], isClockSlow: Bool
    ) {
        let selection = order.selection
        let sources = message.sources.filter { selection.has($0.variant.language) }
        let refusals = message.refusals.filter { selection.has($0.language) }
        let isAsked = !selection.messages.isEmpty && (!selection.languages.isEmpty || sources.isEmpty)
        findings += message.findings + refusals.map { $0.finding(isAsked: isAsked) }
        for refusal in message.refusals where !isClockSlow || refusal.isWithdrawn {
            fallen.down.insert(PrintTask.text(message.id, refusal.language))
        }
        for source in sources {
            let main = source.campaign.settings.mainLanguage
            add(source, beside: message.sources.first { $0.variant.language == main }, order, holders)
        }
    }

    private mutating func add(
        _ source: PrintSource, beside main: PrintSource?, _ order: PrintOrder, _ holders: [PrintTask.Holder?]
    ) {
        let variant = source.variant
        let formats = variant.printedFormats(in: source.campaign.catalogue)
        let others = Format.printed.filter { !formats.contains($0) }
        obsolete.formUnion(PrintTask.names(variant.message, variant.language, in: others))
        let own = holders.filter { holder in
            (holder?.clinic.speaks(variant.language) ?? true)
                && order.shard.holds(holder?.clinic.id.name ?? variant.message.name)
        }
        if order.selection.isBilingual {
            guard let main, main !== source, formats.contains(.poster) else { return }
            addCopies(of: source, as: .poster, on: .a3, beside: main, order, own)
            return
        }
        for format in formats where order.selection.has(format) {
            for paper in format.papers(order.selection.papers) {
                addCopies(of: source, as: format, on: paper, beside: nil, order, own)
            }
        }
    }

    /// Copies for clinics follow each other: they share nearly everything.
    private mutating func addCopies(
        of source: PrintSource, as format: Format, on paper: Paper, beside companion: PrintSource?, _ order: PrintOrder,
        _ holders: [PrintTask.Holder?]
    ) {
        tasks += holders.map { holder in
            PrintTask(
                source: source, format: format, paper: paper, holder: holder, finish: order.selection.finish,
                companion: companion, shared: shared)
        }
    }
}

extension PrintPlan {
    /// Whether a print must not lie there any more, its text being gone from the campaign or not to be printed.
    ///
    /// - Parameter editions: the numbers on the print; none where nothing tells.
    func isObsolete(_ name: String, of editions: [String] = []) -> Bool {
        guard PrintTask.text(ofPrint: name) != nil else { return false }
        return obsolete.contains(name) || fallen.contains(name, of: editions) || texts.text(ofPrint: name) == nil
    }
}

extension PrintOrder.Selection {
    fileprivate func has(_ language: LanguageTag) -> Bool { languages.isEmpty || languages.contains(language) }
    fileprivate func has(_ format: Format) -> Bool { formats.isEmpty || formats.contains(format) }
}

extension Clinic {
    /// Whether it wants prints in a language; one that names none wants all.
    fileprivate func speaks(_ language: LanguageTag) -> Bool { languages.isEmpty || languages.contains(language) }
}

extension Format {
    /// The papers of a format: a poster has two, of which some may be chosen, and a card may have one of its own.
    fileprivate func papers(_ chosen: Set<PosterSize>) -> [Paper] {
        switch self {
        case .poster: [PosterSize.a4, .a3].filter { chosen.isEmpty || chosen.contains($0) }.map(\.paper)
        case .card: [chosen.contains(.a6) ? .a6 : .a4]
        case .page, .leaflet, .screen, .social, .apt: [.a4]
        }
    }
}
