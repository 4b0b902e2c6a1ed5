// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The drawings of a theme, and which subject each stands for.
struct Illustrations: Sendable {
    /// The drawing for subjects that `theme.yaml` does not name.
    static let general = "general"

    /// The `<svg>` element of each drawing by its file's name without `.svg`.
    let drawings: [String: String]
    /// The drawing's name for each subject, and where `theme.yaml` says so.
    let subjects: [String: LocatedText]

    func drawing(for subject: String?) -> String {
        let name = subject.flatMap { subjects[$0]?.text.string } ?? Self.general
        return drawings[name] ?? drawings[Self.general] ?? ""
    }
}
