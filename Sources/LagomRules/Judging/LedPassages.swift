// SPDX-License-Identifier: EUPL-1.2
import LagomContent

/// Texts of which some lead others: a danger in the one and bad advice in the other are put together.
struct LedPassages {
    /// What a rule saw across texts.
    struct Finding {
        let sighting: SightingAcross
        /// The text that is led.
        let text: Int
        /// Where its words stand, in the order of the leading texts and then the text: UTF-8 offsets into each.
        let words: [(text: Int, words: Range<Int>)]

        /// From the first to the last of its words in the text that is led.
        var ownWords: Range<Int> {
            let own = words.filter { $0.text == text }.map(\.words)
            return own.map(\.lowerBound).min()!..<own.map(\.upperBound).max()!
        }
    }

    private let texts: [String]
    /// For each text those that lead it, the outermost first.
    private let leads: [[Int]]
    /// Whether each text is a line that the next goes on with.
    private let goOn: [Bool]
    private let places: [FormatText.Place]
    private let judge: Judge
    private let isInMessage: Bool
    /// What is known of texts that lead others or are led.
    private var readings: [Int: Reading] = [:]
    /// For each text that leads others, the last of those; -1 for others.
    private var ends: [Int]
    /// For each text that leads others, what guards may ask for of it and of those.
    private var asked: [Int: Set<Atom>] = [:]

    /// - Parameter isInMessage: whether a few words alone are not weighed.
    init(_ texts: [String], leads: [[Int]], goOn: [Bool], places: [FormatText.Place], judge: Judge, isInMessage: Bool) {
        self.texts = texts
        self.leads = leads
        self.goOn = goOn
        self.places = places
        self.judge = judge
        self.isInMessage = isInMessage
        ends = Array(repeating: -1, count: texts.count)
        for (text, leads) in leads.enumerated() {
            for lead in leads { ends[lead] = text }
        }
    }

    /// What a text gives alone, as far as those around it let it stand.
    mutating func reading(of text: Int) -> Reading {
        let own = alone(text)
        guard !own.sightings.isEmpty || !own.present.isEmpty else { return own }
        if isForbidden(text) || isRefused(text) { return own.unsaid() }
        return places[text] == .columnHeading ? own.certain(by: judge.pack.rules) : own
    }

    private mutating func alone(_ text: Int) -> Reading {
        if let known = readings[text] { return known }
        let reading = judge.read(texts[text], isInMessage: isInMessage)
        if !leads[text].isEmpty || ends[text] >= 0 { readings[text] = reading }
        return reading
    }

    /// Whether it is an item of a list of what not to do.
    private mutating func isForbidden(_ text: Int) -> Bool {
        guard places[text] == .item, let line = leads[text].last else { return false }
        return alone(line).asked.holds(judge.pack.compiled.forbidding)
    }

    /// Whether it is a question or a claim, and what answers it begins with a no.
    private mutating func isRefused(_ text: Int) -> Bool {
        let answer = text + 1
        guard answer < texts.count, leads[answer].contains(text), places[text] == .cell || texts[text].last == "?"
        else { return false }
        let asked = alone(answer).asked
        return asked.holds(judge.pack.compiled.refusal, in: 0..<min(1, asked.count))
    }

    /// What a text gives together with those that lead it, and none of them alone.
    mutating func findings(in text: Int) -> [Finding] {
        guard let line = leads[text].last else { return [] }
        let own = reading(of: text)
        let leading = leads[text].reduce(UInt64(0)) { $0 | reading(of: $1).asked.parts }
        guard goOn[line] || judge.pack.compiled.mayStandAcross(leading, own.asked.parts) else { return [] }
        let led = LedText(leads[text].map { texts[$0] }, texts[text])
        let parts = leads[text] + [text]
        return judge.readAcross(led, goesOn: goOn[line], isForbidden: isForbidden(text)).compactMap { sighting in
            let words = sighting.words.map(led.place).map { (text: parts[$0.part], words: $0.words) }
            let finding = Finding(sighting: sighting, text: text, words: words)
            return isSaid(finding) || isSilenced(finding) ? nil : finding
        }
    }

    /// Whether the rule sees any of its words in one of the texts alone.
    private mutating func isSaid(_ finding: Finding) -> Bool {
        finding.words.contains { text, words in
            reading(of: text).sightings.contains { other in
                other.rule == finding.sighting.rule && !other.isDoubtful && other.words.contains { $0.overlaps(words) }
            }
        }
    }

    /// Whether anything that the same line leads, or the line itself, speaks against it.
    private mutating func isSilenced(_ finding: Finding) -> Bool {
        guard let lead = finding.words.first?.text, !finding.sighting.silencedBy.isEmpty else { return false }
        let asked = asked(by: lead)
        return finding.sighting.silencedBy.contains { asked.contains($0) }
    }

    private mutating func asked(by lead: Int) -> Set<Atom> {
        if let known = asked[lead] { return known }
        var all = Set(reading(of: lead).asked.atoms)
        for text in lead...max(lead, ends[lead]) where leads[text].contains(lead) {
            all.formUnion(reading(of: text).asked.atoms)
        }
        asked[lead] = all
        return all
    }
}

extension CompiledPack {
    /// Whether two texts with these parts of rules may have all parts of one between them, and neither of them all.
    fileprivate func mayStandAcross(_ leading: UInt64, _ led: UInt64) -> Bool {
        guard leading != 0, led != 0 else { return false }
        return scopeRules.contains { rule in
            let bits = rules[rule].partsAcross.reduce(UInt64(0)) { $0 | partBits[Int($1)] }
            return bits & leading != 0 && bits & led != 0 && bits & ~(leading | led) == 0
        }
    }
}
