// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Whether a sign or an exception that asks for a clinician (`needs-clinician`) is right as one language shows it.
public struct ClinicianQuestion: Sendable {
    /// The rule's name in findings.
    public static let rule = "needs-clinician"

    public let sign: Identifier<Sign>
    public let language: LanguageTag
    /// What an answer binds to: SHA-256 over level, person, time, place and wording, so that a changed sign asks again.
    public let fingerprint: Digest
    public let finding: Finding
}

extension Catalogue {
    /// The questions for a clinician in every language that has a wording of its own, in the order of signs.
    ///
    /// - Parameter judged: the signs that clinicians have judged before: those are asked about whatever their mark says.
    public func clinicianQuestions(
        in file: SourceFile, judged: [LanguageTag: Set<Identifier<Sign>>] = [:]
    ) -> [ClinicianQuestion] {
        let wordings = signs.mapValues(\.wording).merging(exceptions.mapValues(\.wording)) { sign, _ in sign }
        return wordings.keys.sorted().flatMap { id in
            (wordings[id] ?? [:]).keys.sorted().filter { isAsked(id, judged[$0]) }.compactMap {
                question(id, $0, in: file)
            }
        }
    }

    /// The questions for a clinician that signs raise which a variant shows.
    ///
    /// - Parameters:
    ///   - file: the catalogue's file; nil where it is not at hand.
    ///   - judged: the signs that clinicians have judged before in the variant's language.
    public func clinicianQuestions(
        on variant: Variant, in file: SourceFile?, judged: Set<Identifier<Sign>> = []
    ) -> [ClinicianQuestion] {
        let named = variant.signUses(known: idsByWording(in: variant.language)).map(\.id)
        return variant.shown.signs.union(named).filter { isAsked($0, judged) }.sorted().compactMap {
            question($0, variant.language, in: file)
        }
    }

    private func isAsked(_ id: Identifier<Sign>, _ judged: Set<Identifier<Sign>>?) -> Bool {
        signs[id]?.needsClinician ?? exceptions[id]?.needsClinician ?? false || judged?.contains(id) ?? false
    }

    private func question(
        _ id: Identifier<Sign>, _ language: LanguageTag, in file: SourceFile?
    ) -> ClinicianQuestion? {
        guard let wording = wording(of: id, in: language) else { return nil }
        var writer = WordingWriter()
        writer.write(id, in: self, language)
        let place = wording.text.range.flatMap { range in file.map { $0.place(range) } } ?? SourcePlace(path: path)
        let fingerprint = writer.digest()
        return ClinicianQuestion(
            sign: id, language: language, fingerprint: fingerprint,
            finding: .needsClinician(id, language, fingerprint, at: place))
    }
}

extension Finding {
    fileprivate static func needsClinician(
        _ id: Identifier<Sign>, _ language: LanguageTag, _ fingerprint: Digest, at place: SourcePlace
    ) -> Finding {
        let name = String(fingerprint.description.prefix(8))
        let command = "lagom review answer common/\(language) --finding \(name) --why \"…\""
        return Finding(
            ClinicianQuestion.rule, .answer, at: place,
            message: Wording(
                sv: "”\(id)” väntar på att en kliniker bedömer nivå och ordalydelse.",
                en: "\"\(id)\" waits for a clinician to judge its level and wording."),
            remedy: Wording(
                sv: "Låt en medicinsk granskare svara, en gång för alla texter: \(command)",
                en: "Have a clinical reviewer answer, once for all texts: \(command)"))
    }
}
