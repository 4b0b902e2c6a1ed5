// SPDX-License-Identifier: EUPL-1.2

/// How far the texts of a site have come, which every page of it says.
public enum Stage: Sendable, Hashable {
    /// Cleared by the gate, for everybody.
    case released
    /// A demonstration that no clinician has reviewed: said on every page, closed to search engines, no review dates.
    case demonstration
    /// Not cleared: stamped as a draft and closed to search engines.
    case preview

    /// Whether search engines may list the site.
    var isListed: Bool { self == .released }
}
