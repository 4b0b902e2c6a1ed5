// SPDX-License-Identifier: EUPL-1.2
import LagomText
import LagomYAML

/// Reads the group `feedback` of the accessibility statement.
struct AccessibilityFeedbackReader {
    func read(_ reader: inout MappingReader) -> AccessibilityFeedback? {
        AccessibilityFeedback(
            email: reader.emailAddress("email"), url: reader.pageAddress("url"), answerDays: answerDays(&reader))
    }

    private func answerDays(_ reader: inout MappingReader) -> Int? {
        guard let text = reader.optionalText("answer-days"), let range = text.range else { return nil }
        guard let days = Int(text.string), (1...60).contains(days) else {
            reader.report(AccessibilityFinding(reader.file).badAnswerDays(text.string, range))
            return nil
        }
        return days
    }
}

extension MappingReader {
    /// An e-mail address that may be left out.
    mutating func emailAddress(_ key: String) -> String? {
        guard let text = optionalText(key) else { return nil }
        if let range = text.range, !WebAddress.isEmail(text.string) {
            report(CampaignFinding(file).badEmail(text.string, range))
        }
        return text.string
    }

    /// The address of a web page that may be left out.
    mutating func pageAddress(_ key: String) -> String? {
        guard let text = optionalText(key) else { return nil }
        if let range = text.range, !WebAddress.isWellFormed(text.string) {
            report(CampaignFinding(file).badAddress(key, text.string, range))
        }
        return text.string
    }
}
