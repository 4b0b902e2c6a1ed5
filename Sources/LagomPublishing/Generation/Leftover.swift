// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// An old output that the disk kept from being removed when a new one had taken its place.
public struct Leftover: Sendable {
    /// Where the new output stands.
    let place: OutputPlace
    /// The system's words.
    let reason: String

    /// Where the old one lies.
    var path: String { place.parent + "/" + place.next }

    public var message: Wording {
        Wording(
            sv: "\(place.path) är på plats. Men det som stod där förut gick inte att ta bort och ligger kvar i "
                + "\(path): systemet svarade ”\(reason)”.",
            en: "\(place.path) is in its place. But what stood there before could not be removed and is left in "
                + "\(path): the system answered \"\(reason)\".")
    }

    public var remedy: Wording {
        Wording(
            sv: "Åtgärda det systemet säger och ta bort mappen, annars kan inget mer byggas dit: rm -r \(path)",
            en: "Mend what the system says and remove the folder, or nothing more can be built there: rm -r \(path)")
    }

    /// For work of which nothing but the output is to be told.
    var failure: CannotRun { CannotRun(message, remedy: remedy) }
}
