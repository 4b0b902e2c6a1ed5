// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Act {
    /// What was done, as the rest of a sentence that begins with who did it.
    public var wording: Wording {
        switch self {
        case .submit: Wording(sv: "skickade in texten", en: "submitted the text")
        case .approve: Wording(sv: "godkände texten", en: "approved the text")
        case .requestChanges(_, let finding?):
            Wording(
                sv: "tog tillbaka svaret på \(finding.short)", en: "took back the answer to \(finding.short)")
        case .requestChanges: Wording(sv: "begärde ändring", en: "asked for changes")
        case .comment: Wording(sv: "kommenterade", en: "commented")
        case .answer(let finding, nil, _):
            Wording(sv: "svarade på anmärkningen \(finding.short)", en: "answered the finding \(finding.short)")
        case .answer(_, let sign?, _): Wording(sv: "bedömde tecknet \(sign)", en: "judged the sign \(sign)")
        case .waive(let finding, let until):
            Wording(
                sv: "medgav avsteg från anmärkningen \(finding.short) till \(until)",
                en: "waived the finding \(finding.short) until \(until)")
        case .skip(let step):
            Wording(
                sv: "hoppade över steget \(step.wording.sv)", en: "skipped the step of the \(step.wording.en)")
        case .test(let test): test.wording
        case .release(let release): release.wording
        case .withdraw(let withdrawal): withdrawal.wording
        case .extend(let until):
            Wording(sv: "flyttade nästa granskning till \(until)", en: "moved the next review to \(until)")
        }
    }
}

extension Digest {
    /// Its start, by which commands name a finding.
    var short: String { String(description.prefix(8)) }
}

extension ReaderTest {
    fileprivate var wording: Wording {
        let signs = laterBySign.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }.joined()
        return Wording(
            sv: "lät \(asked) läsare läsa texten: \(earlier) skulle söka vård tidigare, \(same) som förut, "
                + "\(later) senare\(signs)",
            en: "had \(asked) readers read the text: \(earlier) would seek care earlier, \(same) as before, "
                + "\(later) later\(signs)")
    }
}

extension Release {
    fileprivate var wording: Wording {
        let numbers = [dnr.map { "dnr \($0)" }, artikelnr.map { "artikelnr \($0)" }].compactMap(\.self)
        let more = numbers.isEmpty ? "" : " (\(numbers.joined(separator: ", ")))"
        return Wording(
            sv: "gav ut \(edition)\(from.map { ", ute från \($0)" } ?? "")\(more)",
            en: "released \(edition)\(from.map { ", out from \($0)" } ?? "")\(more)")
    }
}

extension Withdrawal {
    fileprivate var wording: Wording {
        let said = correction.map { "\($0.wrong) \($0.advice)" }
        return Wording(
            sv: "drog tillbaka \(edition?.text ?? "texten")" + (said.map { ". Rättelse: \($0)" } ?? ""),
            en: "withdrew \(edition?.text ?? "the text")" + (said.map { ". Correction: \($0)" } ?? ""))
    }
}
