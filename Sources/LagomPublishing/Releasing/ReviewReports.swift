// SPDX-License-Identifier: EUPL-1.2
import LagomContent
public import LagomReview
public import LagomText

/// One line of a text's history.
public struct LogLine: Sendable {
    public let event: ReviewEvent
    /// Whether it was said of the wording that is being worked on.
    public let isOfPresentWording: Bool
    /// What has become of the passage that it is about.
    public let passage: Passage?

    /// What has become of a passage.
    public enum Passage: String, Sendable {
        case same, edited, gone
    }
}

/// One text that somebody could do something about.
public struct InboxLine: Sendable {
    public let message: String
    public let language: LanguageTag
    public let state: State
    public let role: Role
    public let need: Need
    /// The words that a finding is about; nil where the need is about none.
    public let words: String?
}

extension ReviewDesk {
    /// What was said of a text, in the history's order, whether or not there is a draft of it now.
    public func log(of text: String) throws -> [LogLine] {
        let (message, language) = try name(of: text)
        let whole = messageCase(message)
        let (draft, events) = (whole[language], whole.history.events.filter { $0.variant == language })
        guard draft != nil || !events.isEmpty else { throw ReviewRefusal.noText(text) }
        let words = draft?.text ?? ""
        return events.map { event in
            LogLine(
                event: event, isOfPresentWording: event.digest == draft?.digest,
                passage: event.act.anchor.map { Self.passage($0.place(in: words)) })
        }
    }

    private static func passage(_ place: Anchor.Place) -> LogLine.Passage {
        switch place {
        case .same: .same
        case .edited: .edited
        case .gone: .gone
        }
    }

    /// What a reviewer could do now, text by text.
    public func inbox(of id: String?) async throws -> [InboxLine] {
        let reviewer = try reviewer(id)
        let chunks = try await ParallelChunks.map(reviewed, size: 4) { chunk in
            chunk.flatMap { id in messageCase(id).variants.flatMap { lines($0, of: id, for: reviewer) } }
        }
        // A sign is judged once, in whichever text it was met.
        var judged: Set<Digest> = []
        return chunks.joined().filter { line in
            guard line.need.asksOfSign, let finding = line.need.finding else { return true }
            return judged.insert(finding.fingerprint).inserted
        }
    }

    private func lines(_ one: VariantCase, of id: Identifier<Message>, for reviewer: Reviewer) -> [InboxLine] {
        guard one.review.state != .draft else { return [] }
        // Authors judge nothing of their own, but mend it.
        let isOwn = one.review.authors.contains(reviewer.id)
        return one.review.needs.filter { !isOwn || $0.roles == [.author] }.compactMap { need in
            guard !need.asksOfSign || reviewer.mayJudgeSigns(of: one) else { return nil }
            return need.roles.sorted().first { reviewer.holds($0, for: one.language, on: today) }.map { role in
                InboxLine(
                    message: id.name, language: one.language, state: one.review.state, role: role, need: need,
                    words: one.remarks.first { $0.fingerprint == need.finding?.fingerprint }?.quote)
            }
        }
    }

    /// The text as a reviewer last spoke of it, and as it is now; nil where they have not, or it was not kept.
    public func wordings(of text: String, since id: String?) throws -> (then: ReviewEvent?, lines: [DiffLine]) {
        let reviewer = try reviewer(id)
        let (message, language) = try name(of: text)
        let whole = messageCase(message)
        guard let one = whole[language] else { throw ReviewRefusal.noText(text) }
        let last = whole.history.events.last { $0.variant == language && $0.who == reviewer.id }
        guard let last, let then = wording(last.digest, of: one, whole) else { return (last, []) }
        return (last, DiffLine.between(then, one.text))
    }

    /// The file of a wording: the one at hand, one that an edition kept, or one that Git has.
    private func wording(_ digest: WordingDigest, of one: VariantCase, _ whole: MessageCase) -> String? {
        if digest == one.digest { return one.text }
        guard case .message(let variant) = one.content else { return nil }
        let language = one.language
        let kept = one.review.editions.first { $0.digest == digest }
        if let kept {
            let file = project.read(KeptEdition.folder(whole.id, kept.number) + "/\(language).md").file
            return file.map { $0.text(in: 0..<$0.bytes.count) }
        }
        return git.versions(of: variant.file.path).first { text in
            let file = SourceFile(path: variant.file.path, bytes: Array(text.utf8))
            let files = [file.path: file.bytes]
            let message = MessageReader(campaign, project: ProjectFolder(files: files), messages: ids)
                .read(MessageFolder(of: whole.id, in: ProjectFolder(files: files))).message
            let digests = message?.digests(in: campaign, from: project)
            return digests?[language] == digest
        }
    }
}

extension Reviewer {
    fileprivate func mayJudgeSigns(of one: VariantCase) -> Bool {
        knows(one.language) && mayJudgeSigns(shownIn: one.subject.text.settings)
    }
}

extension Need {
    /// The finding that it is about.
    fileprivate var finding: ReviewFinding? {
        switch self {
        case .blocking(let finding), .secondWaiver(let finding), .answer(let finding): finding
        default: nil
        }
    }

    fileprivate var asksOfSign: Bool { finding?.family == ReviewFinding.signQuestion }

    /// The roles in which somebody can meet it.
    fileprivate var roles: Set<Role> {
        switch self {
        case .wholeHistory, .original, .originalNotOut: []
        case .originalChanged: [.language]
        case .submission, .answerToStop, .nearerReviewDay: [.author]
        case .approvals(let seat, _): [seat.role]
        case .blocking, .secondWaiver: [.clinical]
        case .answer(let finding): finding.answerers
        case .readersWouldWait: [.author]
        case .newReaderTest, .readerTest: [.patient]
        }
    }
}
