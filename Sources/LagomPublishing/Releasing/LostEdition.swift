// SPDX-License-Identifier: EUPL-1.2
import LagomContent
import LagomReview
import LagomSite
import LagomText

/// An edition that prints may bear and that nothing of the campaign answers for any more.
///
/// Its release or what it kept is gone, or the campaign has left its language; its print must find a page all the same.
struct LostEdition: Sendable {
    let number: EditionNumber
    /// The message that it was of; nil where not even that is known.
    let message: Identifier<Message>?
    /// When and why it was withdrawn, where the history still tells.
    let withdrawn: WithdrawnEdition?

    /// The same under the name that its message had when it was released, where the ledger tells, and with how it was
    /// withdrawn, where that is still told though its release is lost.
    fileprivate func entered(as names: [EditionNumber: Identifier<Message>], _ desk: ReviewDesk) -> LostEdition {
        let name = names[number] ?? message
        let left = withdrawn == nil ? name.flatMap { desk.withdrawal(of: number, of: $0) } : nil
        return LostEdition(number: number, message: name, withdrawn: withdrawn ?? left)
    }

    /// What its pages are made of.
    var print: LostPrint {
        LostPrint(
            edition: number.text, language: number.language,
            message: message.flatMap { Identifier<Message>.isWellFormed($0.name) ? $0 : nil },
            withdrawn: withdrawn?.day, corrections: (withdrawn?.corrections ?? []).map { Banner($0.correction) })
    }
}

/// What of the whole campaign goes on the site.
struct PlannedSite: Sendable {
    /// In the messages' order; a message of which nothing was released is not among them.
    var messages: [(id: Identifier<Message>, variants: [PlannedVariant])] = []
    /// In the order of their numbers.
    var lost: [LostEdition] = []
    /// What is missing of withdrawals of which something is left, and what waits for its day because a clock was fast.
    var faults: [EventProblem] = []
    /// In the order of the folders' names.
    var copied: [CopiedEdition] = []
    /// Copies of all withdrawals, by their names.
    var withdrawals: [String: [UInt8]] = [:]
    /// What the feeds tell of what was withdrawn.
    var corrections: [Correction] {
        var seen: Set<WithdrawnEdition> = []
        let own = lost.reversed().flatMap { one -> [Correction] in
            guard let withdrawn = one.withdrawn, seen.insert(withdrawn).inserted else { return [] }
            return withdrawn.told(of: one.number)
        }
        return messages.flatMap(\.variants).flatMap(\.corrections) + own
    }

    /// Lets one message alone answer for each edition's number: of those whose history tells of its release the one that
    /// the campaign's own list names, or else the first.
    ///
    /// - Parameters:
    ///   - entered: the messages that the list names.
    ///   - known: the numbers that each folder of a message holds or tells of.
    fileprivate mutating func giveEachNumberToOne(
        _ entered: [EditionNumber: Identifier<Message>],
        _ known: [(id: Identifier<Message>, numbers: Set<EditionNumber>)]
    ) {
        var owners: [EditionNumber: Identifier<Message>] = [:]
        for (id, variants) in messages {
            let numbers = variants.flatMap(\.prints).map(\.number)
            for number in numbers where owners[number] == nil || entered[number] == id { owners[number] = id }
        }
        for place in messages.indices {
            let id = messages[place].id
            for one in messages[place].variants.indices {
                messages[place].variants[one].prints.removeAll { owners[$0.number] != id }
            }
        }
        lost.removeAll { owners[$0.number] != nil }
        copied = known.flatMap { id, numbers in
            numbers.sorted().compactMap { number in
                owners[number].flatMap { $0 == id ? nil : CopiedEdition(number: number, folder: id, owner: $0) }
            }
        }
    }
}

/// An edition that lies in the folder of a message, though another message answers for its number.
struct CopiedEdition: Sendable, Hashable {
    let number: EditionNumber
    let folder: Identifier<Message>
    let owner: Identifier<Message>
}

extension EditionPlanner {
    /// What of every message goes on the site, and every edition that none of it answers for.
    func planAll() async throws -> PlannedSite {
        let chunks = try await ParallelChunks.map(desk.project.messageFolders, size: 4) { chunk in chunk.map(planWhole)
        }
        let common = desk.events.history(of: CommonVariant.id, now: desk.horizon)
        var site = PlannedSite(
            faults: desk.events.copies.faults + desk.events.problems(in: common).filter { $0.fault.isTold },
            withdrawals: desk.events.copies.files)
        var known: Set<EditionNumber> = []
        for one in chunks.joined() {
            if !one.variants.isEmpty { site.messages.append((one.id, one.variants)) }
            site.lost += one.lost
            site.faults += one.faults
            known.formUnion(one.known)
        }
        let ledger = EditionLedger.entries(in: desk.project)
        let names = Dictionary(ledger.compactMap { one in one.message.map { (one.number, $0) } }) { first, _ in first }
        site.giveEachNumberToOne(names, chunks.joined().map { ($0.id, $0.known) })
        let entered = ledger.map { ($0.number, $0.message) } + desk.events.copies.editions.map { ($0.key, $0.value) }
        let others = Dictionary(entered, uniquingKeysWith: { $0 ?? $1 }).filter { !known.contains($0.key) }
        site.lost += others.map { LostEdition(number: $0.key, message: $0.value, withdrawn: nil) }
        let lost = site.lost.map { $0.entered(as: names, desk) }
        // A folder that was copied holds the same numbers once more.
        site.lost = Dictionary(grouping: lost, by: \.number).values
            .compactMap { same in same.first { $0.withdrawn != nil } ?? same.first }
            .sorted { $0.number < $1.number }
        return site
    }

    /// A message with all of its editions' numbers.
    private struct Whole {
        let id: Identifier<Message>
        let variants: [PlannedVariant]
        let lost: [LostEdition]
        let known: Set<EditionNumber>
        let faults: [EventProblem]
    }

    private func planWhole(_ id: Identifier<Message>) -> Whole {
        let history = desk.events.history(of: id, now: desk.horizon)
        let variants = Identifier<Message>.isWellFormed(id.name) ? plan(id, history) : []
        let told = Dictionary(grouping: history.releases, by: \.number)
        let known = Set(told.keys).union(EditionStore.numbers(of: id, in: desk.project))
        // No print bears the number of a release whose day is to come.
        let toCome = told.filter { $0.value.allSatisfy { $0.isToCome(on: desk.today) } }.keys
        let lost = known.subtracting(toCome).subtracting(variants.flatMap(\.prints).map(\.number))
        return Whole(
            id: id, variants: variants,
            lost: lost.map { number in
                LostEdition(
                    number: number, message: id, withdrawn: told[number]?.lazy.compactMap(\.withdrawn).first)
            }, known: known, faults: desk.events.problems(in: history).filter { $0.fault.isTold })
    }
}

extension ReviewDesk {
    /// How an edition was withdrawn whose release is lost.
    fileprivate func withdrawal(of number: EditionNumber, of message: Identifier<Message>) -> WithdrawnEdition? {
        events.history(of: message, now: horizon)
            .withdrawal(ofLost: number, copied: events.copies.withdrawals(of: number, of: message))
    }
}

extension ProjectFolder {
    /// The names of all folders of messages, those too that cannot be a message's.
    var messageFolders: [Identifier<Message>] {
        list("Content/messages").entries.filter { $0.kind == .folder && !$0.name.hasPrefix(".") }
            .map { Identifier($0.name) }.filter { $0 != CommonVariant.id }
    }
}

extension EventFault {
    /// Whether the build tells of it, though it takes nothing down.
    fileprivate var isTold: Bool {
        isAhead || [.onlyCopy, .noCopy, .brokenCopy].contains(self)
    }
}
