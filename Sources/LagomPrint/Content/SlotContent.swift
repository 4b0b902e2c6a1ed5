// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import LagomTheme

/// What a slot is filled with.
enum SlotContent {
    case text(RichText, Element.Role)
    /// Paragraphs below each other, each in a role and at a scale of its own.
    case lines([Line])
    case points([RichText])
    /// What to do when, the gravest first.
    case acts([RichText])
    case cards([PrintCard])
    case blocks([PrintBlock])
    case qr(address: String, alternative: String)
    case art(Art)

    struct Line {
        let text: RichText
        var scale = 1.0
        var weight = 400
    }
}

/// Fills slots from a job: everything that a print says is decided here.
struct SlotContents {
    let job: PrintJob
    let theme: Theme
    /// The kinds of cards that have slots of their own.
    let kindsApart: Set<Card.Kind>
    var strings: Strings { theme.strings(for: job.variant.language) }
    private var variant: Variant { job.variant }
    private var texts: PrintText {
        PrintText(variant: variant, catalogue: job.campaign.catalogue, strings: strings)
    }

    /// The content of a slot; nil where the job has none and the slot stays empty.
    func content(of slot: SlotName) -> SlotContent? {
        let front = variant.frontMatter
        switch slot {
        case .headline: return text((front.poster?.headline ?? front.title).string, .heading1)
        case .title: return text(front.title.string, .heading1)
        case .lead: return text(front.poster?.lead?.string, .paragraph)
        case .summary: return text(front.summary.string, .paragraph)
        case .points:
            let points = front.poster?.points ?? []
            return points.isEmpty ? nil : .points(points.map { RichText($0.string) })
        case .cards: return cards { !kindsApart.contains($0) }
        case .emergency, .urgent, .contact, .exception, .ask, .fact: return cards { $0.slot == slot }
        case .body: return .blocks(texts.blocks(variant.blocks))
        case .safetyShort: return front.safetyShort.map { .acts(SafetyActs.acts($0.string)) }
        case .numbers: return numbers
        case .qr:
            return job.edition.address.map { .qr(address: $0, alternative: strings.text(.printCode, ["address": $0])) }
        case .address: return address
        case .publisher:
            return text(strings[.publishedBy] + " " + job.campaign.settings.publisher.name.string, .paragraph)
        case .edition: return edition
        case .notice: return notice
        case .clinic: return clinic
        case .logo: return job.logo.map { .art(.logo($0)) }
        case .illustration:
            let subject = variant.frontMatter.subjects.first?.value.name ?? ""
            return .art(.illustration(subject, isInkSaving: job.finish.isInkSaving))
        case .staffLine: return staffLine
        case .pictureNumber: return nil
        }
    }

    private func text(_ text: String?, _ role: Element.Role) -> SlotContent? {
        guard let text, !text.isEmpty else { return nil }
        return .text(RichText(text), role)
    }

    /// The cards of some kinds, of those that `FormatText` gives the format.
    private func cards(_ isWanted: (Card.Kind) -> Bool) -> SlotContent? {
        let cards = variant.cards(shownBy: job.format).filter { isWanted($0.kind) }
        return cards.isEmpty ? nil : .cards(cards.map(texts.card))
    }

    /// The number for advice in digits that can be read across a room, and what it is for; never larger than 112.
    private var numbers: SlotContent {
        let number = RichText("1177", .link("tel:1177"))
        guard job.format == .card else {
            return .lines([
                SlotContent.Line(text: number, scale: 1.75, weight: 800),
                SlotContent.Line(text: RichText(strings[.care1177])),
            ])
        }
        var line = number.with(.large)
        line.append("  " + strings[.care1177])
        return .text(line, .paragraph)
    }

    private var address: SlotContent? {
        guard let address = job.edition.address else { return nil }
        return .lines([
            SlotContent.Line(text: RichText(strings[.printReadMore]), weight: 600),
            SlotContent.Line(text: RichText(address.shownAddress.isolated(in: variant.language), .link(address))),
        ])
    }

    /// Stands between two things; no line begins with it.
    private static let dot = "\u{A0}· "

    private var edition: SlotContent {
        let number = strings.text(.edition, ["edition": job.edition.number.isolated(in: variant.language)])
        let until = job.edition.validUntil.map {
            strings.text(.printValidUntil, ["day": $0.description.isolated(in: variant.language)])
        }
        // No line ends inside either of them.
        let parts = [number, until].compactMap { $0?.replacing(" ", with: "\u{A0}") }
        return .text(RichText(parts.joined(separator: Self.dot)), .paragraph)
    }

    private var notice: SlotContent? {
        guard job.campaign.settings.isDemonstration else { return nil }
        var text = RichText(strings[.demonstrationLabel], .bold)
        text.append(" " + strings[.demonstrationText])
        return .text(text, .paragraph)
    }

    /// The clinic's own lines, the most needed where there is little room; where it is nobody's print, that worry is
    /// reason enough to ring.
    private var clinic: SlotContent? {
        guard let clinic = job.clinic else {
            return job.format == .leaflet || job.format == .apt ? nil : text(strings[.careWorry], .paragraph)
        }
        let hours = clinic.phoneHours?.isolated(in: variant.language)
        let closed = clinic.whenClosed.map {
            strings.text(.printWhenClosed, ["words": $0.isolated(in: variant.language)])
        }
        let times = [hours, closed].compactMap { $0 }.joined(separator: " · ")
        let lines = [times, clinic.address?.isolated(in: variant.language) ?? ""].filter { !$0.isEmpty }.map {
            SlotContent.Line(text: RichText($0))
        }
        let head = [
            SlotContent.Line(text: RichText(clinic.name.isolated(in: variant.language)), weight: 700),
            SlotContent.Line(text: RichText(clinic.phone.isolated(in: variant.language)), scale: 1.1, weight: 700),
        ]
        return .lines(job.format == .card ? head : head + lines)
    }

    /// 'Arabiska · Ont i halsen · HALS-ar-2MQ7', in Swedish, for those who hang up what they cannot read.
    private var staffLine: SlotContent? {
        let language = variant.language
        guard language.primary != "sv", let swedish = LanguageTag("sv") else { return nil }
        let subject = variant.frontMatter.subjects.first.flatMap { job.campaign.catalogue.subjects[$0.value] }
        let name = SwedishNames.name(of: language) ?? strings.name
        let parts = [name, subject?.title[swedish]?.string, job.edition.number]
        let line = parts.compactMap { $0 }.joined(separator: Self.dot).isolated(in: language)
        return .text(RichText(line, .language(swedish)), .paragraph)
    }
}

extension String {
    /// An address without what everybody leaves out.
    fileprivate var shownAddress: String {
        let short = hasPrefix("https://") ? dropFirst(8) : self[...]
        return String(short.hasSuffix("/") ? short.dropLast() : short)
    }

    /// Digits, codes and addresses keep their own order inside text that is read from the right (UAX 9, 2.4).
    func isolated(in language: LanguageTag) -> String {
        language.direction == .rightToLeft ? "\u{2066}\(self)\u{2069}" : self
    }
}
