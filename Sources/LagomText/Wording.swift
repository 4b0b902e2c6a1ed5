// SPDX-License-Identifier: EUPL-1.2

/// A sentence for Lagom's users, in the two languages that its tools speak.
///
/// Communicators and reviewers read Swedish; who builds and runs the tool may not. The command line chooses by locale.
public struct Wording: Sendable, Hashable {
    public let sv: String
    public let en: String

    public init(sv: String, en: String) {
        self.sv = sv
        self.en = en
    }

    /// The sentence in Swedish or English.
    public func text(in language: ToolLanguage) -> String {
        switch language {
        case .sv: sv
        case .en: en
        }
    }
}

/// A language that Lagom's own messages are written in.
public enum ToolLanguage: String, Sendable, CaseIterable {
    case sv, en
}
