// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Lays a job out on the artboards of its format: from here on every coordinate is decided.
struct Composer {
    let job: PrintJob
    /// One a page.
    let artboards: [Artboard]
    private(set) var findings: [Finding] = []
    private var canvas: Canvas
    private let typesetter: Typesetter
    private let contents: SlotContents
    private let layout: SlotLayout
    /// How much larger the paper is than the artboard.
    private let factor: Double
    /// Where the content of each slot ended, for those that follow it.
    private var ends: [SlotPlace: Double] = [:]

    /// A slot of a page.
    private struct SlotPlace: Hashable {
        let page: Int
        let name: SlotName
    }

    init(_ job: PrintJob, _ artboards: [Artboard], _ theme: Theme, _ typesetter: Typesetter) {
        self.job = job
        self.artboards = artboards
        self.typesetter = typesetter
        let language = job.variant.language
        let strings = theme.strings(for: language)
        contents = SlotContents(job: job, theme: theme)
        layout = SlotLayout(typesetter: typesetter, strings: strings, language: language)
        factor = job.format == .poster ? job.paper.size.width / artboards[0].size.width : 1
        canvas = Canvas(
            typesetter, theme, title: job.variant.frontMatter.title.string, language: language,
            edition: job.edition.number, publisher: job.campaign.settings.publisher.name)
    }

    private var isMirrored: Bool { job.variant.language.direction == .rightToLeft }

    /// The document; nil where something did not fit, which a finding tells.
    mutating func compose() -> PrintDocument? {
        typesetter.missing = []
        for (page, board) in artboards.enumerated() { addPage(page, board) }
        for (page, slot) in slots { fill(slot, on: page) }
        if job.edition.isPreview { stamp() }
        if !findings.block { findings += dropped }
        if !typesetter.missing.isEmpty { findings.append(.missingCharacters(typesetter.missing, job)) }
        return findings.block ? nil : canvas.document
    }

    /// The slots of all pages in reading order.
    private var slots: [(page: Int, slot: Slot)] {
        artboards.enumerated().flatMap { page, board in board.slots.map { (page, $0) } }
            .sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }
    }

    private func size(of page: Int) -> Size {
        Size(width: artboards[page].size.width * factor, height: artboards[page].size.height * factor)
    }

    private mutating func addPage(_ page: Int, _ board: Artboard) {
        let size = size(of: page)
        canvas.addSheet(size)
        canvas.sheet = page
        let whole = Rect(x: 0, y: 0, width: size.width, height: size.height)
        canvas.decoration([.art(.artboard(board.file.path, isMirrored: isMirrored), whole)])
    }

    private mutating func fill(_ original: Slot, on page: Int) {
        guard original.part == 1, let content = contents.content(of: original.name) else { return }
        if case .blocks(let blocks) = content {
            chain(blocks, original)
            return
        }
        canvas.sheet = page
        let slot = scaled(original, on: page)
        let frame = place(slot.frame, on: page)
        switch content {
        case .qr(let address, let alternative): drawCode(address, alternative, in: frame)
        case .art(let art): canvas.decoration([.art(art, frame)])
        case .text, .lines, .points, .cards, .blocks: write(content, slot, frame, page)
        }
    }

    private func place(_ frame: Rect, on page: Int) -> Rect {
        isMirrored ? frame.mirrored(in: size(of: page).width) : frame
    }

    /// The slot on the paper; one that follows another begins where that one's content ends.
    private func scaled(_ original: Slot, on page: Int) -> Slot {
        var slot = original
        slot.frame = slot.frame.scaled(by: factor)
        slot.sizes = slot.sizes.lowerBound * factor...slot.sizes.upperBound * factor
        if let leader = original.follows, let end = ends[SlotPlace(page: page, name: leader)],
            let before = artboards[page][leader]
        {
            let top = end + (original.frame.y - before.frame.maxY) * factor
            slot.frame.height = slot.frame.maxY - top
            slot.frame.y = top
        }
        return slot
    }

    private mutating func write(_ content: SlotContent, _ slot: Slot, _ frame: Rect, _ page: Int) {
        let (flow, excess) = layout.fit(content, slot)
        guard let flow else {
            if let excess { findings.append(.doesNotFit(slot.name, content, excess, job)) }
            return
        }
        var place = frame
        switch slot.verticalAlignment {
        case .top: break
        case .middle: place.y += (frame.height - flow.y) / 2
        case .bottom: place.y += frame.height - flow.y
        }
        canvas.draw(flow.pieces, in: place)
        ends[SlotPlace(page: page, name: slot.name)] = place.y + flow.y
    }

    /// Lets blocks flow through all parts of a slot, on whatever pages they are.
    private mutating func chain(_ blocks: [PrintBlock], _ first: Slot) {
        let parts = slots.filter { $0.slot.name == first.name }.sorted { $0.slot.part < $1.slot.part }
        let scaled = parts.map { self.scaled($0.slot, on: $0.page) }
        let (flows, excess) = layout.fit(blocks, through: scaled.map(\.frame), scaled[0].sizes)
        guard let flows else {
            if let excess { findings.append(.doesNotFit(first.name, .blocks(blocks), excess, job)) }
            return
        }
        for (index, flow) in flows.enumerated() {
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
        for page in artboards.indices {
            canvas.sheet = page
            canvas.stamp(contents.strings[.draftLabel], size(of: page))
        }
    }

    /// What the format must carry and no slot showed.
    private var dropped: [Finding] {
        let text = FormatText(job.variant, as: job.format, catalogue: job.campaign.catalogue)
        return DroppedText.findings(text, drawn: canvas.drawn)
    }
}
