// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Reads the group `accessibility` of `Content/campaign.yaml`.
struct AccessibilityStatementReader {
    /// The campaign's languages.
    let languages: [LanguageTag]
    /// Whether the publisher has an address that stands in for the statement's own.
    let publisherHasEmail: Bool

    /// The statement, nil where something the law asks for is missing.
    func read(_ reader: inout MappingReader) -> AccessibilityStatement? {
        let service = texts("service", &reader)
        let compliance = readCompliance(&reader)
        let deficiencies = reader.groups("deficiencies", readDeficiency)
        let assessed = day("assessed", &reader)?.day
        let assessedBy = readAssessors(&reader)
        let method = texts("method", &reader)
        let updated = day("updated", &reader)
        let feedback = readFeedback(&reader)
        if let compliance { check(compliance, deficiencies, &reader) }
        guard let compliance, let assessed, let updated, !assessedBy.isEmpty else { return nil }
        if updated.day < assessed {
            reader.report(AccessibilityFinding(reader.file).updatedTooEarly(assessed, updated.range))
        }
        return AccessibilityStatement(
            service: service, compliance: compliance.choice, deficiencies: deficiencies, assessed: assessed,
            assessedBy: assessedBy, method: method, updated: updated.day, feedback: feedback)
    }

    private typealias Compliance = (choice: AccessibilityStatement.Compliance, range: ByteRange)

    private func readCompliance(_ reader: inout MappingReader) -> Compliance? {
        guard let node = reader.required("compliance") else { return nil }
        return reader.optionalChoice("compliance", of: AccessibilityStatement.Compliance.self).map { ($0, node.range) }
    }

    /// What compliance is said to be must agree with the deficiencies that are told of.
    private func check(
        _ compliance: Compliance, _ deficiencies: [AccessibilityDeficiency], _ reader: inout MappingReader
    ) {
        let finding = AccessibilityFinding(reader.file)
        let falls = deficiencies.contains { $0.reason != .outside }
        switch compliance.choice {
        case .fully: if falls { reader.report(finding.fullyWithDeficiencies(compliance.range)) }
        case .partly, .not: if !falls { reader.report(finding.noDeficiencies(compliance.range)) }
        }
    }

    private func readAssessors(_ reader: inout MappingReader) -> [AccessibilityStatement.Assessor] {
        guard let node = reader.required("assessed-by") else { return [] }
        if case .sequence(let items) = node.kind, items.isEmpty {
            reader.report(AccessibilityFinding(reader.file).noAssessor(node.range))
        }
        return reader.choices("assessed-by", of: AccessibilityStatement.Assessor.self).map(\.choice)
    }

    private func readDeficiency(_ reader: inout MappingReader) -> AccessibilityDeficiency? {
        let what = reader.required("what").map { reader.campaignTexts(of: $0, "what", languages, needed: needed) }
        let criteria = reader.texts("criteria").compactMap { criterion($0, &reader) }
        let reason = reader.choice("reason", of: AccessibilityDeficiency.Reason.self)
        let why = texts("why", &reader)
        let mendedBy = reader.optionalDay("mended-by")?.day
        guard let what, let reason else { return nil }
        let finding = AccessibilityFinding(reader.file)
        switch reason {
        case .notYet: if !reader.has("mended-by") { reader.report(finding.noDay(reader.range)) }
        case .burden: if !reader.has("why") { reader.report(finding.noReason(reader.range)) }
        case .outside: break
        }
        return AccessibilityDeficiency(what: what, criteria: criteria, reason: reason, why: why, mendedBy: mendedBy)
    }

    private func criterion(_ text: MappedText, _ reader: inout MappingReader) -> WCAGCriterion? {
        let criterion = WCAGCriterion(text.string)
        if criterion == nil, let range = text.range {
            reader.report(AccessibilityFinding(reader.file).badCriterion(text.string, range))
        }
        return criterion
    }

    private func readFeedback(_ reader: inout MappingReader) -> AccessibilityFeedback {
        let read = AccessibilityFeedbackReader().read
        let feedback = reader.optionalGroup("feedback", read) ?? AccessibilityFeedback()
        let finding = AccessibilityFinding(reader.file)
        if feedback.email == nil, feedback.url == nil, !publisherHasEmail {
            reader.report(finding.noContact(reader.range))
        }
        if feedback.answerDays == nil { reader.report(finding.noAnswerTime(reader.range)) }
        return feedback
    }

    /// A text per language that may be left out.
    private func texts(_ key: String, _ reader: inout MappingReader) -> [LanguageTag: MappedText] {
        reader.optional(key).map { reader.campaignTexts(of: $0, key, languages, needed: needed) } ?? [:]
    }

    /// A day that must be there.
    private func day(_ key: String, _ reader: inout MappingReader) -> (day: Day, range: ByteRange)? {
        reader.required(key) == nil ? nil : reader.optionalDay(key)
    }

    /// The languages that need a text: `sv-simple` may do with that of `sv`.
    private var needed: [LanguageTag] {
        languages.filter { $0.tag == $0.primary || !languages.map(\.tag).contains($0.primary) }
    }
}
