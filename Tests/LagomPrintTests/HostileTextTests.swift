// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomText
import Testing

@testable import LagomPrint

/// Text that nobody would write, in every place that text comes to: a finding, or all of it on the paper.
struct HostileTextTests {
    /// The name of a hostile text, so that a failure says which it was.
    enum Hostile: String, CaseIterable, CustomTestStringConvertible {
        case longWord, emoji, mixedDirections, combiningMarks, tenThousand, empty, blanks, overrides, lineEnds, joiners

        var text: String {
            switch self {
            case .longWord: String(repeating: "v", count: 300)
            case .emoji: String(repeating: "😀👩‍👩‍👧‍👦🇸🇪", count: 20)
            case .mixedDirections: "Ring مرحبا 112 שלום (abc) ١٢٣ «نص» 1177–1178 slut"
            case .combiningMarks: "e" + String(repeating: "\u{301}\u{323}", count: 60) + "n"
            case .tenThousand: String(repeating: "ord ", count: 2500)
            case .empty: ""
            case .blanks: " \u{A0}\u{2003}\u{3000} "
            case .overrides: "Ring \u{202E}211\u{202C} nu \u{2066}\u{2067}öppet"
            case .lineEnds: "ett\u{2028}två\u{2029}tre\u{85}fyra"
            case .joiners: "\u{200D}\u{200C}\u{FEFF}\u{AD}a\u{AD}b\u{200B}c\u{FFFD}"
            }
        }

        var testDescription: String { rawValue }
    }

    /// A place in a message.
    enum Place: String, CaseIterable {
        case title, summary, headline, lead, point, safetyShort, sign, body, heading

        /// The front matter and the text with something hostile in this place.
        func message(_ text: String) -> String {
            func here(_ place: Place, _ plain: String) -> String { self == place ? text : plain }
            return """
                ---
                title: \(Self.quoted(here(.title, "Ont i halsen")))
                summary: \(Self.quoted(here(.summary, "Om halsen.")))
                type: advice
                subject: [halsont]
                poster:
                  headline: \(Self.quoted(here(.headline, "Ont i halsen?")))
                  lead: \(Self.quoted(here(.lead, "Fråga.")))
                  points: [\(Self.quoted(here(.point, "Vila.")))]
                safety-short: \(Self.quoted(here(.safetyShort, "Ring 112.")))
                ---
                ## \(here(.heading, "Rubrik"))

                Text: \(here(.body, "Om halsen."))

                > [!EMERGENCY]
                > Ring 112 om du
                > - \(here(.sign, "har svårt att andas"))
                """
        }

        /// As YAML's double quotes have it.
        private static func quoted(_ text: String) -> String {
            text.unicodeScalars.reduce("\"") { result, scalar in
                scalar.isASCII && scalar != "\"" && scalar != "\\"
                    ? result + String(scalar) : result + "\\U" + padded(String(scalar.value, radix: 16))
            } + "\""
        }

        private static func padded(_ digits: String) -> String {
            String(repeating: "0", count: 8 - digits.count) + digits
        }
    }

    @Test(arguments: Place.allCases, Hostile.allCases)
    func aHostileTextIsAFindingOrWhollyOnThePaper(place: Place, hostile: Hostile) {
        guard let variant = Self.variant(place.message(hostile.text)) else { return }
        let typesetter = Typesetter(.standard)
        for format in [Format.poster, .leaflet, .card, .screen, .social] {
            let (document, findings) = Self.compose(Sample.job(variant, as: format), typesetter)
            #expect(document != nil || findings.block, "\(format)")
            if let document { #expect(document.strays == [], "\(format)") }
        }
    }

    @Test(arguments: Hostile.allCases)
    func aHostileClinicIsAFindingOrWhollyOnThePaper(hostile: Hostile) throws {
        let variant = try #require(Self.variant(Place.title.message("Ont i halsen")))
        let typesetter = Typesetter(.standard)
        for format in [Format.poster, .leaflet, .card] {
            var job = Sample.job(variant, as: format)
            let text = hostile.text
            job.clinic = Clinic(
                id: Identifier("a"), name: text, phone: text, phoneHours: text, whenClosed: text, address: text,
                region: text, url: text, logo: nil, languages: [], range: 0..<0)
            let (document, findings) = Self.compose(job, typesetter)
            #expect(document != nil || findings.block, "\(format)")
            if let document { #expect(document.strays == [], "\(format)") }
        }
    }

    /// nil where the text is refused when it is read, which is a finding.
    private static func variant(_ text: String) -> Variant? {
        let path = "Content/messages/ont/sv.md"
        let project = ProjectFolder(files: [path: Array(text.utf8)])
        let id = Identifier<Message>("ont")
        let reader = MessageReader(Sample.campaign, project: project, messages: [id])
        return reader.read(MessageFolder(of: id, in: project)).message?.variants.first
    }

    private static func compose(
        _ job: PrintJob, _ typesetter: Typesetter
    ) -> (document: PrintDocument?, findings: [Finding]) {
        let boards = Sample.shelf.artboards.pages(of: job.format)
        var composer = Composer(job, boards, Sample.theme, typesetter)
        return (composer.compose(), composer.findings)
    }
}

extension PrintDocument {
    /// What of its text lies outside the paper.
    fileprivate var strays: [String] {
        sheets.flatMap { sheet in
            sheet.leaves.flatMap(\.marks).compactMap { mark in
                guard case .glyphs(let run) = mark, run.isOutside(sheet.size) else { return nil }
                return run.glyphs.map(\.text).joined()
            }
        }
    }
}

extension Mark.Glyphs {
    fileprivate func isOutside(_ size: Size) -> Bool {
        let ends = glyphs.map { x + ($0.x + $0.advance) * self.size }
        let starts = glyphs.map { x + $0.x * self.size }
        return (starts.min() ?? 0) < 0 || (ends.max() ?? 0) > size.width || y < 0 || y > size.height
    }
}
