// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// Lays a job out on an artboard: from here on every coordinate is decided.
struct Composer {
    let job: PrintJob
    let artboard: Artboard
    let theme: Theme
    let typesetter: Typesetter
    private(set) var findings: [Finding] = []
    private var canvas: Canvas
    private let contents: SlotContents
    private let layout: SlotLayout
    /// How much larger the paper is than the artboard.
    private let factor: Double
    /// Where the content of each slot ended, for those that follow it.
    private var ends: [SlotName: Double] = [:]

    init(_ job: PrintJob, _ artboard: Artboard, _ theme: Theme, _ typesetter: Typesetter) {
        self.job = job
        self.artboard = artboard
        self.theme = theme
        self.typesetter = typesetter
        let language = job.variant.language
        let strings = theme.strings(for: language)
        contents = SlotContents(job: job, strings: strings)
        layout = SlotLayout(typesetter: typesetter, strings: strings, language: language)
        factor = job.paper.size.width / artboard.size.width
        canvas = Canvas(
            typesetter, theme, title: job.variant.frontMatter.title.string, language: language,
            edition: job.edition.number, publisher: job.campaign.settings.publisher.name)
    }

    /// The document; nil where something did not fit, which a finding tells.
    mutating func compose() -> PrintDocument? {
        typesetter.missing = []
        canvas.addSheet(job.paper.size)
        let isMirrored = job.variant.language.direction == .rightToLeft
        let page = Rect(x: 0, y: 0, width: job.paper.size.width, height: job.paper.size.height)
        canvas.decoration([.art(.artboard(artboard.file.path, isMirrored: isMirrored), page)])
        for slot in artboard.slots { fill(slot, isMirrored) }
        if !findings.block { findings += dropped }
        if !typesetter.missing.isEmpty { findings.append(.missingCharacters(typesetter.missing, job)) }
        return findings.block ? nil : canvas.document
    }

    /// What the format must carry and no slot showed.
    private var dropped: [Finding] {
        let text = FormatText(job.variant, as: job.format, catalogue: job.campaign.catalogue)
        return DroppedText.findings(text, drawn: canvas.drawn)
    }

    private mutating func fill(_ original: Slot, _ isMirrored: Bool) {
        guard let content = contents.content(of: original.name) else { return }
        let slot = scaled(original)
        let frame = isMirrored ? slot.frame.mirrored(in: job.paper.size.width) : slot.frame
        switch content {
        case .qr(let address, let alternative): drawCode(address, alternative, in: frame)
        case .art(let art): canvas.decoration([.art(art, frame)])
        case .text, .lines, .points, .cards, .blocks: write(content, slot, frame)
        }
    }

    /// The slot on the paper; one that follows another begins where that one's content ends.
    private func scaled(_ original: Slot) -> Slot {
        var slot = original
        slot.frame = slot.frame.scaled(by: factor)
        slot.sizes = slot.sizes.lowerBound * factor...slot.sizes.upperBound * factor
        if let leader = original.follows, let end = ends[leader], let before = artboard[leader] {
            let gap = original.frame.y - before.frame.maxY
            let top = end + gap * factor
            slot.frame.height = slot.frame.maxY - top
            slot.frame.y = top
        }
        return slot
    }

    private mutating func write(_ content: SlotContent, _ slot: Slot, _ frame: Rect) {
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
        ends[slot.name] = place.y + flow.y
    }

    private mutating func drawCode(_ address: String, _ alternative: String, in frame: Rect) {
        guard let code = QRCode(address) else { return }
        canvas.beginElement(.figure, alternative: alternative, box: frame)
        canvas.content([.squares(code.squares(in: frame), canvas.colour(.artInk))])
        canvas.endElement()
    }
}
