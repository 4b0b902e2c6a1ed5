// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomTheme

/// Fits contents into slots.
struct SlotLayout {
    let typesetter: Typesetter
    let strings: Strings
    let language: LanguageTag

    /// The largest flow of a content that fits a slot; nil with what was too much of it where none does.
    func fit(_ content: SlotContent, _ slot: Slot) -> (flow: Flow?, excess: Excess?) {
        func largest(hyphenatingTitles: Bool) -> (fitting: Flow?, smallest: Flow) {
            Fitting.largest(slot.sizes) { size in
                flow(content, slot, size, hyphenatesTitles: hyphenatingTitles)
            } fits: { flow in
                flow.fits && flow.y <= slot.frame.height + 0.01
            }
        }
        if let best = largest(hyphenatingTitles: false).fitting { return (best, nil) }
        let (best, smallest) = largest(hyphenatingTitles: true)
        if let best { return (best, nil) }
        return (nil, Excess(height: smallest.y, room: slot.frame.height, isTooWide: !smallest.fits))
    }

    /// The largest flows of blocks that fit a chain of frames.
    func fit(
        _ blocks: [PrintBlock], through frames: [Rect], _ sizes: ClosedRange<Double>
    ) -> (flows: [Flow]?, excess: Excess?) {
        let chain = ChainLayout(frames: frames)
        func start(_ size: Double) -> Flow {
            var flow = Flow(typesetter, strings, language, size: size, hyphenates: true)
            flow.cardHeading = .heading3
            return flow
        }
        let (best, _) = Fitting.largest(sizes) {
            chain.flows(blocks, start($0))
        } fits: {
            $0 != nil
        }
        if let flows = best ?? nil { return (flows, nil) }
        return (nil, chain.excess(blocks, start(sizes.lowerBound)))
    }

    /// By how much a text is too much for its slot at the smallest size.
    struct Excess {
        let height: Double
        let room: Double
        /// Whether a single word is wider than the slot.
        let isTooWide: Bool
    }

    /// - Parameter hyphenatesTitles: whether words of a title may be divided, which is the last resort.
    func flow(_ content: SlotContent, _ slot: Slot, _ size: Double, hyphenatesTitles: Bool) -> Flow {
        var flow = Flow(
            typesetter, strings, language, size: size, hyphenates: hyphenatesTitles || !content.isTitle)
        let width = slot.frame.width
        var look = Flow.Look(
            weight: slot.weight, colour: ColourToken(rawValue: slot.colour) ?? .text, alignment: slot.alignment)
        switch content {
        case .text(let text, let role):
            look.role = role
            look.isBalanced = true
            flow.text(text, x: 0, width: width, look)
        case .lines(let lines):
            for line in lines {
                var own = look
                (own.scale, own.weight) = (line.scale, max(line.weight, slot.weight))
                flow.text(line.text, x: 0, width: width, own)
            }
        case .points(let points):
            look.role = nil
            look.isBalanced = true
            flow.list(points.map { [.paragraph($0)] }, from: nil, x: 0, width: width, look: look, gap: 0.36)
        case .acts(let acts):
            look.isBalanced = true
            for (index, act) in acts.enumerated() {
                if index > 0 { flow.space(0.3) }
                flow.text(act, x: 0, width: width, look)
            }
        case .cards(let cards):
            return CardColumns(cards: cards, frame: slot.frame, columns: slot.columns).flow(flow)
        case .blocks(let blocks): flow.blocks(blocks, x: 0, width: width)
        case .qr, .art: break
        }
        return flow
    }
}

extension SlotContent {
    fileprivate var isTitle: Bool {
        if case .text(_, .heading1) = self { true } else { false }
    }
}
