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

        /// From the first to the last of its words in one of the texts that has any.
        func words(in text: Int) -> Range<Int> {
            let own = words.filter { $0.text == text }.map(\.words)
            return own.map(\.lowerBound).min()!..<own.map(\.upperBound).max()!
        }
    }

    private let texts: LedTexts
    private let judge: Judge
    private let isInMessage: Bool
    /// What is known of texts that lead others or are led.
    private var readings: [Int: Reading] = [:]
    /// For each text that leads others, what guards may ask for of it and of those.
    private var asked: [Int: Set<Atom>] = [:]

    /// - Parameter isInMessage: whether a few words alone are not weighed.
    init(_ texts: LedTexts, judge: Judge, isInMessage: Bool) {
        self.texts = texts
        self.judge = judge
        self.isInMessage = isInMessage
    }

    /// What a text gives alone, as far as those around it let it stand.
    mutating func reading(of text: Int) -> Reading {
        let own = alone(text)
        guard !own.sightings.isEmpty || !own.present.isEmpty else { return own }
        if isForbidden(text) || isRefused(text) { return own.unsaid() }
        return texts[text].place == .columnHeading ? own.certain(by: judge.pack.rules) : own
    }

    private mutating func alone(_ text: Int) -> Reading {
        if let known = readings[text] { return known }
        let reading = judge.read(texts[text].string, isInMessage: isInMessage)
        if texts.isJoined(text) { readings[text] = reading }
        return reading
    }

    /// Whether it is an item of a list of what not to do.
    private mutating func isForbidden(_ text: Int) -> Bool {
        guard texts[text].place == .item, let line = texts[text].leads.last else { return false }
        return alone(line).asked.holds(judge.pack.compiled.forbidding)
    }

    /// Whether it is a question or a claim, and what answers it begins with a no.
    private mutating func isRefused(_ text: Int) -> Bool {
        let answer = text + 1
        guard answer < texts.all.count, texts[answer].leads.contains(text),
            texts[text].place == .cell || texts[text].string.last == "?"
        else { return false }
        let asked = alone(answer).asked
        return asked.holds(judge.pack.compiled.refusal, in: 0..<min(1, asked.count))
    }

    /// What a text gives together with those that lead it, or with the list above it, and none of them alone.
    mutating func findings(in text: Int) -> [Finding] { findingsWithLeads(text) + findingsWithList(text) }

    private mutating func findingsWithLeads(_ text: Int) -> [Finding] {
        let leads = texts[text].leads
        guard let line = leads.last, texts[line].goesOn || mayStandAcross(leads, text) else { return [] }
        let isForbidden = isForbidden(text)
        return findings(in: text, behind: leads) { [texts] judge, led in
            judge.readAcross(led, goesOn: texts[line].goesOn, isForbidden: isForbidden)
        }
    }

    private mutating func findingsWithList(_ text: Int) -> [Finding] {
        let (leads, list) = (texts[text].leads, texts[text].listAbove)
        guard !list.isEmpty, mayStandAcross(list, text) else { return [] }
        return findings(in: text, behind: leads + list) { judge, led in judge.readBelowList(led) }
            .filter { finding in !finding.words.contains { leads.contains($0.text) } }
    }

    /// Whether texts and one that they lead may have all parts of a rule between them.
    private mutating func mayStandAcross(_ leading: [Int], _ text: Int) -> Bool {
        let parts = leading.reduce(UInt64(0)) { $0 | reading(of: $1).asked.parts }
        return judge.pack.compiled.mayStandAcross(parts, reading(of: text).asked.parts)
    }

    private mutating func findings(
        in text: Int, behind leading: [Int], _ read: (Judge, LedText) -> [SightingAcross]
    ) -> [Finding] {
        let led = LedText(leading.map { texts[$0].string }, texts[text].string)
        let parts = leading + [text]
        return read(judge, led).compactMap { sighting in
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
        for text in lead...texts.end(of: lead) where texts[text].leads.contains(lead) {
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
