// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

extension ReviewDesk {
    /// The edition number of a wording: longer where another wording in the campaign has it.
    func freeNumber(
        for digest: WordingDigest, of message: Identifier<Message>, in language: LanguageTag
    ) -> EditionNumber {
        let taken = ids.flatMap { id in
            events.history(of: id, now: horizon).events.compactMap { event -> EditionNumber? in
                guard case .release(let release) = event.act else { return nil }
                return event.digest == digest && event.message == message.name ? nil : release.edition
            }
        }
        let others = EditionLedger.entries(in: project).filter { $0.digest != digest }.map(\.number)
        let numbers = (4...8).map {
            EditionNumber(message: message.name, language: language, digest: digest, length: $0)
        }
        return numbers.first { !taken.contains($0) && !others.contains($0) } ?? numbers[4]
    }
}
