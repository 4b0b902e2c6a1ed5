// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// What is wrong with an event, or with its place among the others.
public enum EventFault: Error, Sendable, Hashable {
    /// The file's name is no event's, but may have been.
    case badName
    /// A file that is none of an event.
    case strange
    /// The event's own file is missing; a copy of it tells what it said.
    case onlyCopy
    /// The copy that is kept of a withdrawal is missing.
    case noCopy
    /// The copy cannot be read; the event's own file can.
    case brokenCopy
    /// Of the copy of a withdrawal it cannot be told which text it is about.
    case nobodysCopy
    case tooLarge
    /// No ordinary file, or one that the system will not let be read.
    case unreadable
    case noJSON(JSONError)
    case unknownSchema
    case unknownField(String)
    /// A field is missing, of the wrong type, or out of bounds.
    case badField(String)
    /// The fields say another file, time or message than where it lies.
    case wrongPlace
    /// The fields are not those that were sealed, or not those that a later event saw.
    case altered
    /// The role may not do this.
    case notForRole
    /// The time is still to come: the clock was fast of who spoke. What warns counts all the same.
    case future(Identifier<Reviewer>, counts: Bool)
    /// The time is before that of something it has seen.
    case backdated
    /// An event that others have seen is not there.
    case missing
    /// A withdrawal is gone together with its copy; Git or the last build knows what it said.
    case withdrawalLost
    /// Git does not tell whether a withdrawal is gone.
    case historyUnread
    /// It has seen itself, by way of others.
    case circular
    /// Another file says exactly the same.
    case duplicate
    /// The reviewer is unknown, or does not hold the role.
    case unknownReviewer
    /// A release that had seen no approval of its wording.
    case unapproved
    /// What was kept of a released edition is not there.
    case editionMissing
    /// What was kept of an edition is not the wording that was released.
    case editionAltered
    /// An edition that no release names.
    case notReleased
    /// What was kept of this edition, once more under a number that no release names.
    case copy(of: EditionNumber)
    /// A file that tells of an edition is not there, or tells something else than its release.
    case badRecord
    /// It says what no command would have recorded, such as an approval that answers nothing.
    case hollow

    /// What is wrong with a file whose name is no event's: one that was renamed, or one that has nothing to do here.
    static func named(_ name: String) -> EventFault {
        if name.isEmpty { return .unreadable }
        return name.lowercased().hasSuffix(".json") || EventID.isNamed(in: name) ? .badName : .strange
    }

    /// Whether it waits for its day because a clock was fast.
    public var isAhead: Bool { if case .future(_, counts: false) = self { true } else { false } }

    /// Whether something may be lost that somebody said, such as a withdrawal: then nothing of the message is cleared.
    public var hidesSomething: Bool {
        switch self {
        case .unreadable, .noJSON, .unknownSchema, .unknownField, .badField, .wrongPlace, .altered, .missing,
            .circular, .tooLarge, .badName:
            true
        case .notForRole, .future, .backdated, .duplicate, .unknownReviewer, .unapproved, .editionMissing,
            .editionAltered, .notReleased, .copy, .badRecord, .hollow, .strange, .onlyCopy, .noCopy,
            .brokenCopy, .nobodysCopy, .withdrawalLost, .historyUnread:
            false
        }
    }
}
