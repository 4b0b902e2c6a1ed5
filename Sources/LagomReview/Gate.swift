// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// The proof that a variant may be released (klartecken). Only the gate, in this file, can make one.
public struct Clearance: Sendable, Hashable {
    public let message: String
    public let language: LanguageTag
    /// The digest of the wording that was cleared; who writes compares it once more.
    public let digest: Digest

    fileprivate init(of subject: ReviewSubject) {
        message = subject.message
        language = subject.language
        digest = subject.digest
    }
}

/// Why a variant was not cleared.
public enum Refusal: Error, Sendable, Hashable {
    /// A finding stops it.
    case blockingFinding
    /// Nobody has approved it: until review exists, only demonstrations go out.
    case notApproved
}

/// The one place where it is decided whether a variant may go out.
public enum Gate {
    /// Clears a variant of a demonstration campaign that no finding blocks, and nothing else.
    ///
    /// - Throws: why the variant may not go out.
    public static func clear(_ subject: ReviewSubject) throws(Refusal) -> Clearance {
        guard !subject.hasBlockingFinding else { throw .blockingFinding }
        guard subject.isDemonstration else { throw .notApproved }
        return Clearance(of: subject)
    }
}
