// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A local unit that prints: one row of `Content/clinics.csv`.
public struct Clinic: Sendable, Hashable {
    public let id: Identifier<Clinic>
    public let name: String
    public let phone: String
    public let phoneHours: String?
    public let whenClosed: String?
    public let address: String?
    public let region: String?
    public let url: String?
    public let logo: String?
    public let languages: [LanguageTag]
    public let range: ByteRange
    /// Where `phoneHours` and `whenClosed` stand; nil where they come from no file.
    public let phoneHoursRange, whenClosedRange: ByteRange?

    public init(
        id: Identifier<Clinic>, name: String, phone: String, phoneHours: String?, whenClosed: String?,
        address: String?, region: String?, url: String?, logo: String?, languages: [LanguageTag], range: ByteRange,
        phoneHoursRange: ByteRange? = nil, whenClosedRange: ByteRange? = nil
    ) {
        self.id = id
        self.name = name
        self.phone = phone
        self.phoneHours = phoneHours
        self.whenClosed = whenClosed
        self.address = address
        self.region = region
        self.url = url
        self.logo = logo
        self.languages = languages
        self.range = range
        self.phoneHoursRange = phoneHoursRange
        self.whenClosedRange = whenClosedRange
    }
}
