// SPDX-License-Identifier: EUPL-1.2

/// A column of `Content/clinics.csv`, under its English or its Swedish name.
enum ClinicColumn: String, CaseIterable {
    case id, name, phone
    case phoneHours = "phone-hours"
    case whenClosed = "when-closed"
    case address, region, url, logo, languages

    /// Finds the column of a header cell, whatever its case and with blanks for hyphens.
    init?(header: String) {
        let name = header.lowercased().replacing(" ", with: "-")
        guard let column = Self.allCases.first(where: { $0.rawValue == name || $0.swedish == name }) else { return nil }
        self = column
    }

    var swedish: String {
        switch self {
        case .id: "id"
        case .name: "namn"
        case .phone: "telefon"
        case .phoneHours: "telefontid"
        case .whenClosed: "stängt"
        case .address: "adress"
        case .region: "region"
        case .url: "webb"
        case .logo: "logotyp"
        case .languages: "språk"
        }
    }

    /// All names that a header may have.
    static let names = allCases.map(\.rawValue) + allCases.map(\.swedish)
    /// The columns without which a file says nothing.
    static let required: [Self] = [.id, .name, .phone]
}
