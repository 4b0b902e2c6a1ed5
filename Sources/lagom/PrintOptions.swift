// SPDX-License-Identifier: EUPL-1.2
public import ArgumentParser
import LagomContent
public import LagomPublishing

/// The formats that are printed, as the command line names them.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
    case poster, leaflet, card, screen, social, apt

    var format: Format {
        switch self {
        case .poster: .poster
        case .leaflet: .leaflet
        case .card: .card
        case .screen: .screen
        case .social: .social
        case .apt: .apt
        }
    }
}

extension PosterSize: ExpressibleByArgument {}

extension Shard: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

/// Whose name stands on the prints.
struct ClinicOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A clinic of Content/clinics.csv, or all of them.", valueName: "id|all"))
    var clinic: String?

    @Option(help: ArgumentHelp("A clinic's name, for one that is not in the file.", valueName: "name"))
    var clinicName: String?

    @Option(help: ArgumentHelp("Its phone number.", valueName: "number"))
    var clinicPhone: String?

    @Option(help: ArgumentHelp("Its logo: PNG, JPEG or SVG.", valueName: "file"), completion: .file())
    var clinicLogo: String?

    func validate() throws {
        if (clinicName == nil) != (clinicPhone == nil) {
            throw ValidationError("--clinic-name and --clinic-phone belong together: give both.")
        }
        if clinic != nil, clinicName != nil { throw ValidationError("Give --clinic or --clinic-name, not both.") }
        if clinicLogo != nil, clinicName == nil { throw ValidationError("--clinic-logo needs --clinic-name.") }
        for text in [clinicName, clinicPhone].compactMap(\.self) where !Clinic.isPlain(text) {
            throw ValidationError("\"\(text)\" is too long, or has control characters.")
        }
        if let clinicPhone, !Clinic.isSwedishNumber(clinicPhone) {
            throw ValidationError("\"\(clinicPhone)\" is no Swedish phone number, such as 010-123 45 67.")
        }
    }

    var clinics: PrintOrder.Clinics {
        if let clinicName, let clinicPhone { return .given(name: clinicName, phone: clinicPhone, logo: clinicLogo) }
        guard let clinic else { return .none }
        return clinic == "all" ? .all : .one(clinic)
    }
}
