// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomText

/// One message on the desk: its history, and each of its variants with what is found in it and said of it.
struct MessageCase: Sendable {
    let id: Identifier<Message>
    let history: ReviewHistory
    /// In the order of the campaign's languages.
    let variants: [VariantCase]

    subscript(language: LanguageTag) -> VariantCase? { variants.first { $0.language == language } }

    /// How commands name a text.
    ///
    /// - Parameter who: the id that whoever asks gave for themselves; nil where Git knows them.
    func target(_ language: LanguageTag, as who: String? = nil) -> ReviewTarget {
        let original = variants.first.flatMap { $0.language == language ? nil : $0.language }
        return ReviewTarget(id.name, language, original: original, as: who)
    }
}

/// One variant as it is being worked on.
struct VariantCase: Sendable {
    let content: Content
    let remarks: [Remark]
    let review: VariantReview

    /// Whose words they are.
    enum Content: Sendable {
        case message(Variant)
        case common(CommonVariant)

        var language: LanguageTag {
            switch self {
            case .message(let variant): variant.language
            case .common(let common): common.language
            }
        }
    }

    var subject: ReviewSubject { review.subject }
    var digest: WordingDigest { review.subject.digest }
    var language: LanguageTag { review.subject.language }

    /// The ids of the signs and exceptions that it shows.
    var shownSigns: Set<String> {
        switch content {
        case .message(let variant): Set(variant.shown.signs.map(\.name))
        case .common: []
        }
    }

    /// What is found in it under a fingerprint; nil where the words have changed that it was of.
    func remark(_ fingerprint: Digest) -> Remark? { remarks.first { $0.fingerprint == fingerprint } }

    /// The words that comments quote.
    var text: String {
        switch content {
        case .message(let variant): variant.file.text(in: 0..<variant.file.bytes.count)
        case .common(let common): common.text
        }
    }
}

extension ReviewDesk {
    /// A message with all that is known of it, but for who has edited it.
    func messageCase(_ id: Identifier<Message>) -> MessageCase { messageCase(id) { _, _ in [] } }

    /// A message with all that is known of it.
    ///
    /// - Parameter editors: who has edited a variant.
    func messageCase<Failure: Error>(
        _ id: Identifier<Message>,
        editors: (VariantCase.Content, ReviewHistory) throws(Failure) -> Set<Identifier<Reviewer>>
    ) throws(Failure) -> MessageCase {
        if id == CommonVariant.id { return try commonCase(editors: editors) }
        let history = events.history(of: id, now: horizon)
        let (message, findings) = MessageReader(campaign, project: project, messages: ids).read(id)
        guard let message else { return MessageCase(id: id, history: history, variants: []) }
        let remarks = remarks(on: message, findings, in: campaign, project, judged: judgedSigns)
        let digests = message.digests(in: campaign, from: project)
        var cases: [VariantCase] = []
        for variant in message.variants {
            guard let digest = digests[variant.language] else { continue }
            let own = remarks.filter { $0.isAbout(variant, of: message) }
            let subject = ReviewSubject(
                message: id.name,
                text: variant.reviewText(isTranslation: !cases.isEmpty, in: campaign.catalogue, project),
                digest: digest,
                editors: try editors(.message(variant), history),
                findings: own.map(\.reviewFinding), signAnswers: signAnswers, original: cases.first?.asOriginal)
            let review = VariantReview(subject, in: history, by: panel, on: today)
            cases.append(VariantCase(content: .message(variant), remarks: own, review: review))
        }
        return MessageCase(id: id, history: history, variants: cases)
    }
}

extension VariantCase {
    /// What translations of it translate.
    var asOriginal: ReviewSubject.Original {
        let out = [review.current, review.scheduled].compactMap { $0?.digest }
        return ReviewSubject.Original(text: subject.text, digests: Set([digest] + out))
    }
}

extension Variant {
    /// The facts by which rules of review decide.
    func reviewText(isTranslation: Bool, in catalogue: Catalogue, _ project: ProjectFolder) -> ReviewText {
        let calm = shown.signs.subtracting(alarmSigns).filter { catalogue.signs[$0] != nil }
        let subjects = frontMatter.subjects.map(\.value)
        let specialties = subjects.map { catalogue.subjects[$0]?.specialty }
        let limits = Set(specialties.compactMap { $0?.rawValue })
        return ReviewText(
            language: language, type: frontMatter.type.rawValue, subjects: Set(subjects.map(\.name)),
            settings: limits.union(frontMatter.settings.map(\.value)), limits: specialties.contains(nil) ? [] : limits,
            isTranslation: isTranslation,
            isMachineTranslated: frontMatter.translation?.by == .machine,
            claimsEasyReading: words(in: catalogue, project).contains(where: \.claimsEasyReading),
            calmSigns: Set(calm.map(\.name)), reviewBy: frontMatter.reviewBy?.value)
    }

    /// All that readers see of it, in whatever format.
    private func words(in catalogue: Catalogue, _ project: ProjectFolder) -> [String] {
        let slots = Format.allCases.flatMap { FormatText(self, as: $0, catalogue: catalogue).slots }
        return slots.map(\.text.text.string) + SideTexts(of: self, in: project).words
    }
}

extension Remark {
    /// Whether it is about a variant: its text, or something that all variants share.
    func isAbout(_ variant: Variant, of message: Message) -> Bool {
        if let language { return language == variant.language }
        let others = message.variants.filter { $0.language != variant.language }.map(\.file.path)
        return !others.contains(place.path)
    }
}
