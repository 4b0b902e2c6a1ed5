// SPDX-License-Identifier: EUPL-1.2

/// What a finding demands: the words of the risk families.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Advice; nothing waits for it.
    case note
    /// A reviewer must answer it.
    case answer
    /// It stops release and print until it is fixed or, where that is allowed, waived.
    case block

    public static func < (left: Self, right: Self) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .answer: 1
        case .block: 2
        }
    }
}
