// SPDX-License-Identifier: EUPL-1.2

/// In what capacity somebody says something of a text.
public enum Role: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Writes or translates, and submits.
    case author
    /// Judges whether the text is right and safe.
    case clinical
    /// Judges the language, or that a translation says what its original says.
    case language
    /// Reads as those do whom the text is for.
    case patient
    /// Sees that the steps were taken, and releases.
    case editor

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self)! }
}

/// What somebody is by profession, where rules of review ask for one.
public enum Profession: String, Sendable, Hashable, CaseIterable {
    case physician, nurse, midwife, pharmacist, psychologist, physiotherapist, dentist, other
    case dentalHygienist = "dental-hygienist"

    /// The settings to which what the profession knows of health care is limited; nil where it is not.
    var settings: Set<String>? {
        switch self {
        case .dentist, .dentalHygienist: ["dental"]
        case .physician, .nurse, .midwife, .pharmacist, .psychologist, .physiotherapist, .other: nil
        }
    }
}
