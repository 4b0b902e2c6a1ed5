// SPDX-License-Identifier: EUPL-1.2

/// An icon that the site draws: `icons/<name>.svg`.
public enum IconName: String, Sendable, Hashable, CaseIterable {
    case emergency, urgent, contact, exception, ask, fact
    /// Marks a ticked and an unticked item of a task list.
    case done, open
}
