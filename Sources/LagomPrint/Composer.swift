// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Lays a job out on the artboards of its format: from here on every coordinate is decided.
///
/// What all clinics' copies share comes first, `composeShared`; a copy of the composer then goes on for each of them.
struct Composer {
    private(set) var job: PrintJob
    /// One a page.
    let pages: [PageLayout]
    private(set) var findings: [Finding] = []
    private var canvas: Canvas
    private var contents: SlotContents
    private let layout: SlotLayout
    private let typesetter: Typesetter
    private let theme: Theme
    /// The slots that were filled, as they were.
    private var filled: [LayoutNotes.Filled] = []
    /// What no font has, of the text that all copies share.
    private var missing: Set<Unicode.Scalar> = []

    init(_ job: PrintJob, _ artboards: [Artboard], _ theme: Theme, _ typesetter: Typesetter) {
        self.job = job
        (self.typesetter, self.theme) = (typesetter, theme)
        typesetter.missing = []
        let language = job.variant.language
        let contents = SlotContents(job: job, theme: theme, kindsApart: artboards.kindsApart)
        let layout = SlotLayout(typesetter: typesetter, strings: theme.strings(for: language), language: language)
        let shown = job.format.isPaper ? artboards : artboards.filter { $0.hasMessage(contents) }
        pages = shown.map { board in
            let size = job.format == .poster ? job.paper.size : board.size
            return PageLayout(board, on: size, isPaper: job.format.isPaper, contents, layout)
        }
        (self.contents, self.layout) = (contents, layout)
        canvas = Canvas(
            typesetter, theme, title: job.variant.frontMatter.title.string, language: language,
            edition: job.edition.number, publisher: job.campaign.settings.publisher.name.string)
        canvas.isInkSaving = job.finish.isInkSaving
    }

    private var isMirrored: Bool { job.variant.language.direction == .rightToLeft }

    /// The document; nil where something did not fit, which a finding tells.
    mutating func compose() -> PrintDocument? {
        composeShared()
        return compose(for: job.clinic, logo: job.logo)
    }

    /// Draws all that does not depend on the clinic.
    mutating func composeShared() {
        findings = pages.flatMap(\.excess).map { .doesNotFit($0.name, $0.content, $0.excess, job) }
        findings += tooManyWords
        for page in pages.indices { addPage(page) }
        for (page, slot) in slots where !slot.name.isClinics { fill(slot, on: page) }
        if job.edition.isPreview { stamp() }
        if !findings.block { findings += dropped }
        missing = typesetter.missing
    }

    /// What could look better, of what all copies share.
    var notes: [Finding] { LayoutNotes(job: job, filled: filled).findings }

    /// What has been drawn so far.
    var shared: PrintDocument { canvas.document }

    /// Draws what is a clinic's own; the document, or nil where something did not fit.
    mutating func compose(for clinic: Clinic?, logo: [UInt8]?) -> PrintDocument? {
        (job.clinic, job.logo) = (clinic, logo)
        contents = SlotContents(job: job, theme: theme, kindsApart: contents.kindsApart)
        typesetter.missing = missing
        for (page, slot) in slots where slot.name.isClinics { fill(slot, on: page) }
        if !typesetter.missing.isEmpty { findings.append(.missingCharacters(typesetter.missing, job)) }
        return findings.block ? nil : canvas.inReadingOrder
    }

    /// The slots of all pages in reading order.
    private var slots: [(page: Int, slot: Slot)] {
        pages.enumerated().flatMap { page, layout in layout.board.slots.map { (page, $0) } }
            .sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }
    }

    private mutating func addPage(_ page: Int) {
        let (layout, finish) = (pages[page], job.finish)
        let isFourCards = job.format == .card && job.paper == .a4
        let bleed = job.format.isPaper && !isFourCards ? finish.bleed * pointsPerMillimetre : 0
        canvas.addSheet(isFourCards ? .fourCards : .single(layout.size, bleed: bleed, hasMarks: finish.hasMarks))
        canvas.sheet = page
        let whole = Rect(x: 0, y: 0, width: layout.size.width, height: layout.size.height).inset(by: -bleed)
        let look = ArtboardLook(
            isMirrored: isMirrored, bleed: bleed / layout.factor, isInkSaving: finish.isInkSaving,
            reachesEdges: bleed > 0 || !job.format.isPaper)
        canvas.decoration([.art(.artboard(layout.board.file.path, look), whole)])
        for field in layout.board.fields {
            guard let ground = layout.frame(of: field) else { continue }
            let frame = field.reaching(out: bleed, over: ground, in: layout.size)
            let isCut = bleed > 0 && !field.bleeds.isEmpty
            canvas.field(
                field, place(finish.isInkSaving ? ground : frame, on: page),
                radius: isCut && !finish.isInkSaving ? 0 : field.radius * layout.factor)
        }
    }

    private mutating func fill(_ slot: Slot, on page: Int) {
        canvas.sheet = page
        canvas.order = (slot.order, page)
        if let placed = pages[page].stacked[slot.name] {
            var frame = pages[page].scaled(slot).frame
            (frame.y, frame.height) = (placed.top, placed.flow.y)
            let share = pages[page].shares[slot.name]
            filled.append(LayoutNotes.Filled(slot: pages[page].scaled(slot), flow: placed.flow, share: share))
            canvas.draw(placed.flow.pieces, in: place(frame, on: page))
            return
        }
        guard slot.part == 1, !pages[page].board.isStacked(slot.name), let content = content(of: slot, on: page)
        else { return }
        switch content {
        case .qr(let address, let alternative):
            drawCode(address, alternative, in: place(pages[page].scaled(slot).frame, on: page))
        case .art(let art): canvas.decoration([.art(art, place(pages[page].frame(ofArt: slot), on: page))])
        case .blocks(let blocks): chain(blocks, slot)
        case .text, .lines, .points, .acts, .cards: write(content, pages[page].scaled(slot), page)
        }
    }

    private func content(of slot: Slot, on page: Int) -> SlotContent? {
        guard slot.name == .pictureNumber else { return contents.content(of: slot.name) }
        let number = "\(page + 1)/\(pages.count)".isolated(in: job.variant.language)
        return pages.count > 1 ? .text(RichText(number), .paragraph) : nil
    }

    private func place(_ frame: Rect, on page: Int) -> Rect {
        isMirrored ? frame.mirrored(in: pages[page].size.width) : frame
    }

    private mutating func write(_ content: SlotContent, _ slot: Slot, _ page: Int) {
        let (flow, excess) = layout.fit(content, slot)
        guard let flow else {
            if let excess { findings.append(.doesNotFit(slot.name, content, excess, job)) }
            return
        }
        filled.append(LayoutNotes.Filled(slot: slot, flow: flow, share: flow.y / slot.frame.height))
        var place = place(slot.frame, on: page)
        switch slot.verticalAlignment {
        case .top: break
        case .middle: place.y += (place.height - flow.y) / 2
        case .bottom: place.y += place.height - flow.y
        }
        canvas.draw(flow.pieces, in: place)
    }

    /// Lets blocks flow through all parts of a slot, on whatever pages they are.
    private mutating func chain(_ blocks: [PrintBlock], _ first: Slot) {
        let parts = slots.filter { $0.slot.name == first.name }.sorted { $0.slot.part < $1.slot.part }
        let scaled = parts.map { pages[$0.page].scaled($0.slot) }
        let (flows, excess) = layout.fit(blocks, through: scaled.map(\.frame), scaled[0].sizes)
        guard let flows else {
            if let excess { findings.append(.doesNotFit(first.name, .blocks(blocks), excess, job)) }
            return
        }
        for (index, flow) in flows.enumerated() {
            let share = flow.y / scaled[index].frame.height
            var slot = scaled[index]
            slot.sizes = scaled[0].sizes
            filled.append(LayoutNotes.Filled(slot: slot, flow: flow, share: share))
            canvas.sheet = parts[index].page
            canvas.draw(flow.pieces, in: place(scaled[index].frame, on: parts[index].page))
        }
    }

    private mutating func drawCode(_ address: String, _ alternative: String, in frame: Rect) {
        guard let code = QRCode(address) else { return }
        canvas.beginElement(.figure, alternative: alternative)
        canvas.setBox(frame)
        canvas.content([.squares(code.squares(in: frame), canvas.colour(.artInk))])
        canvas.endElement()
    }

    /// Says across each page of a draft that it is one.
    private mutating func stamp() {
        for page in pages.indices {
            canvas.sheet = page
            canvas.stamp(contents.strings[.draftLabel], pages[page].size)
        }
    }

    /// Pictures with more words than can be read while they are shown.
    private var tooManyWords: [Finding] {
        pages.enumerated().compactMap { page, layout in
            guard let seconds = layout.board.seconds else { return nil }
            let words = layout.board.slots.filter(\.name.isMessage).reduce(0) { sum, slot in
                sum + (contents.content(of: slot.name)?.words ?? 0)
            }
            let most = ReadingTime.words(in: seconds)
            return words > most
                ? .tooManyWords(words, most: most, picture: page + 1, seconds: seconds, job) : nil
        }
    }

    /// What the format must carry and no slot showed.
    private var dropped: [Finding] {
        let text = FormatText(job.variant, as: job.format, catalogue: job.campaign.catalogue)
        return DroppedText.findings(text, drawn: canvas.drawn)
    }
}

extension Artboard {
    /// Whether there is anything to tell on it.
    fileprivate func hasMessage(_ contents: SlotContents) -> Bool {
        slots.contains { $0.name.isMessage && contents.content(of: $0.name) != nil }
    }
}

extension Format {
    /// Whether it is printed; the others are pictures, whose edges show.
    var isPaper: Bool {
        switch self {
        case .poster, .leaflet, .card, .apt: true
        case .page, .screen, .social: false
        }
    }
}
